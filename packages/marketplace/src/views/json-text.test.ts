import { describe, expect, it } from "vitest";
import { prepareText, TextWriter } from "./json-text.ts";

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe("a writer of text", () => {
  it("gives the UTF-8 bytes of all texts in their order, short, long and prepared", () => {
    const long = "ñ€🎶".repeat(100_000);
    const parts = ["", "a", prepareText("ß".repeat(99)), prepareText("ü".repeat(100)), "b", long, "🎶", "c"];
    const writer = new TextWriter();
    for (const part of parts) writer.write(part);
    const expected = parts.map((part) => (typeof part === "string" ? part : decode(part))).join("");
    expect(writer.length).toBe(new TextEncoder().encode(expected).length);
    expect(decode(writer.end())).toBe(expected);
  });

  it("shares no memory with another one, whichever ends first", () => {
    const [one, other] = [new TextWriter(), new TextWriter()];
    one.write("one ".repeat(100));
    other.write("other ".repeat(100));
    const first = one.end();
    const third = new TextWriter();
    third.write("third ".repeat(100));
    expect(decode(other.end())).toBe("other ".repeat(100));
    expect(decode(third.end())).toBe("third ".repeat(100));
    expect(decode(first)).toBe("one ".repeat(100));
  });

  it("is empty after its end", () => {
    const writer = new TextWriter();
    writer.write("before");
    writer.end();
    writer.write("after");
    expect(decode(writer.end())).toBe("after");
  });
});
