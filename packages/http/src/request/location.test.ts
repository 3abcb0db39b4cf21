import { expect, it } from "vitest";
import { withoutCredentials } from "./location.ts";

it.each([
  ["token=t", ""],
  ["page=2&token=t&artist=a+b%2Fc", "page=2&artist=a+b%2Fc"],
  ["key=k&sort=price&secret=s", "sort=price"],
  ["%74oken=t&TOKEN=t&oauth_token=t&oauth%5Fsignature=s&per_page=5", "per_page=5"],
  ["monkey=1&tokens=2&%zz=3", "monkey=1&tokens=2&%zz=3"],
  ["", ""],
])("the query %j keeps %j", (query, kept) => {
  expect(withoutCredentials(query)).toBe(kept);
});
