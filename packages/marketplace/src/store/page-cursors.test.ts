import { describe, expect, it } from "vitest";
import type { SortOrder } from "./keyset.ts";
import { CURSOR_DISTANCE, PageCursors, type ReadCursors, WINDOW_ROWS } from "./page-cursors.ts";

const LENGTH = 100_007;

/** A list of the numbers from 0 on, and how many rows were read of it in the foreground and in all. */
function listOf(length: number, version = "1") {
  const reads: { direction: SortOrder; count: number }[] = [];
  const read: ReadCursors = async (direction, after, count) => {
    reads.push({ direction, count });
    const step = direction === "asc" ? CURSOR_DISTANCE : -CURSOR_DISTANCE;
    const end = direction === "asc" ? 0 : length - 1;
    const first = after === undefined ? end : Number(after.row) + step;
    const rows = Array.from({ length: count }, (_, index) => first + index * step);
    return rows.filter((row) => row >= 0 && row < length).map((row) => ({ row }));
  };
  return { list: { key: "list", version, items: length }, read, reads };
}

/** Which row a page begins with: the one that is so many rows after the cursor, in the page's direction. */
async function firstRow(cursors: PageCursors, { list, read }: ReturnType<typeof listOf>, page: [SortOrder, number]) {
  const [direction, offset] = page;
  const { cursor, skip } = await cursors.find(list, direction, offset, read);
  expect(skip).toBeGreaterThanOrEqual(0);
  expect(skip + 100).toBeLessThanOrEqual(WINDOW_ROWS);
  const start = cursor === undefined ? (direction === "asc" ? 0 : LENGTH - 1) : Number(cursor.row);
  return direction === "asc" ? start + skip : LENGTH - 1 - start + skip;
}

describe("PageCursors", () => {
  it("lead to the row that a page begins with, wherever it is, from either end", async () => {
    for (const offset of [
      0,
      249,
      250,
      251,
      500,
      49_999,
      50_003,
      50_004,
      75_000,
      LENGTH - 351,
      LENGTH - 250,
      LENGTH - 1,
    ]) {
      for (const direction of ["asc", "desc"] as const) {
        expect(await firstRow(new PageCursors(), listOf(LENGTH), [direction, offset])).toBe(offset);
      }
    }
  });

  it("lead there from what pages before have left", async () => {
    const cursors = new PageCursors();
    const list = listOf(LENGTH);
    for (let page = 0; page < 200; page += 1) {
      const offset = (page * 7919 * 50) % LENGTH;
      expect(await firstRow(cursors, list, [page % 3 === 0 ? "asc" : "desc", offset])).toBe(offset);
    }
  });

  it("are read from the nearer end, no further than a page needs", async () => {
    for (const [direction, offset] of [
      ["asc", 20_000],
      ["desc", LENGTH - 20_000],
    ] as const) {
      const list = listOf(LENGTH);
      await new PageCursors().find(list.list, direction, offset, list.read);
      expect(list.reads[0]).toEqual({ direction: "asc", count: 81 });
    }
  });

  it("are read in the background once one page needed some, a few at a time, and never again", async () => {
    const cursors = new PageCursors();
    const list = listOf(LENGTH);
    await cursors.find(list.list, "asc", 10_000, list.read);
    await expect.poll(() => cursors.count).toBeGreaterThanOrEqual(LENGTH / CURSOR_DISTANCE);
    expect(Math.max(...list.reads.slice(1).map(({ count }) => count))).toBe(40);
    const before = list.reads.length;
    for (let offset = 0; offset < LENGTH; offset += 50) {
      for (const direction of ["asc", "desc"] as const) await cursors.find(list.list, direction, offset, list.read);
    }
    expect(list.reads.length).toBe(before);
  });

  it("of another version are not used", async () => {
    const cursors = new PageCursors();
    await firstRow(cursors, listOf(LENGTH, "1"), ["asc", 60_000]);
    const list = listOf(LENGTH, "2");
    await firstRow(cursors, list, ["asc", 60_000]);
    expect(list.reads[0]?.count).toBeGreaterThan(100);
  });

  it("are read again after a read that failed, whose callers are told", async () => {
    const cursors = new PageCursors();
    const { list, read } = listOf(LENGTH);
    const away = new Error("away");
    const failing = () => Promise.reject(away);
    const both = [1, 2].map(() => cursors.find(list, "asc", 5000, failing));
    expect(await Promise.allSettled(both)).toEqual(both.map(() => ({ status: "rejected", reason: away })));
    expect(await cursors.find(list, "asc", 5000, read)).toEqual({ cursor: { row: 5000 }, skip: 0 });
  });

  it("are read once for callers at the same time", async () => {
    const cursors = new PageCursors();
    const list = listOf(9_000);
    await Promise.all([1, 2, 3].map(() => cursors.find(list.list, "asc", 4000, list.read)));
    expect(list.reads).toHaveLength(1);
  });

  it("are bounded in number over all lists; the list that was used longest ago goes first", async () => {
    const cursors = new PageCursors(1000);
    for (let number = 0; number < 10; number += 1) {
      const { list, read } = listOf(LENGTH);
      await cursors.find({ ...list, key: `list ${number}` }, "asc", 50_000, read);
    }
    await expect.poll(() => cursors.count).toBeLessThanOrEqual(1000);
    expect(cursors.count).toBeGreaterThan(0);
  });
});
