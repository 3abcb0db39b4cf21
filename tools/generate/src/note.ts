const command = "by `pnpm generate`";

/** The note every generated file carries at its top: what it comes from and which command makes it. */
export function generatedNote(source: string): string {
  return `Generated from ${source} ${command}. Do not edit.`;
}

/** Whether a file's text carries the note, and so may be replaced or removed. */
export function isGenerated(text: string): boolean {
  return text.slice(0, 500).includes(command);
}
