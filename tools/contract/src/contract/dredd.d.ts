/** Dredd ships no types; these are the parts used here, as its 14.1.0 sources have them. */
declare module "dredd" {
  export interface Statistics {
    tests: number;
    failures: number;
    errors: number;
    passes: number;
    skipped: number;
  }
  /** The payload of the event `test fail`. */
  export interface FailedTest {
    title: string;
    message: string;
  }
  export interface Configuration {
    emitter: import("node:events").EventEmitter;
    endpoint: string;
    path: string[];
    hookfiles: string[];
    loglevel: "silent" | "error" | "warning" | "debug";
    reporter: string[];
    output: string[];
    names: boolean;
    sorted: boolean;
  }
  class Dredd {
    constructor(configuration: Partial<Configuration>);
    run(done: (error: Error | null, statistics: Statistics) => void): void;
  }
  // biome-ignore lint/style/noDefaultExport: it is how Dredd exports its class.
  export default Dredd;
}
