import { createHash } from "node:crypto";
import type { SiteAnswer } from "@runout/http";
import { parseForm } from "@runout/http/request";
import { HttpError } from "@runout/http/response";
import { Html, html } from "./html.ts";

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 2rem 1rem; background: light-dark(#f2f0ea, #17181c); color: light-dark(#1d1c1a, #ecebe7); }
main { max-width: 27rem; margin: 0 auto; padding: 1.5rem; border-radius: .75rem; background: light-dark(#fff, #222429); }
h1 { margin: 0 0 1rem; font-size: 1.35rem; line-height: 1.25; }
label { display: block; margin-top: 1rem; font-weight: 600; }
input, select, button { box-sizing: border-box; font: inherit; padding: .55rem .75rem; border-radius: .4rem; }
input, select { width: 100%; border: 1px solid light-dark(#8a867d, #7d818c); background: inherit; color: inherit; }
button { cursor: pointer; border: 1px solid light-dark(#1f5f8b, #7fb9de); background: none; color: light-dark(#1f5f8b, #9fcdec); }
button.main { background: #1f5f8b; border-color: #1f5f8b; color: #fff; }
.buttons { display: flex; gap: .75rem; margin-top: 1.5rem; }
.buttons button { flex: 1; }
:focus-visible { outline: 3px solid light-dark(#d18b1f, #f0b355); outline-offset: 2px; }
.code { display: block; margin: 1rem 0; font: 1.6rem/1.4 ui-monospace, monospace; letter-spacing: .06em; user-select: all; overflow-wrap: anywhere; }
.problem { padding: .6rem .8rem; border-left: 4px solid #b3261e; background: light-dark(#fbe9e7, #3b2422); }
li { display: flex; gap: .75rem; justify-content: space-between; align-items: center; padding: .5rem 0; }
ul { list-style: none; margin: 1rem 0 0; padding: 0; }
`;
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

export interface Page {
  title: string;
  body: Html;
  /** Where its form may lead besides this server. @default nowhere */
  formTarget?: string | undefined;
}

/** A page that runs no script, loads nothing, and that no other page may frame or read. */
export function pageAnswer(status: number, { title, body, formTarget }: Page): SiteAnswer {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action 'self'${formTarget === undefined ? "" : ` ${sourceOf(formTarget)}`}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
  return {
    status,
    headers: {
      "access-control-allow-origin": undefined,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy.join("; "),
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
    body: page.text,
  };
}

/** A browser applies `form-action` to where a form's answer sends it, too. */
function sourceOf(address: string): string {
  const { protocol, host } = new URL(address);
  return /^https?:$/.test(protocol) ? `${protocol}//${host}` : protocol;
}

/**
 * The fields of a form that a page of ours has sent.
 *
 * @throws HttpError 400 for a null character, which no browser sends and no database of ours can look for; 413 for one that is
 *   longer than any of ours
 */
export function readPageForm(body: Uint8Array | undefined): URLSearchParams {
  const form = body ? parseForm(body) : new URLSearchParams();
  for (const [name, value] of form) {
    if (value.includes("\0")) throw new HttpError(400, `Invalid ${name}: expected text without a null character.`);
  }
  return form;
}
