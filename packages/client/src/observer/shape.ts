/** What the contract says of a value's shape. */
export interface Shape {
  /** The name of another shape that says it. */
  readonly ref?: string;
  /** The kinds of JSON that it may be. */
  readonly kinds?: readonly string[];
  /** The values that are known. */
  readonly values?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  /** What properties are that have no shape of their own. */
  readonly others?: Shape;
  /** It has one of these shapes. */
  readonly any?: readonly Shape[];
  /** It has all of these shapes. */
  readonly all?: readonly Shape[];
}
