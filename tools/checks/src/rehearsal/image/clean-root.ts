import { execFile, execFileSync } from "node:child_process";
import { appendFile, chmod, cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Packages of Debian that are in the base image besides those that every system needs. */
const BESIDES = ["ca-certificates", "libstdc++6", "libgcc-s1"];
/** What their installation writes, and what Docker gives every container. */
const WRITTEN_FILES = ["/etc/ssl/certs", "/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf"];
/** The user of the official images of Node. */
export const NODE_USER = { name: "node", id: 1000 };

/**
 * Makes a folder that holds what the official image of Node for Debian does, as far as it can be copied from this machine: the
 * packages of Debian that every system needs, Node, npm, and the user `node`. Nothing else of this machine can be reached from inside.
 *
 * @param version the version of Node that the image promises
 * @throws Error when this is no Debian, or the Node that runs this is another one
 */
export async function makeCleanRoot(folder: string, version: string): Promise<void> {
  if (process.version !== `v${version}`)
    throw new Error(`the image has Node ${version}, and this is ${process.version}`);
  for (const name of ["bin", "sbin", "lib", "lib64"]) {
    await mkdir(join(folder, "usr", name), { recursive: true });
    await symlink(`usr/${name}`, join(folder, name));
  }
  for (const name of ["dev", "proc", "root", "tmp", "etc", "var/tmp", "home/node"]) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await chmod(join(folder, "tmp"), 0o1777);
  const files = filesOf(neededPackages());
  const archive = ["--create", "--no-recursion", "--verbatim-files-from", "--files-from", "-"];
  // An entry of a folder would replace the links above.
  execFileSync(
    "sh",
    [
      "-c",
      `tar --directory / ${archive.join(" ")} | tar --extract --directory "$1" --keep-directory-symlink`,
      "sh",
      folder,
    ],
    { input: files.join("\n"), stdio: ["pipe", "ignore", "pipe"], maxBuffer: 10_000_000 },
  );
  for (const file of WRITTEN_FILES) {
    await cp(file, join(folder, file), { recursive: true, dereference: true, force: true }).catch(ignoreMissingFile);
  }
  await appendFile(join(folder, "etc/passwd"), "root:x:0:0:root:/root:/bin/sh\nnode:x:1000:1000::/home/node:/bin/sh\n");
  await appendFile(join(folder, "etc/group"), "root:x:0:\nnode:x:1000:\n");
  await addNode(join(folder, "usr/local"));
}

/** A system may have no such file; any other failure is one. */
function ignoreMissingFile(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

async function addNode(target: string): Promise<void> {
  // `npm` on the path is a link to `npm/bin/npm-cli.js`.
  const { stdout } = await run("sh", ["-c", 'realpath "$(command -v npm)"']);
  const npm = dirname(dirname(stdout.trim()));
  await mkdir(join(target, "bin"), { recursive: true });
  await cp(process.execPath, join(target, "bin/node"), { dereference: true });
  await cp(npm, join(target, "lib/node_modules/npm"), { recursive: true, dereference: true });
  for (const name of ["npm", "npx"]) {
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, join(target, "bin", name));
  }
}

/** What every Debian needs, and what that needs. */
function neededPackages(): string[] {
  const format = ["Package", "Priority", "Pre-Depends", "Depends"].map((field) => `\${${field}}`).join("\\t");
  const lines = execFileSync("dpkg-query", ["--show", `--showformat=${format}\\n`], { encoding: "utf8" })
    .trim()
    .split("\n");
  const installed = new Map(
    lines.map((line) => {
      const [name = "", priority = "", ...needs] = line.split("\t");
      // `libc6 (>= 2.36), debconf (>= 0.5) | debconf-2.0`
      return [
        name,
        {
          priority,
          needs: needs
            .join()
            .split(/[,|]/)
            .map((one) => one.trim().replace(/[ :(].*$/, "")),
        },
      ] as const;
    }),
  );
  const required = [...installed].filter(([, { priority }]) => priority === "required").map(([name]) => name);
  const needed = new Set<string>();
  function visit(name: string): void {
    const found = installed.get(name);
    if (!found || needed.has(name)) return;
    needed.add(name);
    for (const one of found.needs) visit(one);
  }
  for (const name of [...required, ...BESIDES]) visit(name);
  return [...needed];
}

/** Their files and links, relative to the top. Documentation is left out, as in the slim image. */
function filesOf(packages: readonly string[]): string[] {
  const listed = execFileSync("dpkg-query", ["--listfiles", ...packages], { encoding: "utf8", maxBuffer: 50_000_000 });
  const kept = `for file; do if [ -L "$file" ] || [ -f "$file" ]; then printf '%s\\n' "$file"; fi; done`;
  const names = [...new Set(listed.split("\n"))].filter(
    (name) => name.startsWith("/") && !/^\/usr\/share\/(doc|man|locale|info)\//.test(name) && dirname(name) !== "/",
  );
  const found = execFileSync("xargs", ["-d", "\\n", "sh", "-c", kept, "sh"], {
    input: names.join("\n"),
    encoding: "utf8",
    maxBuffer: 50_000_000,
  });
  return found
    .trim()
    .split("\n")
    .map((name) => name.slice(1));
}
