import type { Page } from "playwright-core";

/** What the panel of an operation has shown. */
export interface TryItResult {
  status: number;
  /** The same call, in the order of the languages. */
  samples: string[];
}

/**
 * Opens the panel of an operation on a page, sends once, looks at the samples and closes it. It is done by the page itself, which costs a
 * fraction of moving a pointer there.
 */
export function tryInPage(page: Page, operationId: string): Promise<TryItResult> {
  return page.evaluate(async (id) => {
    const host = document.querySelector(`try-it[operation="${id}"]`);
    async function find(selector: string): Promise<HTMLElement> {
      for (;;) {
        const found = host?.querySelector<HTMLElement>(selector);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
    const opener = await find(".try-open");
    if (opener.getAttribute("aria-expanded") === "false") opener.click();
    (await find(".try-send")).click();
    const status = Number((await find(".try-status strong")).textContent);
    const code = await find(".try-samples code");
    const samples = [...(host?.querySelectorAll<HTMLElement>(".try-samples input") ?? [])].map((language) => {
      language.click();
      return code.textContent ?? "";
    });
    (await find(".try-close")).click();
    return { status, samples };
  }, operationId);
}
