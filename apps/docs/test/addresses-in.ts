/** Every address in a page's markup that a browser would load without being asked, and every plain link. */
export function addressesIn(markup: string): { loaded: string[]; linked: string[] } {
  const links = [...markup.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map((match) => match[1] ?? "");
  const tags = [...markup.matchAll(/<(?!a\b)[a-z][^>]*\s(?:src|href|srcset|poster|action)="([^"]*)"/g)];
  const styles = [...markup.matchAll(/\burl\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
  const loaded = [...tags, ...styles].map((match) => match[1] ?? match[2] ?? "");
  return {
    loaded: [...new Set(loaded.filter((address) => !/^(data:|blob:|#)/.test(address)))],
    linked: [...new Set(links)],
  };
}
