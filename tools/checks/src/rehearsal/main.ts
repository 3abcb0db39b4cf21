import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNpmRegistry } from "@runout/harness/npm-registry";
import { readText, root, workspacePackages } from "../repository.ts";
import { fillProxy, useModule } from "./go-module.ts";
import { rehearseImage } from "./image/rehearse-image.ts";
import { checkNpxInstalled, type NpxSandbox, orderByCommand, sell, startByNpx } from "./npx-sandbox.ts";
import { describePublished } from "./published-package.ts";
import { installPython, PYTHON_FORMS } from "./python-install.ts";
import { type RunningServices, runReadme } from "./readme-programs.ts";
import { Transcript } from "./transcript.ts";

/**
 * Rehearses a release: everything is published to registries on this machine by the commands of a release, and used from there as a
 * new user would; then the steps of the Dockerfile are done, and what they made is run. Expects that everything is built.
 */
const transcript = new Transcript();
const folder = await realpath(await mkdtemp(join(tmpdir(), "runout-rehearsal-")));
const packages = workspacePackages()
  .filter((one) => !one.private)
  .map((one) => {
    const { version, peerDependencies = {} } = JSON.parse(readText(`${one.folder}/package.json`));
    return { name: one.name, folder: one.folder, version: String(version), peers: Object.keys(peerDependencies) };
  });
const { version = "" } = packages.find(({ name }) => name === "runout") ?? {};
const registry = await startNpmRegistry(["@runout/*", "runout"]);
try {
  const isPublished = await transcript.step("changeset publish", async () => {
    await registry.publish();
    return `${packages.length} packages`;
  });
  if (isPublished) await tryPublishedPackages(registry.withEmptyCache());
  await rehearseImage(transcript, join(folder, "image"));
} finally {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
}
transcript.end("release", join(root, "tools/checks/reports/release.json"));
process.exitCode = transcript.totals.failed === 0 ? 0 : 1;

async function tryPublishedPackages(environment: NodeJS.ProcessEnv): Promise<void> {
  for (const { name, version } of packages)
    await transcript.step(`published ${name}`, () => describePublished(registry, name, version));
  const npxFolder = join(folder, "npx");
  const started: NpxSandbox[] = [];
  await transcript.step("npx runout, from an empty cache", async () => {
    started.push(await startByNpx(npxFolder, version, environment));
    return `${await checkNpxInstalled(environment.npm_config_cache ?? "")} packages, none runs a script or reports`;
  });
  for (const sandbox of started) {
    await transcript.step("a sale on it by HTTP", () => sell(sandbox));
    await transcript.step("npx runout order", () => orderByCommand(npxFolder, version, environment, sandbox.sandbox));
    await runReadmes(environment, sandbox);
    await transcript.step("Ctrl-C", () => sandbox.stop());
  }
}

async function runReadmes(environment: NodeJS.ProcessEnv, services: RunningServices): Promise<void> {
  for (const one of packages) {
    const packageFolder = join(folder, one.name.replace("/", "-"));
    await transcript.step(`npm install ${one.name}`, () => runReadme(packageFolder, one, environment, services));
  }
  for (const form of PYTHON_FORMS) {
    await transcript.step(`pip install runout, ${form.name}`, () =>
      installPython(join(folder, form.name), form, version, services),
    );
  }
  await transcript.step("go get, from a proxy", async () => {
    const goFolder = join(folder, "go");
    return useModule(goFolder, await fillProxy(goFolder, version), services);
  });
}
