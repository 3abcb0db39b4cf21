import { onBothEngines } from "../../vitest.shared.ts";

export default onBothEngines({
  include: ["test/**/*.test.ts"],
  // HTTP alone without a database, and processes on the embedded engine; processes.test.ts has them on PostgreSQL.
  exclude: ["test/http/**", "test/main.test.ts", "test/disk-full.test.ts", "test/shared-window.test.ts"],
});
