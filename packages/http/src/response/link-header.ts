const RELATIONS = ["first", "last", "prev", "next"];

/**
 * The `Link` header (RFC 8288) of one page of a list: the same URLs as in the body's `pagination.urls`, in the real
 * service's order.
 *
 * @returns undefined where there is no other page
 */
export function linkHeader(body: unknown): string | undefined {
  const urls: unknown = Reflect.get(Object(Reflect.get(Object(body), "pagination")), "urls");
  const links = RELATIONS.flatMap((relation) => {
    const url: unknown = Reflect.get(Object(urls), relation);
    return typeof url === "string" ? `<${url}>; rel="${relation}"` : [];
  });
  return links.length > 0 ? links.join(", ") : undefined;
}
