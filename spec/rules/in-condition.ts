const UNDER_CONDITION = /(?<!\/properties)\/(if|then|else|not|contains|propertyNames|dependentSchemas)(\/|$)/;

/** Whether the schema at a JSON pointer only restricts a value that is described elsewhere, and introduces none. */
export const isInCondition = (pointer: string): boolean => UNDER_CONDITION.test(pointer);
