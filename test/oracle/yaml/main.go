// Command yaml answers what the YAML libraries of kustomize make of a text. It reads one request per line on standard
// input, a JSON object {"do": ..., "text": ...}, and writes one answer per line, {"out": ...} or {"err": ...}.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"go.yaml.in/yaml/v3"
	"sigs.k8s.io/kustomize/kyaml/fieldmeta"
	kyaml "sigs.k8s.io/kustomize/kyaml/yaml"
	sigs "sigs.k8s.io/yaml"
)

type request struct {
	Do   string `json:"do"`
	Text string `json:"text"`
}

type answer struct {
	Out any    `json:"out"`
	Err string `json:"err,omitempty"`
}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 0 {
			var r request
			if err := json.Unmarshal(line, &r); err != nil {
				panic(err)
			}
			a := reply(r)
			b, err := json.Marshal(a)
			if err != nil {
				panic(err)
			}
			out.Write(b)
			out.WriteByte('\n')
			out.Flush()
		}
		if err != nil {
			return
		}
	}
}

func reply(r request) (a answer) {
	defer func() {
		if p := recover(); p != nil {
			a = answer{Err: fmt.Sprintf("panic: %v", p)}
		}
	}()
	out, err := do(r)
	if err != nil {
		return answer{Err: err.Error()}
	}
	return answer{Out: out}
}

func do(r request) (any, error) {
	switch r.Do {
	case "nodes": // the first document, as kustomize's reader sees it
		n, err := read(r.Text)
		if err != nil || n == nil {
			return nil, err
		}
		return dump(n.YNode()), nil
	case "object": // the first document, as kustomize prints it
		n, err := read(r.Text)
		if err != nil || n == nil {
			return nil, err
		}
		j, err := n.MarshalJSON()
		if err != nil {
			return nil, err
		}
		y, err := sigs.JSONToYAML(j)
		return string(y), err
	case "json": // YAML 1.1 to JSON, as kustomization files are read
		j, err := sigs.YAMLToJSON([]byte(r.Text))
		return string(j), err
	case "print": // JSON to YAML
		y, err := sigs.JSONToYAML([]byte(r.Text))
		return string(y), err
	case "made": // the nodes that kyaml makes of a Go value
		var m map[string]any
		if err := json.Unmarshal([]byte(r.Text), &m); err != nil {
			return nil, err
		}
		n, err := kyaml.FromMap(m)
		if err != nil {
			return nil, err
		}
		return dump(n.YNode()), nil
	case "gojson": // how Go writes a JSON value
		d := json.NewDecoder(bytes.NewBufferString(r.Text))
		d.UseNumber()
		var v any
		if err := d.Decode(&v); err != nil {
			return nil, err
		}
		b, err := json.Marshal(v)
		return string(b), err
	case "places": // line and column of every scalar with a text, from 1
		var doc yaml.Node
		if err := yaml.Unmarshal([]byte(r.Text), &doc); err != nil {
			return nil, err
		}
		return places(&doc, []string{}), nil
	case "schemas": // the fields with collections whose comments kustomize takes for schemas
		n, err := read(r.Text)
		if err != nil || n == nil {
			return nil, err
		}
		return schemas(n.YNode(), "", []string{}), nil
	}
	return nil, fmt.Errorf("unknown request %q", r.Do)
}

func read(text string) (*kyaml.RNode, error) {
	var doc yaml.Node
	err := yaml.NewDecoder(bytes.NewBufferString(text)).Decode(&doc)
	if errors.Is(err, io.EOF) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if kyaml.IsYNodeEmptyDoc(&doc) {
		return nil, nil
	}
	if containsItself(&doc, map[*yaml.Node]bool{}) {
		return nil, errors.New("an anchor's value contains itself") // DeAnchor would not return
	}
	n := kyaml.NewRNode(&doc)
	return n, n.DeAnchor()
}

func containsItself(n *yaml.Node, open map[*yaml.Node]bool) bool {
	if open[n] {
		return true
	}
	open[n] = true
	defer delete(open, n)
	if n.Alias != nil && containsItself(n.Alias, open) {
		return true
	}
	for _, c := range n.Content {
		if containsItself(c, open) {
			return true
		}
	}
	return false
}

func schemas(n *yaml.Node, path string, found []string) []string {
	switch n.Kind {
	case yaml.SequenceNode:
		for i, c := range n.Content {
			found = schemas(c, fmt.Sprintf("%s/%d", path, i), found)
		}
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			key, value := n.Content[i], n.Content[i+1]
			at := path + "/" + key.Value
			if value.Kind != yaml.ScalarNode && (hasSchema(value) || hasSchema(key)) {
				found = append(found, at)
			}
			found = schemas(value, at, found)
		}
	}
	return found
}

func places(n *yaml.Node, found []string) []string {
	if n.Kind == yaml.ScalarNode && n.Value != "" {
		found = append(found, fmt.Sprintf("%s %d:%d", n.Value, n.Line, n.Column))
	}
	for _, c := range n.Content {
		found = places(c, found)
	}
	return found
}

func hasSchema(n *yaml.Node) bool {
	var meta fieldmeta.FieldMeta
	return meta.Read(kyaml.NewRNode(n)) == nil && !meta.IsEmpty()
}

var styles = map[yaml.Style]string{
	0: "plain", yaml.SingleQuotedStyle: "single", yaml.DoubleQuotedStyle: "double",
	yaml.LiteralStyle: "literal", yaml.FoldedStyle: "folded",
}

// dump shows a node as nested lists: a scalar is [text, style, tag], a map ["map", flow, tag, key, value, ...], and a
// sequence ["seq", flow, tag, item, ...]. Only explicit tags are shown.
func dump(n *yaml.Node) any {
	tag := ""
	if n.Style&yaml.TaggedStyle != 0 {
		tag = n.Tag
	}
	flow := n.Style&yaml.FlowStyle != 0
	var list []any
	switch n.Kind {
	case yaml.ScalarNode:
		return []any{n.Value, styles[n.Style&^yaml.TaggedStyle], tag}
	case yaml.MappingNode:
		list = []any{"map", flow, tag}
	case yaml.SequenceNode:
		list = []any{"seq", flow, tag}
	default:
		return fmt.Sprintf("kind %d", n.Kind)
	}
	for _, c := range n.Content {
		list = append(list, dump(c))
	}
	return list
}
