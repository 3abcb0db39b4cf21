import { onBothEngines } from "../../vitest.shared.ts";

// A sandbox inside a test always has the embedded engine.
const EMBEDDED = ["listen", "reset-equals-fresh", "sandbox", "seed", "seed-refusals", "side-by-side"];

export default onBothEngines({
  include: ["test/**/*.test.ts"],
  exclude: EMBEDDED.map((name) => `test/${name}.test.ts`),
});
