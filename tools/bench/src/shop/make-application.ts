import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { production } from "../contenders/runout.ts";
import type { KeyAndSecret } from "../load/sign-header.ts";
import type { Shop } from "./shop.ts";

const command = fileURLToPath(new URL("credentials/main.ts", import.meta.resolve("@runout/server")));

/** Makes an application in a shop that nobody serves yet, with the product's own command. */
export async function makeApplication({ environment }: Shop): Promise<KeyAndSecret> {
  const words = ["--conditions=@runout/source", command, "applications", "create", "--name", "Bench", "--json"];
  const env = { ...process.env, ...production, ...environment };
  const { stdout } = await promisify(execFile)(process.execPath, words, { env });
  const { consumerKey, consumerSecret } = JSON.parse(stdout); // what the command prints
  return { key: consumerKey, secret: consumerSecret };
}
