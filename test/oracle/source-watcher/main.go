// Command oracle answers what source-watcher makes of copy operations. It uses an internal package, so it is built
// inside a checkout of fluxcd/source-watcher, together with export.go.txt beside this file:
//
//	cp main.go CHECKOUT/cmd/oracle/main.go
//	cp export.go.txt CHECKOUT/internal/builder/export.go
//	cd CHECKOUT && go build -o /tmp/source-watcher-oracle ./cmd/oracle
//
// It reads one JSON request per line, {"files": {PATH: BASE64}, "copy": [...]}, with the source under the alias "a", and
// writes {"files": {PATH: BASE64}} or {"error": "..."}.
package main

import (
	"bufio"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"

	swapi "github.com/fluxcd/source-watcher/api/v2/v1beta1"
	"github.com/fluxcd/source-watcher/v2/internal/builder"
)

type request struct {
	Files map[string][]byte     `json:"files"`
	Copy  []swapi.CopyOperation `json:"copy"`
}

func answer(line []byte) (map[string]any, error) {
	var r request
	if err := json.Unmarshal(line, &r); err != nil {
		return nil, err
	}
	root, err := os.MkdirTemp("", "copy-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(root)
	source, staging := filepath.Join(root, "source"), filepath.Join(root, "staging")
	for _, dir := range []string{source, staging} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			return nil, err
		}
	}
	for path, data := range r.Files {
		target := filepath.Join(source, path)
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return nil, err
		}
		if err := os.WriteFile(target, data, 0o644); err != nil {
			return nil, err
		}
	}
	if err := builder.Apply(r.Copy, map[string]string{"a": source}, staging); err != nil {
		return map[string]any{"error": err.Error()}, nil
	}
	files := map[string][]byte{}
	err = filepath.WalkDir(staging, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(staging, path)
		if err != nil {
			return err
		}
		files[name], err = os.ReadFile(path)
		return err
	})
	return map[string]any{"files": files}, err
}

func main() {
	in, out := bufio.NewReader(os.Stdin), json.NewEncoder(os.Stdout)
	for {
		line, end := in.ReadBytes('\n')
		if len(line) > 1 {
			result, err := answer(line)
			if err != nil {
				panic(err)
			}
			if err := out.Encode(result); err != nil {
				panic(err)
			}
		}
		if end != nil {
			return
		}
	}
}
