import { dirname, relative } from "node:path/posix";
import { HOME, readText } from "./repository.ts";

/** What a page names that can be looked up in the repository. */
export interface NamedInPage {
  /** Links to something in the repository, from the page's folder; those to other hosts are left out. */
  links: string[];
  /** Paths from the top of the repository, in backquotes: `packages/http`, `.ci/run`, `CONTRIBUTING.md`. */
  paths: string[];
  /** Commands of pnpm and npm in backquotes: `pnpm generate`. */
  commands: string[];
}

const TOP_FOLDER = /^(?:spec|packages|apps|tools|docs|\.changeset|\.ci|\.github)\/[\w./{}-]*$/;
const TOP_FILE = /^(?:[A-Z]{4,}\.md|\.[a-z]{4,}|telemetry\.env)$/;
const COMMAND = /^(?:pnpm|npm) (?!(?:install|exec)\b)(?:--filter \S+ )?[a-z][\w:]*(?: .*)?$/;

/** Reads what a page of Markdown names outside of its blocks of code. */
export function namedInPage(file: string): NamedInPage {
  const text = readText(file).replace(/^```[\s\S]*?^```/gm, "");
  const words = [...text.matchAll(/`([^`\n]+)`/g)].map(([, word = ""]) => word);
  return {
    links: [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => fromItsFolder(target, file))
      .filter((target) => !/^[a-z]+:/.test(target)),
    paths: words.filter((word) => TOP_FOLDER.test(word) || TOP_FILE.test(word)),
    commands: words.filter((word) => COMMAND.test(word)),
  };
}

/** A link that names the repository's home, because relative ones lead nowhere where the page is shown, as a relative one. */
function fromItsFolder(target: string, file: string): string {
  const start = `${HOME}/blob/main/`;
  return target.startsWith(start) ? relative(dirname(file), target.slice(start.length)) : target;
}

/** The anchors that GitHub gives the headings of a page. */
export function anchorsOf(file: string): Set<string> {
  const headings = readText(file).replace(/^```[\s\S]*?^```/gm, "");
  return new Set(
    [...headings.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replace(/\s/g, "-"),
    ),
  );
}
