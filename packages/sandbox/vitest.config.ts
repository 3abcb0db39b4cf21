import { onBothEngines } from "../../vitest.shared.ts";

export default onBothEngines({ include: ["test/**/*.test.ts"] });
