import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { faultNamed } from "./all-faults.ts";
import { type Patch, plant } from "./planted-fault.ts";
import { STARTUP_PATCHES } from "./startup-patches.ts";

const ROOT = new URL("../../../../", import.meta.url).href;
/** Sources of which each fault has a copy. The engines of the database have no faults, and are loaded once as packages from npm are. */
const IS_COPIED = /^(packages|apps)\/(?!.*\/node_modules\/)(?!marketplace\/src\/store\/database\/).*\.ts$/;
const QUERY = "?planted=";

/**
 * Loads the server's sources with a planted fault, beside every other copy of them in this process. Neither the sources
 * nor a build contain anything of it.
 *
 * @param entry the URL of a source file
 * @param fault the name of a planted fault; undefined for none
 */
export async function importWithFault<Module>(entry: string, fault: string | undefined): Promise<Module> {
  if (!isHooked) hook();
  return import(`${entry}${QUERY}${fault ?? ""}`);
}

let isHooked = false;

/** Every import by a file of a copy leads into the same copy. */
function hook(): void {
  isHooked = true;
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const found = nextResolve(specifier, context);
      const [, fault] = context.parentURL?.split(QUERY) ?? [];
      if (fault === undefined || found.url.includes(QUERY) || !isCopied(found.url)) return found;
      return { ...found, url: `${found.url}${QUERY}${fault}` };
    },
    load(url, context, nextLoad) {
      const [file = "", fault] = url.split(QUERY);
      if (fault === undefined && !isShared(file)) return nextLoad(url, context);
      return { format: "module", shortCircuit: true, source: sourceOf(file, fault ? [faultNamed(fault)] : []) };
    },
  });
}

const isCopied = (url: string): boolean => url.startsWith(ROOT) && IS_COPIED.test(url.slice(ROOT.length));

/** Whether a file that is loaded once has a patch all the same. */
const isShared = (url: string): boolean =>
  STARTUP_PATCHES.some(({ file }) => `${ROOT}${file}` === url) && !isCopied(url);

/** What is the same in all copies, by its file. */
const unpatched = new Map<string, string>();

/** A file as JavaScript, with the patches that are about it. */
function sourceOf(file: string, faults: readonly Patch[]): string {
  const patches = [...STARTUP_PATCHES, ...faults].filter((patch) => `${ROOT}${patch.file}` === file);
  const known = unpatched.get(file);
  if (known !== undefined && patches.length === 0) return known;
  const source = stripTypeScriptTypes(patches.reduce(plant, readFileSync(fileURLToPath(file), "utf8")));
  if (patches.length === 0) unpatched.set(file, source);
  return source;
}
