import { existsSync, readdirSync, statfsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";

const LIMIT_MS = 600_000;

/** Where Linux keeps files in memory, and the room that tests need there. */
const MEMORY_FOLDER = "/dev/shm";
const ROOM_BYTES = 4 * 1024 ** 3;

/** The programs that tests start keep what Node has compiled: to load the server's sources takes half as long the second time. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL("node_modules/.cache/node-compiled", import.meta.url));

/** Without the full size most databases are used for a moment only: to optimize the compiled engine costs more than is gained by it. */
const ENGINE_FLAGS = process.env.TEST_SIZE === "full" ? [] : ["--liftoff-only"];

/**
 * What every package's tests share: workspace packages are read from their sources, never from a stale build,
 * and each run leaves a machine-readable report for the totals that CI prints.
 */
const shared = defineConfig({
  resolve: { conditions: ["@runout/source"] },
  ssr: { resolve: { conditions: ["@runout/source"] } },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/reports/**"],
    // Files of one worker share their modules, and with them the compiled database engine, which costs more than most files' tests.
    isolate: false,
    execArgv: ENGINE_FLAGS,
    // Much of the time a test waits for a process or a disk, so one worker for each core is not too much beside other packages.
    maxWorkers: "100%",
    env: { ...temporaryFiles(), NODE_COMPILE_CACHE },
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    // The only limits in time. They end a test that waits for what never comes, and are far above what the slowest takes on a
    // machine that is busy with other work.
    testTimeout: LIMIT_MS,
    hookTimeout: LIMIT_MS,
    expect: { poll: { timeout: LIMIT_MS / 2 } },
  },
});

export default shared;

/** Temporary files lie in memory where there is room: a database makes each change durable, and no test needs its data later. */
function temporaryFiles(): { TMPDIR?: string } {
  if (process.env.TMPDIR !== undefined || !existsSync(MEMORY_FOLDER)) return {};
  const { bavail, bsize } = statfsSync(MEMORY_FOLDER);
  return bavail * bsize >= ROOM_BYTES ? { TMPDIR: MEMORY_FOLDER } : {};
}

/** Tests that need a PostgreSQL server and make no sense without one. */
const SERVER_ONLY = ["**/*.postgres.test.ts"];

/** Starts the PostgreSQL server that the tests of one run share. */
const startServer = fileURLToPath(new URL("packages/marketplace/test/support/test-postgres.ts", import.meta.url));

/**
 * For a package whose tests use a database: all tests run on the embedded engine, and those that `include` names once more on a
 * PostgreSQL server. The environment variable TEST_ENGINE chooses: `pglite`, which is the default, `postgres`, or `both`, as CI does.
 */
export function onBothEngines(postgres: { include: string[]; exclude?: string[] }) {
  const { include = [], exclude = [], ...test } = shared.test ?? {};
  const pglite: TestProjectConfiguration = {
    extends: true,
    test: { name: "pglite", include, exclude: [...exclude, ...SERVER_ONLY] },
  };
  const server: TestProjectConfiguration = {
    extends: true,
    test: {
      name: "postgres",
      include: [...postgres.include, ...SERVER_ONLY],
      exclude: [...exclude, ...(postgres.exclude ?? [])],
      globalSetup: startServer,
    },
  };
  const engines = chooseEngines(process.env.TEST_ENGINE || "pglite");
  const projects = engines.map((name) => (name === "pglite" ? pglite : server));
  return defineConfig({ ...shared, test: { ...test, projects } });
}

function chooseEngines(wanted: string): ("pglite" | "postgres")[] {
  if (wanted === "pglite") return ["pglite"];
  if (wanted !== "postgres" && wanted !== "both") {
    throw new Error(`TEST_ENGINE must be pglite, postgres or both, not "${wanted}".`);
  }
  if (hasPostgres()) return wanted === "postgres" ? ["postgres"] : ["pglite", "postgres"];
  throw new Error(
    `PostgreSQL is not installed (no /usr/lib/postgresql/*/bin/postgres; on Debian: apt-get install postgresql), and TEST_ENGINE=${wanted} asks for it.`,
  );
}

function hasPostgres(): boolean {
  const versions = "/usr/lib/postgresql";
  return existsSync(versions) && readdirSync(versions).some((one) => existsSync(`${versions}/${one}/bin/postgres`));
}
