package main

import (
	"strings"

	"github.com/fluxcd/pkg/sourceignore"
	"github.com/fluxcd/pkg/sourceignore/gitignore"
)

func answerSourceIgnore(line []byte) (any, error) {
	var request struct {
		Patterns []struct {
			Text   string   `json:"text"`
			Domain []string `json:"domain"`
		} `json:"patterns"`
		Paths []struct {
			Path      string `json:"path"`
			Directory bool   `json:"directory"`
		} `json:"paths"`
	}
	if err := decode(line, &request); err != nil {
		return nil, err
	}
	var patterns []gitignore.Pattern
	for _, pattern := range request.Patterns {
		patterns = append(patterns, sourceignore.ReadPatterns(strings.NewReader(pattern.Text), pattern.Domain)...)
	}
	// As SourceIgnoreFilter of github.com/fluxcd/pkg/artifact/storage puts them together.
	matcher := sourceignore.NewDefaultMatcher(patterns, nil)
	if len(patterns) > 0 {
		matcher = sourceignore.NewMatcher(append(sourceignore.VCSPatterns(nil), patterns...))
	}
	excluded := make([]bool, len(request.Paths))
	for i, path := range request.Paths {
		excluded[i] = matcher.Match(strings.Split(path.Path, "/"), path.Directory)
	}
	return map[string]any{"excluded": excluded}, nil
}
