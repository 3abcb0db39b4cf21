import { anonymous, type Marketplace } from "@runout/marketplace";
import { createControl, type SandboxContext } from "../../src/index.ts";

/** What control operations know of a request to a sandbox over this marketplace. */
export const control = (marketplace: Marketplace): SandboxContext =>
  createControl(marketplace).context(anonymous, { baseUrl: "http://127.0.0.1:8080", path: "/", query: "" });
