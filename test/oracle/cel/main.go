// Command cel answers what Flux makes of a CEL expression, with Flux's own library: the words of its refusal, or nothing.
// It reads one JSON request per line and writes one JSON answer per line.
//
//	{"expression": "...", "ready": false}   ready: of dependsOn.readyExpr, otherwise of healthCheckExprs
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/fluxcd/pkg/runtime/cel"
	celgo "github.com/google/cel-go/cel"
)

type request struct {
	Expression string `json:"expression"`
	Ready      bool   `json:"ready"`
}

type answer struct {
	Error string `json:"error,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	for lines.Scan() {
		var asked request
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			fail(err)
		}
		if err := encoder.Encode(judge(asked)); err != nil {
			fail(err)
		}
	}
	if err := lines.Err(); err != nil {
		fail(err)
	}
}

func judge(asked request) answer {
	var options []cel.Option
	if asked.Ready {
		options = []cel.Option{
			cel.WithCompile(),
			cel.WithOutputType(celgo.BoolType),
			cel.WithStructVariables("self", "dep"),
		}
	}
	if _, err := cel.NewExpression(asked.Expression, options...); err != nil {
		return answer{Error: err.Error()}
	}
	return answer{}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
