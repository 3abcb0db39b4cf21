/** Every address in a page that a browser would load without being asked, and every plain link that leads to another site. */
export function foreignAddresses(html: string): { loaded: string[]; linked: string[] } {
  // Redoc's script and data are no markup; what they could ask for is observed in a browser.
  const markup = html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "");
  const links = [...markup.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map((match) => match[1] ?? "");
  const tags = [...markup.matchAll(/<(?!a\b)[a-z][^>]*\s(?:src|href|srcset|poster|data|action)="([^"]*)"/g)];
  const styles = [...markup.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)];
  const loaded = [...tags, ...styles].map((match) => match[1] ?? match[2] ?? "");
  return {
    loaded: loaded.filter((address) => !/^(data:|blob:|#)/.test(address)),
    linked: [...new Set(links.filter((address) => /^([a-z]+:|\/)/i.test(address)))],
  };
}
