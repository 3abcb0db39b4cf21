import { defineConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

/** The oldest MSW that is promised, beside the newest. */
const OLDEST = { msw: "msw-2" };
const IN_NODE = ["test/examples.test.ts", "test/stateful.test.ts"];

export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      { extends: true, test: { name: "msw-3" } },
      { extends: true, resolve: { alias: OLDEST }, test: { name: "msw-2", include: IN_NODE } },
    ],
  },
});
