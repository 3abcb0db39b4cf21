import inject, { type InjectOptions, type Response as InjectResponse } from "light-my-request";
import { type AppOptions, buildApp as buildListener } from "../src/app.ts";
import type { Listener } from "../src/listener.ts";

/** A server that can be asked without a port, through all that Node's server does with a request. */
export interface TestApp extends Listener {
  inject(request: InjectOptions | string): Promise<InjectResponse>;
}

/** Lets tests ask a server without a port. */
export const injectable = (listener: Listener): TestApp => ({
  ...listener,
  async inject(request) {
    await listener.prepare();
    return inject((...exchange) => void listener.server.emit("request", ...exchange), request);
  },
});

/** The server over a marketplace, to be asked without a port. It holds all that it answers to the document. */
export const buildApp = ({ config, ...options }: AppOptions): TestApp =>
  injectable(buildListener({ ...options, config: { validateResponses: true, ...config } }));
