import { isObject } from "./json.ts";

/** Every `$ref` and discriminator mapping in a document that leads to another file or address. */
export function findExternalReferences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findExternalReferences);
  if (!isObject(value)) return [];
  const own: string[] = [];
  if (typeof value.$ref === "string" && !value.$ref.startsWith("#/")) own.push(value.$ref);
  const discriminator = value.discriminator;
  if (isObject(discriminator) && isObject(discriminator.mapping)) {
    for (const target of Object.values(discriminator.mapping)) {
      if (typeof target === "string" && /[./]/.test(target) && !target.startsWith("#/")) own.push(target);
    }
  }
  return [...own, ...Object.values(value).flatMap(findExternalReferences)];
}
