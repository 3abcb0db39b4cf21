import { defineConfig } from "vitest/config";

/**
 * What every package's tests share: workspace packages are read from their sources, never from a stale build,
 * and each run leaves a machine-readable report for the totals that CI prints.
 */
export default defineConfig({
  resolve: { conditions: ["@runout/source"] },
  ssr: { resolve: { conditions: ["@runout/source"] } },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/reports/**"],
    reporters: ["default", ["json", { outputFile: "reports/vitest.json" }]],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
