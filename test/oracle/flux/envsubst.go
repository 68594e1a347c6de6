package main

import (
	"unicode/utf8"

	"github.com/fluxcd/pkg/envsubst"
)

func answerEnvsubst(line []byte) (any, error) {
	var request struct {
		Text      string            `json:"text"`
		Variables map[string]string `json:"variables"`
		Strict    bool              `json:"strict"`
	}
	if err := decode(line, &request); err != nil {
		return nil, err
	}
	output, err := envsubst.Eval(request.Text, func(name string) (string, bool) {
		value, exists := request.Variables[name]
		return value, exists || !request.Strict
	})
	if err != nil {
		return nil, err
	}
	return map[string]any{"output": output, "utf8": utf8.ValidString(output)}, nil
}
