import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkChangesets, checkPullRequest } from "../src/check-changesets.ts";
import { SOURCE_FILE, TemporaryClone } from "./temporary-clone.ts";

const COMMAND = join(import.meta.dirname, "../src/check-main.ts");
const BUNDLE = "spec/generated/openapi.yaml";

/** A property that every order has, under another name. */
const renameRequired = (clone: TemporaryClone) =>
  clone.replace(BUNDLE, "additional_instructions", "instructions_of_buyer");

const RENAMED =
  "In the marketplace API, `Order`: Properties of `Order` are no longer required: `additional_instructions` (and 1 more), which asks " +
  'for a changeset with `"@runout/spec": minor`';

describe("changesets since the last release", () => {
  it("are complete where nothing changed", async () => {
    const { problems, summary } = await checkChangesets(new TemporaryClone().root);
    expect(problems).toEqual([]);
    expect(summary).toMatch(
      /^Since [\d.]+: 0 changes of the marketplace API, .*, 0 packages changed\. Changesets: none\.$/,
    );
  });

  it("may not call a required property with another name a patch", async () => {
    const clone = new TemporaryClone();
    renameRequired(clone);
    clone.addChangeset("renamed", { "@runout/spec": "patch" });
    expect((await checkChangesets(clone.root)).problems).toEqual([
      `${RENAMED}, but the highest is \`patch\`: run \`pnpm changeset\`.`,
    ]);
    clone.addChangeset("renamed-as-it-is", { "@runout/spec": "minor" });
    expect((await checkChangesets(clone.root)).problems).toEqual([]);
  });

  it("must name the specification and every changed package, even while others are pending", async () => {
    const clone = new TemporaryClone();
    clone.addChangeset("another", { "@runout/client": "minor" });
    clone.replace("spec/generated/sandbox.yaml", "title: Runout Sandbox Control API", "title: Control API");
    clone.write(SOURCE_FILE, "export const changed = true;\n");
    const { problems, summary } = await checkChangesets(clone.root);
    expect(problems).toEqual([
      "In the sandbox's control API, `info`: `title` changed, which asks for a changeset with " +
        '`"@runout/spec": patch`, but no changeset names it: run `pnpm changeset`.',
      expect.stringMatching(
        /^packages\/http\/src\/source\.ts has changed since [\d.]+, and no changeset names @runout\/http: run `pnpm changeset`, or name it with `none` /,
      ),
    ]);
    expect(summary).toContain(
      "1 changes of the sandbox's control API, 1 packages changed. Changesets: @runout/client minor.",
    );
    clone.addChangeset("named", { "@runout/spec": "patch", "@runout/http": "none" });
    expect((await checkChangesets(clone.root)).problems).toEqual([]);
  });

  it("need not name a package for its tests, its README or its development dependencies", async () => {
    const clone = new TemporaryClone();
    clone.write("packages/http/test/new.test.ts", "export {};\n");
    clone.write("packages/http/README.md", "# New\n");
    clone.replace(
      "packages/http/package.json",
      '"devDependencies": {',
      '"devDependencies": {\n    "left-pad": "1.3.0",',
    );
    expect((await checkChangesets(clone.root)).problems).toEqual([]);
    clone.replace("packages/http/package.json", '"description": "', '"description": "New: ');
    expect((await checkChangesets(clone.root)).problems).toEqual([
      expect.stringContaining("packages/http/package.json has changed since"),
    ]);
  });

  it("cannot be compared in a shallow clone", async () => {
    const clone = new TemporaryClone();
    const shallow = new TemporaryClone();
    shallow.git("fetch", "--quiet", "--depth", "1", `file://${clone.root}`, "main");
    await expect(checkChangesets(shallow.root)).rejects.toThrow("This clone is shallow");
  });
});

describe("changesets of a pull request", () => {
  /** A clone whose main has a changeset, and a branch that begins there. */
  function withBranch(): TemporaryClone {
    const clone = new TemporaryClone();
    clone.addChangeset("of-main", { "@runout/spec": "major", "@runout/http": "major" });
    clone.commit();
    clone.git("switch", "--quiet", "--create", "branch");
    return clone;
  }

  it("are missing where it adds none, for every kind of change", async () => {
    const clone = withBranch();
    clone.write("docs/new.md", "# New\n");
    clone.commit();
    expect((await checkPullRequest(clone.root, "main")).problems).toEqual([
      "No changeset was added since main: run `pnpm changeset`, or label the pull request if no user can notice it.",
    ]);
  });

  it("must be its own for what it changed, not those of main", async () => {
    const clone = withBranch();
    renameRequired(clone);
    clone.write(SOURCE_FILE, "export const changed = true;\n");
    clone.addChangeset("own", { "@runout/spec": "patch" });
    clone.commit();
    expect((await checkPullRequest(clone.root, "main")).problems).toEqual([
      `${RENAMED}, but the highest is \`patch\`: run \`pnpm changeset\`.`,
      expect.stringContaining("no changeset names @runout/http"),
    ]);
    clone.addChangeset("own", { "@runout/spec": "minor", "@runout/http": "patch" });
    clone.commit();
    expect((await checkPullRequest(clone.root, "main")).problems).toEqual([]);
  });

  it("are asked for by the command that the workflow runs, unless the pull request is labeled", () => {
    const clone = withBranch();
    clone.write("docs/new.md", "# New\n");
    clone.commit();
    const check = (labels: readonly string[]) => {
      const env = { ...process.env, LABELS: JSON.stringify(labels) };
      const words = ["--conditions=@runout/source", COMMAND, "--root", clone.root, "--since", "main"];
      return spawnSync(process.execPath, words, { env, encoding: "utf8" });
    };
    const refused = check(["documentation"]);
    expect(refused.stderr).toBe(
      "No changeset was added since main: run `pnpm changeset`, or label the pull request if no user can notice it.\n",
    );
    expect(refused.status).toBe(1);
    expect(check(["documentation", "no changeset"])).toMatchObject({ status: 0, stderr: "" });
  });
});
