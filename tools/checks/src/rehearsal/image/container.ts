import { type ChildProcess, execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A folder that becomes the root of what is run in it, with what a Dockerfile has set there so far. */
export interface Container {
  root: string;
  /** Nothing of this machine's environment comes in. */
  environment: Record<string, string>;
  directory: string;
  user: { id: number } | undefined;
}

/** Folders of this machine that are mounted for one command, by their path inside. */
export type Mounts = Readonly<Record<string, string>>;

/** Mounts what a container has, and replaces itself by the command. */
const ENTER = `
set -e
root=$1 mounts=$2
shift 2
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
for pair in $mounts; do
  mkdir -p "$root\${pair%%=*}"
  mount --bind "\${pair#*=}" "$root\${pair%%=*}"
done
exec chroot "$@"
`;

/** The command line that runs a command in a container: in namespaces of its own for mounts and processes, of which it is the first. */
function commandLine({ root, environment, directory, user }: Container, command: readonly string[], mounts: Mounts) {
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const asUser = user ? [`--userspec=${user.id}:${user.id}`, "--groups="] : [];
  const pairs = Object.entries(mounts).map(([inside, outside]) => `${inside}=${outside}`);
  const enter = ["sh", "-c", ENTER, "sh", root, pairs.join(" ")];
  const inside = [
    ...asUser,
    root,
    "/usr/bin/env",
    "--ignore-environment",
    `--chdir=${directory}`,
    ...variables,
    ...command,
  ];
  return ["--mount", "--pid", "--fork", "--kill-child", ...enter, ...inside];
}

/**
 * Runs a command to its end, and gives what it printed.
 *
 * @throws Error with what it wrote, when it ends with another code than 0
 */
export async function runIn(container: Container, command: readonly string[], mounts: Mounts = {}): Promise<string> {
  const { stdout } = await run("unshare", commandLine(container, command, mounts), { maxBuffer: 50_000_000 });
  return stdout;
}

/** Starts a command. The process that is given passes its exit code on; `signalContainer` reaches the command itself. */
export function startIn(container: Container, command: readonly string[]): ChildProcess {
  return spawn("unshare", commandLine(container, command, {}), { stdio: ["ignore", "pipe", "pipe"] });
}

/** Sends a signal to the first process of a container, as `docker stop` does. */
export async function signalContainer(started: ChildProcess, signal: string): Promise<void> {
  const { stdout } = await run("pgrep", ["--parent", String(started.pid)]);
  process.kill(Number(stdout), signal as NodeJS.Signals); // a name from the Dockerfile, which the system refuses if it has none
}

/** The path on this machine of a path inside a container. */
export const hostPath = ({ root, directory }: Container, path: string): string =>
  join(root, path.startsWith("/") ? path : join(directory, path));
