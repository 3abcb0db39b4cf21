import { dereference, type OpenApiDocument, type Operation } from "@runout/http/openapi";
import { isObject, type JsonObject } from "../specification.ts";

/**
 * Parameters that the document gives as an example: those that are required, and the first example of a body. An id in the path is that
 * of the first response, a resource in a state in which the call is possible.
 */
export function exampleParameters(
  document: OpenApiDocument,
  { parameters, body, responses, success }: Pick<Operation, "parameters" | "body" | "responses" | "success">,
): JsonObject {
  const { media } = responses.get(success) ?? {};
  const answer = firstExample(document, media);
  const { schema } = media ?? {};
  const schemaName = isObject(schema) ? String(schema.$ref).replace(/.*\//, "") : "";
  const needed = parameters.flatMap(({ name, required, example }) => {
    if (required !== true) return [];
    const resource = name.replace(/_id$/, "");
    // For `order_id` it is the id of an order, or of the order in the response.
    const holder = schemaName.toLowerCase() === resource ? answer : answer[resource];
    const id = resource === name || !isObject(holder) ? undefined : holder.id;
    return [[name, id ?? example] as const];
  });
  return { ...Object.fromEntries(needed), ...firstExample(document, body?.media) };
}

/** The value of a body's first example, where it is an object. */
function firstExample(
  document: OpenApiDocument,
  media: NonNullable<Operation["body"]>["media"] | undefined,
): JsonObject {
  const [example] = Object.values(media?.examples ?? {});
  const value = example && dereference(document, example).value;
  return isObject(value) ? value : {};
}
