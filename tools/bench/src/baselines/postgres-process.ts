import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Pool } from "pg";

/** The least that a Node server over PostgreSQL can do for a page: it runs the same named statement, and sends the same bytes. */
const page = readFileSync(process.env.PAGE ?? "");
const statement = { name: "page", ...JSON.parse(process.env.STATEMENT ?? "") };
// Planned once, as the server has it: else the two would not run the same plan.
const CONNECTION_OPTIONS = "-c plan_cache_mode=force_generic_plan";
const pool = new Pool({ connectionString: process.env.DATABASE_URL ?? "", max: 10, options: CONNECTION_OPTIONS });
const server = createServer(async (_request, response) => {
  const { rows } = await pool.query(statement);
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
