import { describe, expect, it } from "vitest";
import { paginate } from "./page.ts";

const location = { baseUrl: "http://127.0.0.1:8080", path: "/users/example_seller/inventory", query: "" };
const urlsOf = (page: number, items: number, query = "") =>
  paginate({ page, per_page: 50 }, items, { ...location, query }).pagination.urls;

describe("paginate", () => {
  it("gives an empty list one page and no addresses", () => {
    const { pagination, offset } = paginate({ page: 1, per_page: 50 }, 0, location);
    expect(pagination).toEqual({ page: 1, pages: 1, per_page: 50, items: 0, urls: {} });
    expect(offset).toBe(0);
  });

  it("names last and next on the first page, all four in the middle, first and prev on the last", () => {
    expect(Object.keys(urlsOf(1, 130))).toEqual(["last", "next"]);
    expect(Object.keys(urlsOf(2, 130))).toEqual(["first", "last", "prev", "next"]);
    expect(Object.keys(urlsOf(3, 130))).toEqual(["first", "prev"]);
  });

  it("keeps the request's query in its order and appends what it left out", () => {
    const { next } = urlsOf(1, 130, "token=t&sort=price&status=For+Sale");
    expect(next).toBe(`${location.baseUrl}${location.path}?token=t&sort=price&status=For+Sale&page=2&per_page=50`);
  });

  it("replaces the page where the request had it", () => {
    const { prev } = urlsOf(2, 130, "page=2&token=t");
    expect(prev).toBe(`${location.baseUrl}${location.path}?page=1&token=t&per_page=50`);
  });

  it("refuses a page past the end", () => {
    expect(() => paginate({ page: 4, per_page: 50 }, 130, location)).toThrow("That page does not exist.");
  });
});
