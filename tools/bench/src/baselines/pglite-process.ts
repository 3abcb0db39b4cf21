import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

/** The least that a Node server over PGlite can do for a page: it runs the same prepared statement, and sends the same bytes. */
const page = readFileSync(process.env.PAGE ?? "");
const { text, values }: { text: string; values: (string | null)[] } = JSON.parse(process.env.STATEMENT ?? "");
const database = await PGlite.create({ dataDir: join(process.env.DATA_DIR ?? "", "cluster") });
// Planned once, as the server has it: else the two would not run the same plan.
await database.exec(`set plan_cache_mode to force_generic_plan; prepare page as ${text}`);
const literals = values.map((value) => (value === null ? "null" : `'${value.replaceAll("'", "''")}'`));
const EXECUTE = `execute page(${literals.join(", ")})`;
const server = createServer(async (_request, response) => {
  const { rows } = await database.query(EXECUTE);
  response.writeHead(rows.length > 0 ? 200 : 404, {
    "content-type": "application/json",
    "content-length": page.length,
  });
  response.end(page);
});
server.listen(0, "127.0.0.1", () => {
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as { port: number };
  process.stdout.write(`listening on http://127.0.0.1:${port}\n`);
});
