import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checkChangesets } from "../src/check-changesets.ts";
import { versionedPackages } from "../src/versioned-packages.ts";
import { TemporaryClone } from "./temporary-clone.ts";

const require = createRequire(import.meta.url);
const CHANGESETS = require.resolve("@changesets/cli/package.json").replace("package.json", "bin.js");
const FINISH = join(import.meta.dirname, "../src/finish-version-main.ts");

/** What `pnpm release:version` runs, on a trial. */
function makeVersion(clone: TemporaryClone): void {
  execFileSync(process.execPath, [CHANGESETS, "version"], { cwd: clone.root });
  execFileSync(process.execPath, ["--conditions=@runout/source", FINISH, "--root", clone.root]);
}

/** It runs in a clone of the repository: in CI, or with TEST_SIZE=full. */
const atFullSize = it.runIf(process.env.TEST_SIZE === "full");

atFullSize("raises every version together, says what changed in the API, and keeps released bundles", async () => {
  const clone = new TemporaryClone();
  clone.copy("spec", "packages/python/pyproject.toml", "packages/go/version.go", "tools/release/src/changelog.ts");
  for (const { folder } of versionedPackages(clone.root)) clone.copy(`${folder}/CHANGELOG.md`);
  clone.write("spec/released/openapi.yaml", clone.read("spec/generated/openapi.yaml"));
  clone.write("spec/released/sandbox.yaml", clone.read("spec/generated/sandbox.yaml"));
  clone.commit();
  const [before] = versionedPackages(clone.root);

  for (const file of ["schemas/Order.yaml", "examples/orders"])
    clone.rename(`spec/components/${file}`, "additional_instructions", "buyer_instructions");
  clone.addChangeset("renamed", {
    "@runout/spec": "minor",
    "@runout/server": "minor",
  });
  clone.addChangeset("points", { "@runout/http": "patch" });
  clone.replace(".changeset/points.md", "A trial.", "- One.\n- Another.");
  makeVersion(clone);

  const [, minor] = (before?.version ?? "").split(".");
  const version = `0.${Number(minor) + 1}.0`;
  expect(new Set(versionedPackages(clone.root).map((one) => one.version))).toEqual(new Set([version]));
  expect(clone.read("packages/python/pyproject.toml")).toContain(`\nversion = "${version}"\n`);
  expect(clone.read("packages/go/version.go")).toContain(`const Version = "${version}"\n`);
  for (const document of ["openapi", "sandbox"]) {
    expect(clone.read(`spec/${document}.yaml`)).toContain(`\n  version: ${version}\n`);
    expect(clone.read(`spec/generated/${document}.yaml`)).toContain(`\n  version: ${version}\n`);
    expect(clone.read(`spec/released/${document}.yaml`)).toBe(clone.read(`spec/generated/${document}.yaml`));
  }
  expect(clone.read("spec/workflows/pagination.arazzo.yaml")).toContain(`\n  version: ${version}\n`);
  expect(clone.read("spec/generated/order-status.arazzo.yaml")).toContain(`\n  version: ${version}\n`);

  const ofMarketplace =
    "- **Breaking.** `Order` (listOrders, getOrder, editOrder): Properties of `Order` are no longer required: `additional_instructions`.\n" +
    "- **Breaking.** `Order` (listOrders, getOrder, editOrder): Property `additional_instructions` of `Order` was renamed to " +
    "`buyer_instructions`.\n";
  const specification = clone.read("spec/CHANGELOG.md");
  expect(specification).toContain(`# @runout/spec\n\n## ${version}\n\n### API changes\n\n${ofMarketplace}`);
  expect(specification).toContain(
    "- **Breaking.** `Order` (createSandboxOrder, actOnOrder, listBuyerOrders): Property",
  );
  expect(specification).toContain("\n### Minor Changes\n\n- A trial.\n");
  expect(clone.read("packages/client/CHANGELOG.md")).toContain(
    `\n## ${version}\n\n### API changes\n\n${ofMarketplace}\n## `,
  );
  expect(clone.read("packages/go/CHANGELOG.md")).toContain(`\n## ${version}\n\n### API changes\n\n${ofMarketplace}`);
  expect(clone.read("packages/http/CHANGELOG.md")).toContain(
    `## ${version}\n\n### Patch Changes\n\n- One.\n- Another.\n`,
  );
  expect(clone.read("apps/mock/CHANGELOG.md")).toContain(`## ${version}\n\nNo changes in this release.\n`);

  clone.commit();
  expect((await checkChangesets(clone.root)).problems).toEqual([]);
});
