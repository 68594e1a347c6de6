// Prints what kustomize's strategic merge needs of the Kubernetes OpenAPI document that kyaml embeds, as JSON.
// src/kube/schema/builtin.ts describes the format.
package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"

	"k8s.io/kube-openapi/pkg/validation/spec"
	"sigs.k8s.io/kustomize/kyaml/openapi"
)

// node is one schema. Other nodes are named by their index.
type node struct {
	// Properties are separated by spaces: name:index, or the name alone when nothing is known below it.
	Properties string `json:"p,omitempty"`
	Additional *int   `json:"a,omitempty"`
	Items      *int   `json:"i,omitempty"`
	// MergeKeys is present when the list is merged; it is empty for a list of scalars.
	MergeKeys *[]string `json:"m,omitempty"`
}

// table is the output. The definitions come first among the nodes, in the order of their full names.
type table struct {
	OpenAPIVersion string                    `json:"openAPIVersion"`
	Definitions    map[string]map[string]int `json:"definitions"`
	Kinds          map[string]map[string]int `json:"kinds"`
	Nodes          []node                    `json:"nodes"`
	byContent      map[string]int
	byName         map[string]int
}

const refPrefix = "#/definitions/"

func main() {
	definitions := openapi.Schema().Definitions
	names := slices.Sorted(maps.Keys(definitions))

	t := table{
		OpenAPIVersion: openapi.GetSchemaVersion(),
		Definitions:    map[string]map[string]int{},
		Kinds:          map[string]map[string]int{},
		Nodes:          make([]node, len(names)),
		byContent:      map[string]int{},
		byName:         map[string]int{},
	}
	for i, name := range names {
		t.byName[name] = i
		dot := strings.LastIndexByte(name, '.')
		put(t.Definitions, name[:max(dot, 0)], name[dot+1:], i)
	}
	leaf := t.add(node{})
	for i, name := range names {
		definition := definitions[name]
		t.Nodes[i] = t.describe(&definition, leaf)
		kinds, _ := definition.Extensions["x-kubernetes-group-version-kind"].([]interface{})
		for _, kind := range kinds {
			gvk := kind.(map[string]interface{})
			apiVersion := gvk["version"].(string)
			if group := gvk["group"].(string); group != "" {
				apiVersion = group + "/" + apiVersion
			}
			put(t.Kinds, apiVersion, gvk["kind"].(string), i)
		}
	}
	out, err := json.Marshal(t)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(string(out))
}

func put(index map[string]map[string]int, outer, inner string, value int) {
	if index[outer] == nil {
		index[outer] = map[string]int{}
	}
	if _, found := index[outer][inner]; found {
		panic("two definitions for " + outer + " " + inner)
	}
	index[outer][inner] = value
}

// add stores a node once, however often it occurs.
func (t *table) add(n node) int {
	content, err := json.Marshal(n)
	if err != nil {
		panic(err)
	}
	index, found := t.byContent[string(content)]
	if !found {
		index = len(t.Nodes)
		t.Nodes = append(t.Nodes, n)
		t.byContent[string(content)] = index
	}
	return index
}

func (t *table) index(s *spec.Schema, leaf int) int {
	if ref := s.Ref.String(); ref != "" {
		index, found := t.byName[strings.TrimPrefix(ref, refPrefix)]
		if !found {
			panic("no definition for " + ref)
		}
		return index
	}
	return t.add(t.describe(s, leaf))
}

func (t *table) describe(s *spec.Schema, leaf int) node {
	var n node
	var properties []string
	for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
		property := s.Properties[name]
		if index := t.index(&property, leaf); index != leaf {
			name = fmt.Sprintf("%s:%d", name, index)
		}
		properties = append(properties, name)
	}
	n.Properties = strings.Join(properties, " ")
	if s.AdditionalProperties != nil && s.AdditionalProperties.Schema != nil {
		index := t.index(s.AdditionalProperties.Schema, leaf)
		n.Additional = &index
	}
	if len(s.Type) == 1 && s.Type[0] == "array" && s.Items != nil {
		index := t.index(s.Items.Schema, leaf)
		n.Items = &index
	}
	resource := openapi.ResourceSchema{Schema: s}
	strategy, keys := resource.PatchStrategyAndKeyList()
	if slices.Contains(strings.Split(strategy, ","), "merge") {
		n.MergeKeys = &keys
	}
	return n
}
