import { dataUrl } from "../logo.ts";

/** The addresses that Redoc's script would call of its own accord, besides whatever the policy of the page blocks. */
const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const telemetry = /https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g;

const wordmark = dataUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" width="38" height="12"><style>text{fill:#5c554b}@media(prefers-color-scheme:dark){text{fill:#d8d2c8}}</style><text y="10" font-family="sans-serif" font-size="11" font-weight="600">Redoc</text></svg>',
);

/**
 * Takes out of a rendered page what would ask another machine for something: the logo of Redoc, which becomes a word that
 * the page holds, and the address of its telemetry, which is switched off anyway.
 *
 * @throws Error when the logo is not there any more: a new Redoc has to be looked at
 */
export function withoutForeignRequests(html: string): string {
  if (html.search(logos) === -1)
    throw new Error("Redoc's page has no logo to take out; look at what this version asks for.");
  return html.replaceAll(logos, wordmark).replaceAll(telemetry, "about:blank");
}
