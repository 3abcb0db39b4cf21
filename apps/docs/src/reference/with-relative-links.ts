/**
 * Turns the links of Redoc's rendered menu, `/listings` and the like, into what its script turns them into on a click:
 * `#/listings`. As they come they would lead out of the site, from the file system as well as from a new tab.
 */
export function withRelativeLinks(html: string): string {
  const script = html.indexOf('<script type="module">');
  if (script === -1) throw new Error("Redoc's page has no script of its own; look at what this version renders.");
  return html.slice(0, script).replaceAll(' href="/', ' href="#/') + html.slice(script);
}
