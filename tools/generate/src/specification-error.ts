/** The specification cannot be turned into generated files. */
export class SpecificationError extends Error {
  override readonly name = "SpecificationError";
  /** One line per problem, each starting with its place. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
