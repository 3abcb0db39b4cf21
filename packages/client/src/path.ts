/**
 * Puts parameters into a path template, each encoded.
 *
 * @throws TypeError for a parameter that is empty, `.` or `..`: an URL would swallow it and the call would go elsewhere.
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(parameters[name] ?? "");
    if (value === "" || value === "." || value === "..") {
      throw new TypeError(`The path parameter ${name} must not be ${value === "" ? "empty" : JSON.stringify(value)}.`);
    }
    return encodeURIComponent(value);
  });
}
