import { describe, expect, it } from "vitest";
import { toScript } from "../src/baselines/pgbench.ts";

describe("a statement that was seen, for pgbench", () => {
  it("gets variables for its values, and leaves casts alone", () => {
    const text =
      "select id from listings where seller_id = $1 and price > $2::numeric and ($3::text is null) limit $10";
    const values = ["845236", "1.50", null, ...Array<string>(6).fill("0"), "50"];
    const { sql, variables } = toScript({ text, values });
    expect(sql).toBe(
      "select id from listings where seller_id = :value1 and price > :value2::numeric and (null::text is null) limit :value10",
    );
    expect(variables).toMatchObject({ value1: "845236", value2: "1.50", value10: "50" });
    expect(variables).not.toHaveProperty("value3");
  });

  it("hides colons inside quotes, which pgbench takes for variables", () => {
    const { sql } = toScript({ text: `select to_char(posted, 'HH24:MI "it''s":SS') from listings`, values: [] });
    expect(sql).toBe(`select to_char(posted, E'HH24\\x3aMI "it''s"\\x3aSS') from listings`);
  });
});
