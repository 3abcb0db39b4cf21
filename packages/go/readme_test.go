package runout_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A program of the README, and what the README says that it prints.
var samplePattern = regexp.MustCompile("(?s)```go\n(package main\n.*?)```\n\nIt prints:\n\n```text\n(.*?)```")

// The programs of the README run and print what it says, in its order.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	newSandboxClient(t, seller)
	samples := samplePattern.FindAllSubmatch(text, -1)
	if all := strings.Count(string(text), "```go\n"); len(samples) != all || all == 0 {
		t.Fatalf("%d samples of %d are programs with their output", len(samples), all)
	}
	for _, sample := range samples {
		source, want := strings.ReplaceAll(string(sample[1]), "http://127.0.0.1:8080", sandboxURL), string(sample[2])
		// A program inside the module imports its packages as they are here.
		folder, err := os.MkdirTemp("testdata", "readme-")
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := os.RemoveAll(folder); err != nil {
				t.Error(err)
			}
		})
		if err := os.WriteFile(filepath.Join(folder, "main.go"), []byte(source), 0o644); err != nil {
			t.Fatal(err)
		}
		printed, err := exec.Command("go", "run", "./"+filepath.ToSlash(folder)).CombinedOutput()
		if err != nil || string(printed) != want {
			t.Errorf("%v: %s", err, printed)
		}
	}
}
