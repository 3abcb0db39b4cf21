import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const REPOSITORY = join(import.meta.dirname, "../../..");

/** A package's source, of which the trials change nothing but that it differs. */
export const SOURCE_FILE = "packages/http/src/source.ts";

/** A clone that was released a moment ago: what the release tools read of the repository, in one commit, and no changeset. */
export class TemporaryClone {
  readonly root = mkdtempSync(join(tmpdir(), "release-test-"));

  constructor() {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    this.copy(".changeset/config.json", "package.json", "pnpm-workspace.yaml");
    this.copy(...globSync(["spec/package.json", "{packages,apps,tools}/*/package.json"], { cwd: REPOSITORY }));
    for (const name of ["openapi", "sandbox"]) {
      this.copy(`spec/generated/${name}.yaml`);
      this.write(`spec/released/${name}.yaml`, this.read(`spec/generated/${name}.yaml`));
    }
    this.write(SOURCE_FILE, "export {};\n");
    this.git("init", "--quiet", "--initial-branch", "main");
    this.commit();
  }

  /** Copies files and folders of the repository, without what is installed in them. */
  copy(...files: string[]): void {
    const filter = (source: string) => !source.endsWith("/node_modules");
    for (const file of files) cpSync(join(REPOSITORY, file), join(this.root, file), { recursive: true, filter });
  }

  git(...options: string[]): string {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, ...options], { cwd: this.root, encoding: "utf8" });
  }

  /** Everything that is there, in a commit. */
  commit(): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", "trial");
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), "utf8");
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Replaces text of a file wherever it occurs, and fails when the file does not hold it. */
  replace(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    this.write(file, text.replaceAll(from, to));
  }

  /** Replaces a name in every file of a folder, or in a file. */
  rename(path: string, from: string, to: string): void {
    const files = this.git("ls-files", path).split("\n");
    for (const file of files.filter((one) => one !== "" && this.read(one).includes(from))) this.replace(file, from, to);
  }

  addChangeset(name: string, bumps: Record<string, "major" | "minor" | "patch" | "none">): void {
    const lines = Object.entries(bumps).map(([packageName, bump]) => `"${packageName}": ${bump}\n`);
    this.write(`.changeset/${name}.md`, `---\n${lines.join("")}---\n\nA trial.\n`);
  }
}
