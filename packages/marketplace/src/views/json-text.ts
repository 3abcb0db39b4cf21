declare const ofValue: unique symbol;

/** The JSON text of a value. The compiler knows what it is the text of; at run time it is a string. */
export type JsonText<Value> = string & { readonly [ofValue]: Value };

/** Writes a value as JSON. */
export const toJson = <Value>(value: Value): JsonText<Value> => asJson(JSON.stringify(value));

/** Says what a text is the JSON of that was not made by `JSON.stringify`. The compiler believes it. */
export const asJson = <Value>(text: string): JsonText<Value> => text as JsonText<Value>; // only a type tells them apart
