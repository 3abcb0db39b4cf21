/** Redoc's sections of operations, `listings/createlisting`. It draws those near the viewport only. */
const SECTIONS = '[data-item-kind="httpItem"] [data-testid="middle-panel"]:has(h2)';

/** Puts a button into each operation of a reference page, as often as Redoc draws it. Other pages have buttons of their own. */
export function addReferenceButtons(): void {
  if (document.querySelector("#redoc") === null) return;
  addButtons();
  new MutationObserver(addButtons).observe(document.body, { childList: true, subtree: true });
}

function addButtons(): void {
  for (const panel of document.querySelectorAll(SECTIONS)) {
    const section = panel.closest("[data-section-id]");
    if (section === null || panel.querySelector("try-it") !== null || !isHydrated(panel)) continue;
    const made = document.createElement("try-it");
    made.setAttribute("operation", section.id.split("/").at(-1) ?? "");
    made.setAttribute("title", panel.querySelector("h2")?.textContent ?? "");
    made.setAttribute("mode", "dialog");
    panel.append(made);
  }
}

/** Whether React has taken an element over. What is added before that is a difference to it, and the page is drawn again. */
const isHydrated = (drawn: Element): boolean => Object.keys(drawn).some((key) => key.startsWith("__reactFiber$"));
