import { openPglite } from "../../src/store/database/pglite/open-pglite.ts";

/**
 * A process that opens the directory given as its argument and says `open`, or says why it could not. After `insert` on
 * standard input it inserts rows until it is killed and says the number of each once its commit is acknowledged.
 */
const [, , dataDirectory] = process.argv;
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const database = await openPglite({ dataDirectory });
  await database.script("create table if not exists written (n integer primary key)");
  say("open");
  process.stdin.once("data", async () => {
    for (let n = 1; ; n += 1) {
      await database.query({ name: "insert", text: "insert into written values ($1)" }, [n]);
      say(String(n));
    }
  });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
}
