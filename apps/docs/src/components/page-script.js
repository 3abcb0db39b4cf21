// Runs on every page that Starlight renders, before its own scripts.

// Starlight loads the search when the browser is idle, and without a limit that can be never: a reader who has opened it waits then.
const whenIdle = window.requestIdleCallback?.bind(window);
if (whenIdle) window.requestIdleCallback = (callback, options) => whenIdle(callback, { timeout: 500, ...options });

/**
 * Puts a text on the clipboard, and shows in an element whether that was possible.
 *
 * @param {string} text
 * @param {Element | null | undefined} status
 */
async function copyText(text, status) {
  let result = "Copied";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    result = "Not copied: the browser does not allow it here";
  }
  if (status) status.textContent = result;
}

/**
 * Copies the page's Markdown, and shows beside the button whether that was possible.
 *
 * @param {HTMLButtonElement} button
 */
async function copyMarkdown(button) {
  const status = button.parentElement?.querySelector("[role=status]");
  try {
    const response = await fetch(button.dataset.copyMarkdown ?? "");
    if (!response.ok) throw new Error(`status ${response.status}`);
    await copyText(await response.text(), status);
  } catch (error) {
    if (status) status.textContent = `Not copied: ${error instanceof Error ? error.message : error}`;
  }
}

/**
 * Puts code into a box with a button that copies it.
 *
 * @param {Element} sample
 */
function addCopyButton(sample) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", () => copyText(sample.textContent ?? "", button));
  const box = document.createElement("div");
  box.className = "copied-code";
  sample.replaceWith(box);
  box.append(sample, button);
}

/**
 * Pastes a message into the search without its numbers: ids and amounts differ from those of the contract's examples, and the
 * search finds only what has all words.
 *
 * @param {ClipboardEvent} event
 * @param {HTMLInputElement | null} input
 */
function pasteMessage(event, input) {
  const text = event.clipboardData?.getData("text/plain").trim() ?? "";
  const words = text.split(/\s+/);
  const known = words.filter((word) => !/\d/.test(word));
  // A single word with a number is meant: an id, or a version.
  if (input === null || known.length < 3 || known.length === words.length) return;
  event.preventDefault();
  input.setRangeText(known.join(" "), input.selectionStart ?? 0, input.selectionEnd ?? 0, "end");
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

addEventListener("DOMContentLoaded", () => {
  // The button's text names its key as well, and is hidden on a phone: its label has both.
  const search = document.querySelector("button[data-open-modal]");
  search?.setAttribute("aria-label", search.textContent?.replaceAll(/\s+/g, " ").trim() ?? "");

  // The reference leads here for the search of the whole site.
  if (location.hash === "#/search" && search instanceof HTMLButtonElement) search.click();

  // Starlight loads the search when the page is idle. A reader who has opened it before then can type once it is there.
  const searchPanel = document.querySelector("#starlight__search");
  if (searchPanel !== null) {
    const loaded = new MutationObserver(() => {
      const input = searchPanel.querySelector("input");
      if (input === null) return;
      loaded.disconnect();
      // Its title and its placeholder are no label for a screen reader.
      input.setAttribute("aria-label", "Search");
      if (searchPanel.closest("dialog")?.open) input.focus();
    });
    loaded.observe(searchPanel, { childList: true, subtree: true });
    searchPanel.addEventListener("paste", (event) => pasteMessage(event, searchPanel.querySelector("input")));
  }

  // A browser runs no module, no worker and no search from the file system.
  if (location.protocol === "file:") {
    const notice = document.createElement("p");
    notice.className = "file-notice";
    notice.textContent =
      "This page was opened from a folder. Search and Try it need a server: run npm start in the repository, or npx runout.";
    document.querySelector("main")?.prepend(notice);
    // Tabs need a module to be changed, so all that they hold is shown.
    for (const panel of document.querySelectorAll("starlight-tabs > [role=tabpanel]")) panel.removeAttribute("hidden");
  }

  // Starlight adds its own button to code that is written in Markdown.
  for (const sample of document.querySelectorAll(".generated pre")) addCopyButton(sample);

  // Without a server, nothing can be read to be copied.
  const copy = document.querySelector("button[data-copy-markdown]");
  if (copy instanceof HTMLButtonElement && location.protocol !== "file:") {
    copy.hidden = false;
    copy.addEventListener("click", () => copyMarkdown(copy));
  }

  // Code that is wider than its box becomes a region, which needs a name of its own; Starlight gives it none.
  const samples = [...document.querySelectorAll(".expressive-code pre")];
  const name = () => {
    for (const [index, sample] of samples.entries()) {
      const label = sample.getAttribute("role") === "region" ? `Code ${index + 1}` : null;
      if (label === sample.getAttribute("aria-label")) continue;
      if (label === null) sample.removeAttribute("aria-label");
      else sample.setAttribute("aria-label", label);
    }
  };
  const observer = new MutationObserver(name);
  for (const sample of samples) observer.observe(sample, { attributes: true, attributeFilter: ["role"] });
  name();

  // A table or code that is wider than the page scrolls, so the keyboard has to reach it at once; Starlight sees to code later.
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const wide of document.querySelectorAll(".sl-markdown-content table, .expressive-code pre"))
    resized.observe(wide);
});
