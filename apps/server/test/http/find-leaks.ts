/** Each way in which a text may have been written down again. */
const WRITINGS: ((text: string) => string)[] = [
  (text) => text,
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => String(new URLSearchParams({ a: text })).slice(2),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => Buffer.from(text).toString("base64"),
];

/**
 * Finds credentials in a text, as they are and encoded in every usual way.
 *
 * @param secrets at least six characters each: shorter ones are found anywhere
 * @returns the lines that hold one, with what they hold
 */
export function findLeaks(text: string, secrets: Iterable<string>): { line: string; secret: string }[] {
  const encodings = [...secrets].flatMap((secret) => [...new Set(WRITINGS.map((write) => write(secret)))]);
  const short = encodings.filter((secret) => secret.length < 6);
  if (short.length > 0) throw new Error(`Too short to search for: ${short.join(", ")}`);
  return text.split("\n").flatMap((line) => {
    const secret = encodings.find((one) => line.includes(one));
    return secret === undefined ? [] : [{ line, secret }];
  });
}
