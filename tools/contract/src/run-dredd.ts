import { fileURLToPath } from "node:url";
import Dredd, { type Statistics } from "dredd";

const specification = fileURLToPath(import.meta.resolve("@runout/spec/openapi.yaml"));
const hooks = fileURLToPath(new URL("hooks.cts", import.meta.url));

/** Sends every documented (operation, status) to the endpoint. */
export function runDredd(endpoint: string): Promise<Statistics> {
  process.env.CONTRACT_ENDPOINT = endpoint;
  const dredd = new Dredd({
    endpoint,
    path: [specification],
    hookfiles: [hooks],
    loglevel: "error",
    reporter: ["dot"],
    output: [],
  });
  return new Promise((resolve, reject) => {
    dredd.run((error, statistics) => (error ? reject(error) : resolve(statistics)));
  });
}
