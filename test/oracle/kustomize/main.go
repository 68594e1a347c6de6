// Command kustomize answers what the libraries of kustomize v5.8.1 do. It reads one request per line on standard input,
// a JSON object, and writes one answer per line, {"out": ...} or {"err": ...}.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"path"
	"slices"
	"strings"

	"sigs.k8s.io/kustomize/api/krusty"
	"sigs.k8s.io/kustomize/api/types"
	"sigs.k8s.io/kustomize/kyaml/filesys"
	"sigs.k8s.io/kustomize/kyaml/openapi"
	"sigs.k8s.io/kustomize/kyaml/utils"
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

type request struct {
	// Do is "build" with Files, "print" or "split" with Text, or "lists" with Text, an apiVersion and a kind.
	Do    string            `json:"do"`
	Files map[string]string `json:"files"`
	Text  string            `json:"text"`
}

type answer struct {
	Out any    `json:"out"`
	Err string `json:"err,omitempty"`
}

func main() {
	log.SetOutput(io.Discard)
	// Deprecation warnings go there.
	os.Stderr, _ = os.Open(os.DevNull)
	in := json.NewDecoder(bufio.NewReader(os.Stdin))
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for {
		var r request
		if err := in.Decode(&r); err != nil {
			return
		}
		if err := out.Encode(reply(r)); err != nil {
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
	var err error
	switch r.Do {
	case "build":
		a.Out, err = build(r.Files)
	case "print":
		a.Out, err = printed(r.Text)
	case "split":
		a.Out = utils.SmarterPathSplitter(r.Text, ".")
	case "lists":
		apiVersion, kind, _ := strings.Cut(r.Text, " ")
		lists := map[string][]string{}
		schema := openapi.SchemaForResourceType(yaml.TypeMeta{APIVersion: apiVersion, Kind: kind})
		collect(schema, "", lists)
		a.Out = lists
	default:
		err = fmt.Errorf("unknown request %q", r.Do)
	}
	if err != nil {
		return answer{Err: err.Error()}
	}
	return a
}

func build(files map[string]string) (string, error) {
	fs := filesys.MakeFsInMemory()
	for name, content := range files {
		file := path.Join("/", name)
		if err := fs.MkdirAll(path.Dir(file)); err != nil {
			return "", err
		}
		if err := fs.WriteFile(file, []byte(content)); err != nil {
			return "", err
		}
	}
	options := krusty.MakeDefaultOptions()
	options.Reorder = krusty.ReorderOptionLegacy
	options.LoadRestrictions = types.LoadRestrictionsNone
	resources, err := krusty.MakeKustomizer(options).Run(fs, "/")
	if err != nil {
		return "", err
	}
	text, err := resources.AsYaml()
	return string(text), err
}

func printed(text string) (string, error) {
	node, err := yaml.Parse(text)
	if err != nil {
		return "", err
	}
	return node.String()
}

// collect lists the merge keys of all lists below a schema, by path; a list that is replaced has "replace" for a key.
func collect(schema *openapi.ResourceSchema, at string, lists map[string][]string) {
	if schema == nil {
		return
	}
	if elements := schema.Elements(); elements != nil {
		strategy, keys := schema.PatchStrategyAndKeyList()
		if !slices.Contains(strings.Split(strategy, ","), "merge") {
			keys = []string{"replace"}
		}
		lists[at] = keys
		collect(elements, at+".[]", lists)
		return
	}
	for name := range schema.Schema.Properties {
		if strings.Count("."+at+".", "."+name+".") < 2 { // Schemas may contain themselves.
			collect(schema.Field(name), strings.TrimPrefix(at+"."+name, "."), lists)
		}
	}
}
