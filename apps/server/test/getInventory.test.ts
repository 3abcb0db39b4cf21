import { describe, expect, it } from "vitest";
import { describeCommonAnswers } from "./common-answers.ts";
import { type Answer, useServer } from "./server.ts";

const server = useServer();
const path = { username: "example_seller" };
const statuses = (body: { listings: { status: string }[] }) => new Set(body.listings.map(({ status }) => status));

describe("getInventory", () => {
  describe("200", () => {
    it("firstPage: as another user sees it, with a Link header", async () => {
      const { headers } = await server.expectExample("getInventory", 200, "firstPage", {
        as: "collector",
        path,
        query: "per_page=2",
      });
      expect(headers.link).toBe(
        '<http://127.0.0.1:8080/users/example_seller/inventory?per_page=2&page=37>; rel="last", ' +
          '<http://127.0.0.1:8080/users/example_seller/inventory?per_page=2&page=2>; rel="next"',
      );
    });

    it("lastPage: has no next one", async () => {
      const query = "sort=listed&sort_order=desc&page=74&per_page=1";
      const { headers } = await server.expectExample("getInventory", 200, "lastPage", { as: "collector", path, query });
      expect(headers.link).not.toContain('rel="next"');
    });

    it("asOwner: every status, with the owner's keys", async () => {
      await server.expectExample("getInventory", 200, "asOwner", { as: "seller", path, query: "per_page=3" });
      const { body } = await server.call("getInventory", { as: "seller", path, query: "per_page=100&status=all" });
      expect(statuses(body)).toEqual(new Set(["For Sale", "Draft", "Expired", "Sold", "Violation", "Suspended"]));
    });

    it("asAnonymous: no pictures, no shipping prices", async () => {
      await server.expectExample("getInventory", 200, "asAnonymous", { path, query: "per_page=1" });
    });

    it("emptyPage: a stranger's list by status", async () => {
      const { headers } = await server.expectExample("getInventory", 200, "emptyPage", { path, query: "sort=status" });
      expect(headers).not.toHaveProperty("link");
    });

    it("checks a stranger's status filter and then ignores it, but keeps it in the addresses", async () => {
      const { body } = await server.call("getInventory", { path, query: "status=Draft&per_page=1" });
      expect(statuses(body)).toEqual(new Set(["For Sale"]));
      expect(body.pagination.urls.next).toContain("status=Draft");
    });

    it.each(["Draft", "Sold", "Deleted", "Expired", "Suspended", "Violation", "For Sale"])(
      "lets the owner filter by %s, in any case",
      async (status) => {
        const query = `status=${encodeURIComponent(status.toUpperCase())}`;
        const { body } = await server.call("getInventory", { as: "seller", path, query });
        expect(statuses(body)).toEqual(new Set([status]));
      },
    );

    it("sorts by price both ways", async () => {
      const prices = async (order: string) => {
        const { body } = await server.call("getInventory", {
          path,
          query: `sort=price&sort_order=${order}&per_page=100`,
        });
        return body.listings.map((listing: { original_price: { value: number } }) => listing.original_price.value);
      };
      const ascending = await prices("asc");
      expect(ascending).toEqual(ascending.toSorted((a: number, b: number) => a - b));
      const descending = await prices("desc");
      expect(descending).toEqual(descending.toSorted((a: number, b: number) => b - a));
    });

    it("echoes the case of the name in addresses and shows the stored one in listings", async () => {
      const { body } = await server.call("getInventory", { path: { username: "Example_SELLER" }, query: "per_page=1" });
      expect(body.pagination.urls.next).toContain("/users/Example_SELLER/inventory?");
      expect(body.listings[0]?.seller.username).toBe("example_seller");
    });

    it("lowers a page size above 100, and says so", async () => {
      const { body } = await server.call("getInventory", { as: "seller", path, query: "per_page=500" });
      expect(body.pagination).toMatchObject({ per_page: 100, pages: 2, items: 120 });
    });

    it("can be read to its end by following next, each listing once", async () => {
      const seen = new Set<number>();
      let query: string | undefined = "per_page=17&sort=price";
      while (query !== undefined) {
        const page: Answer<"getInventory"> = await server.call("getInventory", { as: "seller", path, query });
        for (const { id } of page.body.listings) seen.add(id);
        const next: string | undefined = page.body.pagination.urls.next;
        query = next && new URL(next).search.slice(1);
      }
      expect(seen.size).toBe(120);
    });
  });

  describe("what the process remembers", () => {
    const memory = async () => {
      const location = { baseUrl: "http://127.0.0.1:8080", path: "/", query: "" };
      return server.marketplace.context(await server.marketplace.authenticate({ kind: "none" }), location).inventories
        .pages;
    };

    it("is one page, however many addresses it was asked for by, each answered with its own links", async () => {
      const [pages, query] = [await memory(), "per_page=3&sort=artist"];
      await server.call("getInventory", { path, query });
      const { size: count, calculatedSize: bytes } = pages;
      for (let n = 0; n < 100; n += 1) {
        const unknown = `unknown=${n}${"a".repeat(4000)}`;
        const { body } = await server.call("getInventory", { path, query: `${query}&${unknown}` });
        expect(body.listings).toHaveLength(3);
        expect(body.pagination.urls.next).toContain(unknown);
      }
      expect(pages.size).toBe(count);
      // One page's links have become longer; a hundred would have taken two million bytes.
      expect(pages.calculatedSize - bytes).toBeLessThan(100_000);
    });

    it.each([
      ["defaults that are written out", "", "page=1&per_page=50&sort=listed&sort_order=asc"],
      ["another case of a value", "status=draft", "status=DRAFT"],
      ["a size above the largest", "per_page=100&sort=item", "per_page=5000&sort=item"],
      ["a status that a stranger cannot choose", "sort=label", "sort=label&status=Draft"],
      ["another case of the name", "sort=catno", "sort=catno&", "Example_Seller"],
      ["another order of parameters", "sort=audio&per_page=2", "per_page=2&sort=audio"],
    ])("makes no page of its own for %s", async (_name, first, second, username = path.username) => {
      const pages = await memory();
      const as = first.startsWith("status") ? "seller" : "anonymous";
      await server.call("getInventory", { as, path, query: first });
      const { size: count } = pages;
      const { body } = await server.call("getInventory", { as, path: { username }, query: second });
      expect(pages.size).toBe(count);
      expect(body.listings.length).toBeGreaterThan(0);
    });

    it("counts the names of hosts, which are part of every link of a page", async () => {
      const pages = await memory();
      const { size: count, calculatedSize: bytes } = pages;
      for (let n = 0; n < 10; n += 1) {
        const headers = { host: `${n}.${"a".repeat(1000)}.example` };
        expect((await server.call("getInventory", { path, query: "per_page=1", headers })).status).toBe(200);
      }
      expect(pages.size).toBe(count + 10);
      expect(pages.calculatedSize - bytes).toBeGreaterThan(10 * 2 * 1000);
    });
  });

  describe("403", () => {
    it("pageBeyondLimit: page 101 of another user's", async () => {
      await server.expectExample("getInventory", 403, "pageBeyondLimit", { path, query: "page=101&per_page=1" });
    });
  });

  describe("304", () => {
    it("a page that the caller has, until anything in the inventory changes", async () => {
      const first = await server.call("getInventory", { as: "seller", path });
      const headers = { "if-none-match": String(first.headers.etag) };
      const known = await server.call("getInventory", { as: "seller", path, headers });
      expect(known).toMatchObject({ status: 304, headers: { etag: first.headers.etag } });
      expect((await server.call("getInventory", { as: "buyer", path, headers })).status).toBe(200);

      const listing = { release_id: 1, condition: "Mint (M)", price: 5, status: "Draft" };
      const { body } = await server.call("createListing", { as: "seller", body: listing });
      const changed = await server.call("getInventory", { as: "seller", path, headers });
      expect(changed.status).toBe(200);
      expect(changed.body.pagination.items).toBe(first.body.pagination.items + 1);
      await server.call("deleteListing", { as: "seller", path: { listing_id: body.listing_id } });
    });
  });

  describe("404", () => {
    it("userNotFound: a name that does not exist", async () => {
      await server.expectExample("getInventory", 404, "userNotFound", { path: { username: "unknown_user" } });
    });

    it("pageNotFound: past the last page", async () => {
      await server.expectExample("getInventory", 404, "pageNotFound", { path, query: "page=75&per_page=1" });
      await server.expectExample("getInventory", 404, "pageNotFound", { as: "seller", path, query: "page=1000" });
    });
  });

  describe("422", () => {
    it.each([
      ["invalidStatus", "status=Lost"],
      ["invalidSort", "sort=color"],
      ["sortByLocation", "sort=location"],
      ["invalidSortOrder", "sort_order=up"],
      ["invalidPage", "page=0"],
    ])("%s: ?%s", async (example, query) => {
      await server.expectExample("getInventory", 422, example, { path, query });
    });
  });
  describeCommonAnswers(server, "getInventory", { path });
});
