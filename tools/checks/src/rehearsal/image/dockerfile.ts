import { DockerfileParser, type Instruction, JSONInstruction, ModifiableInstruction } from "dockerfile-ast";
import { readText } from "../../repository.ts";

/** A step of a stage. */
export interface Step {
  /** In capital letters: `RUN`. */
  keyword: string;
  /** Its words, without flags; those of a JSON array where it is written as one. */
  words: readonly string[];
  /** What follows the flags, as it is written. */
  text: string;
  /** `--from=build` as `from` and `build`; a flag can be there several times. */
  flags: readonly (readonly [name: string, value: string])[];
}

/** A part of a Dockerfile that begins with FROM. */
export interface Stage {
  base: string;
  /** What comes after AS. */
  name: string | undefined;
  steps: readonly Step[];
}

/** The stages of the repository's Dockerfile, in order. */
export function readStages(): Stage[] {
  const stages: { base: string; name: string | undefined; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(readText("Dockerfile")).getInstructions()) {
    const step = readStep(instruction);
    if (step.keyword === "FROM") {
      const [base = "", , name] = step.words;
      stages.push({ base, name, steps: [] });
    } else {
      const stage = stages.at(-1);
      if (!stage) throw new Error(`Dockerfile has ${step.keyword} before FROM`);
      stage.steps.push(step);
    }
  }
  return stages;
}

function readStep(instruction: Instruction): Step {
  const text = instruction.getArgumentsContent() ?? "";
  const json = instruction instanceof JSONInstruction ? instruction.getJSONStrings() : [];
  const inArray = json.map((word) => word.getJSONValue());
  const plain = instruction.getArguments().map((word) => word.getValue());
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    words: inArray.length > 0 ? inArray : plain,
    text,
    flags: flags.map((flag) => [flag.getName(), flag.getValue() ?? ""] as const),
  };
}
