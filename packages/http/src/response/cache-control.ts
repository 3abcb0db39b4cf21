/**
 * The `Cache-Control` of a success. A shared cache may keep what is `public`, also where the request had credentials (RFC 9111,
 * 3.5), and some look only at the address. So what a user is answered is `private`, other than at the real service; see
 * docs/authorization.md.
 *
 * @param isPersonal whether a user's credentials were presented
 */
export const cacheControl = (isPersonal: boolean): string => `${isPersonal ? "private" : "public"}, must-revalidate`;
