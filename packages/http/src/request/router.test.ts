import { expect, it } from "vitest";
import { Router } from "./router.ts";

const router = new Router<string>();
for (const template of [
  "/",
  "/openapi.json",
  "/orders",
  "/orders/{order_id}",
  "/orders/{id}/feedback",
  "/orders/latest/messages",
  "/fee/{price}",
  "/fee/{price}/{currency}",
]) {
  router.add(template, template);
}

it.each<[string, string | undefined, Record<string, string>?]>([
  ["/", "/", {}],
  ["/orders", "/orders", {}],
  ["/orders/1-9", "/orders/{order_id}", { order_id: "1-9" }],
  ["/orders/1-9/feedback", "/orders/{id}/feedback", { id: "1-9" }],
  // A literal goes before a parameter, but not where it leads nowhere.
  ["/orders/latest", "/orders/{order_id}", { order_id: "latest" }],
  ["/orders/latest/messages", "/orders/latest/messages", {}],
  ["/orders/latest/feedback", "/orders/{id}/feedback", { id: "latest" }],
  ["/fee/10/EUR", "/fee/{price}/{currency}", { price: "10", currency: "EUR" }],
  ["/fee/a%2Fb%C3%A9", "/fee/{price}", { price: "a/bé" }],
  ["/%6Frders", "/orders", {}],
  ["/orders/", undefined],
  ["/orders/1/", undefined],
  ["/fee//EUR", undefined],
  ["/fee/1/EUR/2", undefined],
  ["/orders/1-9/nothing", undefined],
  ["/openapiXjson", undefined],
  ["/fee/%zz", undefined],
  ["*", undefined],
  ["", undefined],
])("%s leads to %s", (path, route, values) => {
  expect(router.find(path)).toEqual(route === undefined ? undefined : { route, values });
});

it("refuses a template that leads to the same paths as another", () => {
  expect(() => router.add("/fee/{other}", "again")).toThrow(
    "Two templates lead to the same paths: /fee/{price} and /fee/{other}.",
  );
});
