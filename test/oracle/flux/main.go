// Command flux answers what Flux's own libraries do, so that recorded answers can be compared with this project's.
// It reads one JSON request per line and writes one JSON answer per line.
//
//	go run . envsubst      {"text": "...", "variables": {...}, "strict": true}
//	go run . sourceignore  {"patterns": [{"text": "...", "domain": [...]}], "paths": [{"path": "...", "directory": false}]}
//	go run . kustomization {"files": {...}, "path": "...", "kustomization": {...}, "objects": [...], "strict": true}
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

type handler func(request []byte) (any, error)

func main() {
	handlers := map[string]handler{
		"envsubst":      answerEnvsubst,
		"sourceignore":  answerSourceIgnore,
		"kustomization": answerKustomization,
	}
	if len(os.Args) != 2 || handlers[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: flux envsubst|sourceignore|kustomization")
		os.Exit(2)
	}
	if err := serve(os.Stdin, os.Stdout, handlers[os.Args[1]]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(in io.Reader, out io.Writer, answer handler) error {
	lines := bufio.NewReader(in)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for {
		line, err := lines.ReadBytes('\n')
		if len(line) > 1 {
			result, answerErr := guarded(answer, line)
			if answerErr != nil {
				result = map[string]string{"error": answerErr.Error()}
			}
			if encodeErr := encoder.Encode(result); encodeErr != nil {
				return encodeErr
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// guarded turns a panic of a library into an error, as kustomize-controller's runtime does.
func guarded(answer handler, line []byte) (result any, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return answer(line)
}

func decode(line []byte, request any) error {
	return json.Unmarshal(line, request)
}
