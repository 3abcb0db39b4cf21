import { PGlite } from "@electric-sql/pglite";

/** Milliseconds of the processors that this process has used. */
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function costOf(work: () => Promise<unknown>): Promise<number> {
  const before = used();
  await work();
  return used() - before;
}

async function measureEngine() {
  const start = await costOf(async () => (await PGlite.create()).query("select 1"));
  return { start, next: start, reset: 0, memoryMb: 0 };
}

const OTHERS = 4;
const RESETS = 20;
const headers = { authorization: "Discogs token=seller-token" };

async function measureSandbox() {
  const before = used();
  const { createSandbox } = await import("@runout/sandbox");
  const sandbox = await createSandbox();
  await sandbox.fetch("/users/example_seller/inventory");
  const start = used() - before;

  const resets: number[] = [];
  for (let round = 0; round < RESETS; round += 1) {
    const { id } = await sandbox.control.createSandboxOrder({ buyer: "example_buyer", listing_ids: [4_300_801_460] });
    const body = JSON.stringify({ shipping: 4 });
    await sandbox.fetch(`/marketplace/orders/${id}`, { method: "POST", headers, body });
    await sandbox.control.actOnOrder({ order_id: id, action: "pay" });
    resets.push(await costOf(() => sandbox.reset()));
  }
  const memory = process.memoryUsage.rss();
  const next = await costOf(() => Promise.all(Array.from({ length: OTHERS }, () => createSandbox())));
  const memoryMb = (process.memoryUsage.rss() - memory) / OTHERS / 1_000_000;
  return { start, next: next / OTHERS, reset: resets.toSorted((a, b) => a - b)[RESETS / 2], memoryMb };
}

const measured = process.argv[2] === "engine" ? await measureEngine() : await measureSandbox();
process.stdout.write(JSON.stringify(measured));
process.exit(0);
