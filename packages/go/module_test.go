package runout_test

import (
	"archive/zip"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	runout "github.com/runout/runout/packages/go"
)

const modulePath = "github.com/runout/runout/packages/go"

// A program outside of the repository gets the module from a proxy, and needs nothing else.
func TestModuleIsUsedFromOutside(t *testing.T) {
	folder := t.TempDir()
	proxy := filepath.Join(folder, "proxy")
	publish(t, proxy)
	shop := filepath.Join(folder, "shop")
	if err := os.CopyFS(shop, os.DirFS("testdata/shop")); err != nil {
		t.Fatal(err)
	}
	command := func(words ...string) string {
		t.Helper()
		run := exec.Command("go", words...)
		run.Dir = shop
		run.Env = append(os.Environ(), "GOPROXY=file://"+filepath.ToSlash(proxy), "GONOSUMDB=*", "GOFLAGS=-mod=mod -modcacherw",
			"GOMODCACHE="+filepath.Join(folder, "cache"), "GOWORK=off")
		output, err := run.CombinedOutput()
		if err != nil {
			t.Fatalf("go %s: %v\n%s", strings.Join(words, " "), err, output)
		}
		return string(output)
	}
	command("mod", "init", "shop.example/shop")
	command("get", modulePath+"@v"+runout.Version)
	if needed := strings.Fields(command("list", "-m", "all")); len(needed) != 3 {
		t.Errorf("the program needs the modules %v", needed)
	}
	if printed := command("run", ".", sandboxURL); printed != "true "+runout.Version+"\n" {
		t.Errorf("the program printed %q", printed)
	}
}

// publish writes the module into a folder, as a proxy serves it.
func publish(t *testing.T, proxy string) {
	t.Helper()
	versions := filepath.Join(proxy, filepath.FromSlash(modulePath), "@v")
	version := "v" + runout.Version
	if err := os.MkdirAll(versions, 0o755); err != nil {
		t.Fatal(err)
	}
	description, err := os.ReadFile("go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string][]byte{
		"list":            []byte(version + "\n"),
		version + ".info": fmt.Appendf(nil, `{"Version":%q,"Time":"2026-01-01T00:00:00Z"}`, version),
		version + ".mod":  description,
	} {
		if err := os.WriteFile(filepath.Join(versions, name), text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := writeZip(filepath.Join(versions, version+".zip"), modulePath+"@"+version+"/"); err != nil {
		t.Fatal(err)
	}
}

func writeZip(name, prefix string) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	archive := zip.NewWriter(file)
	err = filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "reports" || entry.Name() == ".turbo"):
			return fs.SkipDir
		case !entry.Type().IsRegular():
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		writer, err := archive.Create(prefix + filepath.ToSlash(path))
		if err != nil {
			return err
		}
		_, err = writer.Write(text)
		return err
	})
	if err != nil {
		return err
	}
	if err := archive.Close(); err != nil {
		return err
	}
	return file.Close()
}
