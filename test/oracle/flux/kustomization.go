package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/fluxcd/pkg/kustomize"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
)

type kustomizationRequest struct {
	// Path to text.
	Files map[string]string `json:"files"`
	// A folder to build in instead of a copy of Files. Its kustomization files are put back afterwards.
	Root string `json:"root"`
	// Directory to build, as spec.path.
	Path string `json:"path"`
	// The Flux Kustomization.
	Kustomization map[string]any `json:"kustomization"`
	// ConfigMaps and Secrets of the cluster.
	Objects []json.RawMessage `json:"objects"`
	Strict  bool              `json:"strict"`
}

// answerKustomization generates, builds and substitutes in the steps and with the functions of kustomize-controller's
// reconciler: internal/controller/kustomization_controller.go, generate and build.
func answerKustomization(line []byte) (any, error) {
	var request kustomizationRequest
	if err := decode(line, &request); err != nil {
		return nil, err
	}
	if request.Root != "" {
		return answerInPlace(request)
	}
	root, err := os.MkdirTemp("", "kustomization-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(root)
	root, err = filepath.EvalSymlinks(root)
	if err != nil {
		return nil, err
	}
	if err := writeFiles(root, request.Files); err != nil {
		return nil, err
	}
	output, err := build(request, root)
	if err != nil {
		// The temporary directory is the root of the artifact.
		return map[string]string{"error": strings.ReplaceAll(err.Error(), root, "")}, nil
	}
	return output, nil
}

var kustomizationFiles = []string{"kustomization.yaml", "kustomization.yml", "Kustomization"}

func answerInPlace(request kustomizationRequest) (any, error) {
	dir := filepath.Join(request.Root, filepath.Join("/", request.Path))
	before := map[string][]byte{}
	for _, name := range kustomizationFiles {
		if data, err := os.ReadFile(filepath.Join(dir, name)); err == nil {
			before[name] = data
		}
	}
	defer func() {
		for _, name := range kustomizationFiles {
			if data, existed := before[name]; existed {
				os.WriteFile(filepath.Join(dir, name), data, 0o644)
			} else {
				os.Remove(filepath.Join(dir, name))
			}
		}
	}()
	return build(request, request.Root)
}

func build(request kustomizationRequest, root string) (any, error) {
	dir := filepath.Join(root, filepath.Join("/", request.Path))
	object := unstructured.Unstructured{Object: request.Kustomization}
	if _, err := kustomize.NewGenerator(root, object).WriteFile(dir); err != nil {
		return nil, err
	}
	generated, err := readGenerated(dir)
	if err != nil {
		return nil, err
	}
	resources, err := kustomize.SecureBuild(root, dir, false)
	if err != nil {
		return nil, fmt.Errorf("kustomize build failed: %w", err)
	}
	builder := fake.NewClientBuilder()
	for _, raw := range request.Objects {
		object, err := readVariableSource(raw)
		if err != nil {
			return nil, err
		}
		builder = builder.WithRuntimeObjects(object)
	}
	client := builder.Build()
	_, hasPostBuild, _ := unstructured.NestedMap(object.Object, "spec", "postBuild")
	strategy, _, _ := unstructured.NestedString(object.Object, "spec", "postBuild", "substituteStrategy")
	for _, resource := range resources.Resources() {
		if resource.GetName() == "" || resource.GetKind() == "" || resource.GetApiVersion() == "" {
			return nil, fmt.Errorf("failed to decode Kubernetes apiVersion, kind and name from: %v", resource.String())
		}
		if !hasPostBuild {
			continue
		}
		substituted, err := kustomize.SubstituteVariables(context.Background(), client, object, resource,
			kustomize.SubstituteWithStrict(request.Strict),
			kustomize.SubstituteWithAlways(strategy == "Always"))
		if err != nil {
			return nil, fmt.Errorf("post build failed for '%s/%s': %w", resource.GetGvk(), resource.GetName(), err)
		}
		if substituted != nil {
			if _, err := resources.Replace(resource); err != nil {
				return nil, err
			}
		}
	}
	yaml, err := resources.AsYaml()
	if err != nil {
		return nil, fmt.Errorf("kustomize build failed: %w", err)
	}
	return map[string]string{"generated": generated, "output": string(yaml)}, nil
}

func writeFiles(root string, files map[string]string) error {
	for path, text := range files {
		target := filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func readGenerated(dir string) (string, error) {
	for _, name := range kustomizationFiles {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err == nil {
			return string(data), nil
		}
	}
	return "", os.ErrNotExist
}

func readVariableSource(raw json.RawMessage) (runtime.Object, error) {
	var meta struct {
		Kind string `json:"kind"`
	}
	if err := json.Unmarshal(raw, &meta); err != nil {
		return nil, err
	}
	if meta.Kind == "Secret" {
		secret := &corev1.Secret{}
		return secret, json.Unmarshal(raw, secret)
	}
	configMap := &corev1.ConfigMap{}
	return configMap, json.Unmarshal(raw, configMap)
}
