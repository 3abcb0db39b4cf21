import { element } from "./element.ts";
import { createPanel, type Panel } from "./panel.ts";

const panels = new WeakMap<HTMLElement, { panel: Panel; dialog: HTMLDialogElement | undefined }>();

/** Opens the panel of a `<try-it>` and moves the focus into it, or closes it where it is open. It keeps what was entered. */
export function openPanel(host: HTMLElement, opener: HTMLButtonElement): void {
  const { panel, dialog } = panels.get(host) ?? makePanel(host, opener);
  if (dialog) {
    document.body.append(dialog);
    dialog.showModal();
  } else panel.root.hidden = opener.getAttribute("aria-expanded") === "true";
  const isOpen = !panel.root.hidden;
  opener.setAttribute("aria-expanded", String(isOpen));
  if (isOpen) panel.focus();
}

function makePanel(host: HTMLElement, opener: HTMLButtonElement) {
  const isDialog = host.getAttribute("mode") === "dialog";
  const close = () => {
    if (dialog) {
      dialog.close();
      dialog.remove();
    } else panel.root.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
  };
  const panel = createPanel({
    operationId: host.getAttribute("operation") ?? "",
    // An author's own mistake, which a test of the guides shows.
    fields: JSON.parse(host.getAttribute("fields") ?? "{}"),
    token: host.getAttribute("credentials") ?? undefined,
    close,
  });
  const dialog = isDialog ? dialogOf(panel, close) : undefined;
  if (!dialog) {
    host.append(panel.root);
    panel.root.hidden = true;
    panel.root.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") close();
    });
  }
  const made = { panel, dialog };
  panels.set(host, made);
  return made;
}

/** A dialog of the browser: it keeps the focus inside and closes with Escape. */
function dialogOf(panel: Panel, close: () => void): HTMLDialogElement {
  const dialog = element("dialog", { class: "try-dialog", "aria-label": panel.name }, panel.root);
  dialog.addEventListener("close", close);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return dialog;
}
