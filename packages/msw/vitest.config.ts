import { defineConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** The oldest MSW that is promised, which is tried beside the newest in CI, or with TEST_SIZE=full. */
const OLDEST = { msw: "msw-2" };

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      { extends: true, test: { name: "msw-3" } },
      ...(process.env.TEST_SIZE === "full"
        ? [{ extends: true as const, resolve: { alias: OLDEST }, test: { name: "msw-2" } }]
        : []),
    ],
  },
});
