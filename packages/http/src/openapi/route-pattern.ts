/**
 * The expression that a path has to match, percent-encoded as it came, to be one of a template's.
 *
 * @param template with parameters written `{id}` or `:id`; each matches one segment that is not empty
 */
export function routePattern(template: string): RegExp {
  const segments = template
    .split("/")
    .map((segment) => (/^[:{]/.test(segment) ? "([^/]+)" : segment.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${segments.join("/")}$`);
}
