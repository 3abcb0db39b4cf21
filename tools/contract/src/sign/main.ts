import { start } from "@runout/server";
import { writeReport } from "../command-line.ts";
import { signEverything } from "./sign-everything.ts";

const environment = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "error" };
const server = await start(environment, process.stderr);
try {
  const { passed, refused, problems } = await signEverything(server.url);
  process.stdout.write(`${refused} calls with a wrong secret were refused\n`);
  writeReport("sign", { passed, failed: problems.length, failures: problems });
} finally {
  await server.stop();
}
