import { onBothEngines } from "../../vitest.shared.ts";

// A sandbox inside of a test always has the embedded engine.
export default onBothEngines({ include: ["test/**/*.test.ts"], exclude: ["test/sandbox.test.ts"] });
