import { DOCUMENT_PAGES } from "./site-pages.ts";

/** A group of the menu. */
interface SidebarGroup {
  label: string;
  items: { label: string; link: string }[];
}

/** The one menu of the site. A page that is missing here fails a test. */
export const SIDEBAR: SidebarGroup[] = [
  { label: "Start", items: [{ label: "Overview", link: "/index.html" }] },
  {
    label: "Guides",
    items: [
      { label: "First listing", link: "/guides/first-listing.html" },
      { label: "A sale from order to refund", link: "/guides/order-to-refund.html" },
      { label: "Inventory sync", link: "/guides/inventory-sync.html" },
      { label: "Errors, retries and 429", link: "/guides/errors-and-retries.html" },
      { label: "Tests with the sandbox", link: "/guides/testing.html" },
      { label: "In the browser", link: "/guides/in-the-browser.html" },
      { label: "Going live", link: "/guides/going-live.html" },
    ],
  },
  {
    label: "Reference",
    items: [
      { label: "Marketplace API", link: "/reference.html" },
      { label: "Operations", link: "/operations.html" },
      { label: "Order status", link: "/order-status.html" },
      { label: "Workflows", link: "/workflows.html" },
      { label: "Errors", link: "/errors.html" },
      ...documents("reference/"),
    ],
  },
  { label: "Sandbox", items: [{ label: "Sandbox control", link: "/sandbox.html" }, ...documents("sandbox/")] },
  { label: "Tools", items: documents("tools/") },
  {
    label: "Fidelity",
    items: [
      { label: "Sources", link: "/fidelity.html" },
      { label: "Planted faults", link: "/planted-faults.html" },
    ],
  },
  { label: "Changelog", items: [{ label: "Versions and compatibility", link: "/changelog.html" }] },
];

function documents(start: string): SidebarGroup["items"] {
  return DOCUMENT_PAGES.filter(({ page }) => page.startsWith(start)).map(({ page, title }) => ({
    label: title,
    link: `/${page}.html`,
  }));
}
