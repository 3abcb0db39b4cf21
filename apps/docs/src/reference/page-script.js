// Runs on a reference page, before Redoc renders it. It adds what Redoc's markup lacks for screen readers. Redoc renders only the
// sections near the viewport, so this continues as long as the page is open.

const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

/** @param {boolean} isDark */
function setColors(isDark) {
  root.classList.toggle("dark", isDark);
  root.classList.toggle("light", !isDark);
}

/** What the switch of the other pages was set to: light, dark, or nothing for the system's choice. */
function chosen() {
  try {
    const choice = localStorage.getItem("starlight-theme");
    // Redoc's own switch is not shown, so it follows.
    if (choice) localStorage.setItem("redoc.colorMode", choice);
    else localStorage.removeItem("redoc.colorMode");
    return choice;
  } catch {
    // Where storage is blocked, nothing can have been stored.
    return null;
  }
}
function showColors() {
  setColors((chosen() || (dark.matches ? "dark" : "light")) === "dark");
}
showColors();
dark.addEventListener("change", showColors);
addEventListener("beforeprint", () => setColors(false));
addEventListener("afterprint", showColors);

/**
 * Sets an attribute only where it has another value, because each set triggers the observer.
 *
 * @param {Element | null | undefined} element
 * @param {string} name
 * @param {string} value
 */
function set(element, name, value) {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function complete() {
  const menu = document.querySelector(".menu-content");
  set(menu, "role", "navigation");
  set(menu, "aria-label", "Operations");
  // Under the title of an operation, which is of the second level, its parts begin with the fourth.
  for (const part of document.querySelectorAll("main :is(h4, h5, h6)")) {
    set(part, "aria-level", String(Number(part.localName.slice(1)) - 1));
  }
  // Redoc names every list of examples "Example".
  for (const button of document.querySelectorAll("main button[aria-haspopup][aria-label]")) {
    const text = button.textContent?.trim() ?? "";
    const name = button.getAttribute("data-name") ?? button.getAttribute("aria-label") ?? "";
    set(button, "data-name", name);
    if (text !== "") set(button, "aria-label", text.includes(name) ? text : `${name}: ${text}`);
  }
  completeLayers();
}

/** Redoc puts menus and dialogs at the end of the page, without roles. */
function completeLayers() {
  for (const layer of document.querySelectorAll("body > :not(header, script, style, dialog, #redoc)")) {
    if (layer.querySelector(":scope > [role='menu']")) {
      set(layer, "role", "region");
      set(layer, "aria-label", "Choices");
    } else if (layer.querySelector("button")) {
      completeDialog(layer.firstElementChild, layer.classList.contains("overlay"));
    }
  }
}

/**
 * @param {Element | null} dialog
 * @param {boolean} isSearch
 */
function completeDialog(dialog, isSearch) {
  const title = dialog?.querySelector("[data-component-name='Typography/Typography']")?.textContent?.trim();
  set(dialog, "role", "dialog");
  set(dialog, "aria-modal", "true");
  set(dialog, "aria-label", isSearch ? "Search" : title || "Details");
  for (const part of dialog?.querySelectorAll(":is(header, footer)") ?? []) set(part, "role", "none");
  for (const button of dialog?.querySelectorAll("button:not([aria-label])") ?? []) {
    if (button.textContent?.trim() === "") set(button, "aria-label", isSearch ? "Clear" : "Close");
  }
}

/** The switch of the other pages; it is shown where its choice can be kept. */
function offerColors() {
  const colors = document.querySelector("select.colors");
  if (!(colors instanceof HTMLSelectElement)) return;
  colors.value = chosen() ?? "";
  colors.hidden = false;
  colors.addEventListener("change", () => {
    try {
      localStorage.setItem("starlight-theme", colors.value);
    } catch {
      colors.hidden = true;
    }
    showColors();
  });
}

/** A browser runs no module and no worker from the file system. */
function addFileNotice() {
  const notice = document.createElement("p");
  notice.className = "file-notice";
  notice.textContent =
    "This page was opened from a folder. To try operations in it, a server is needed: run npm start in the repository, or npx runout.";
  document.querySelector(".site-header")?.after(notice);
}

addEventListener("DOMContentLoaded", () => {
  offerColors();
  if (location.protocol === "file:") addFileNotice();
  complete();
  const observer = new MutationObserver(complete);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
});
