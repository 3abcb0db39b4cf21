/** What was asked for, from its first slash: a proxy's client writes scheme and host before it (RFC 9112, 3.2.2). */
export const originForm = (url = "/"): string => url.replace(/^https?:\/\/[^/?#]*\//i, "/");

/** A path as it is routed: slashes that follow each other count as one, as recordings show of the real service. */
export const mergeSlashes = (path: string): string => path.replaceAll(/\/{2,}/g, "/");
