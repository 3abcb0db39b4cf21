// playwright test
import { expect, test as it } from "@playwright/test";
import { createSandbox } from "@runout/sandbox";

let sandbox;
it.beforeAll(async () => {
  sandbox = await createSandbox({ listen: true });
});
it.beforeEach(() => sandbox.reset());
it.afterAll(() => sandbox.close());

/** The page under test: shows the titles of an inventory. */
const page = (api) => `<ul></ul><script type="module">
  const response = await fetch("${api}/users/example_seller/inventory?sort=price&per_page=3");
  const { listings = [], message = "" } = await response.json();
  document.querySelector("ul").innerHTML = listings.map(({ release }) => "<li>" + release.title).join("") + message;
</script>`;

it("shows what is for sale", async ({ page: tab }) => {
  await tab.setContent(page(sandbox.url));
  await expect(tab.locator("li")).toHaveCount(3);
});

it("says what went wrong", async ({ page: tab }) => {
  await sandbox.control.createFault({ operation_id: "getInventory", status: 503 });
  await tab.setContent(page(sandbox.url));
  await expect(tab.locator("ul")).toContainText("The database cannot be reached");
});
