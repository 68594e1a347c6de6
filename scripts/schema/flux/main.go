// Prints what the API server checks of Flux's own objects, as JSON: the schemas of the CustomResourceDefinitions that
// controller-gen, as upstream runs it, makes of Flux's API modules, without descriptions and without the status.
// src/flux/schema/schemas.ts describes the format.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	_ "github.com/fluxcd/helm-controller/api/v2"
	_ "github.com/fluxcd/image-automation-controller/api/v1"
	_ "github.com/fluxcd/image-reflector-controller/api/v1"
	_ "github.com/fluxcd/kustomize-controller/api/v1"
	_ "github.com/fluxcd/notification-controller/api/v1"
	_ "github.com/fluxcd/source-controller/api/v1"
	_ "github.com/fluxcd/source-watcher/api/v2/v1beta1"
	"golang.org/x/tools/go/packages"
	apiext "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"sigs.k8s.io/controller-tools/pkg/crd"
	crdmarkers "sigs.k8s.io/controller-tools/pkg/crd/markers"
	"sigs.k8s.io/controller-tools/pkg/loader"
	"sigs.k8s.io/controller-tools/pkg/markers"
)

var modules = []string{
	"github.com/fluxcd/helm-controller/api/...",
	"github.com/fluxcd/image-automation-controller/api/...",
	"github.com/fluxcd/image-reflector-controller/api/...",
	"github.com/fluxcd/kustomize-controller/api/...",
	"github.com/fluxcd/notification-controller/api/...",
	"github.com/fluxcd/source-controller/api/...",
	"github.com/fluxcd/source-watcher/api/v2/...",
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	roots, err := loader.LoadRoots(modules...)
	if err != nil {
		return err
	}
	registry := &markers.Registry{}
	if err := crdmarkers.Register(registry); err != nil {
		return err
	}
	parser := &crd.Parser{
		Collector: &markers.Collector{Registry: registry},
		Checker:   &loader.TypeChecker{NodeFilters: []loader.NodeFilter{(crd.Generator{}).CheckFilter()}},
	}
	crd.AddKnownTypes(parser)
	for _, root := range roots {
		parser.NeedPackage(root)
	}

	kinds := map[string]map[string]apiext.JSONSchemaProps{}
	for _, kind := range crd.FindKubeKinds(parser, crd.FindMetav1(roots)) {
		parser.NeedCRDFor(kind, nil)
		definition := parser.CustomResourceDefinitions[kind]
		crd.FixTopLevelMetadata(definition)
		for _, version := range definition.Spec.Versions {
			apiVersion := kind.Group + "/" + version.Name
			if kinds[apiVersion] == nil {
				kinds[apiVersion] = map[string]apiext.JSONSchemaProps{}
			}
			schema := *version.Schema.OpenAPIV3Schema
			delete(schema.Properties, "status")
			if kind.Group == "notification.toolkit.fluxcd.io" {
				openKinds(schema)
			}
			kinds[apiVersion][kind.Kind] = strip(schema)
		}
	}
	if loader.PrintErrors(roots, packages.TypeError) {
		return fmt.Errorf("the API modules do not load")
	}
	return json.NewEncoder(os.Stdout).Encode(kinds)
}

// openKinds removes the lists of kinds that alerts and receivers may name: the Flux Operator installs
// CustomResourceDefinitions with kinds of its own in them.
func openKinds(schema apiext.JSONSchemaProps) {
	for _, list := range []string{"eventSources", "resources"} {
		items := schema.Properties["spec"].Properties[list].Items
		if items == nil || items.Schema == nil {
			continue
		}
		kind := items.Schema.Properties["kind"]
		kind.Enum = nil
		items.Schema.Properties["kind"] = kind
	}
}

// strip returns a schema without what is only for people, and without what the reader of the table does not evaluate.
func strip(schema apiext.JSONSchemaProps) apiext.JSONSchemaProps {
	schema.Description = ""
	schema.Format = ""
	schema.XValidations = nil
	schema.XListType = nil
	schema.XMapType = nil
	schema.XListMapKeys = nil
	for name, property := range schema.Properties {
		schema.Properties[name] = strip(property)
	}
	if schema.Items != nil && schema.Items.Schema != nil {
		items := strip(*schema.Items.Schema)
		schema.Items.Schema = &items
	}
	if schema.AdditionalProperties != nil && schema.AdditionalProperties.Schema != nil {
		additional := strip(*schema.AdditionalProperties.Schema)
		schema.AdditionalProperties.Schema = &additional
	}
	return schema
}
