import { describe, expect, it } from "vitest";
import { readText, repositoryFiles, workspacePackages } from "../src/repository.ts";

const files = repositoryFiles();
const texts = files.filter((file) => !/\.(png|ico|tgz|gz|woff2?)$/.test(file) && file !== "pnpm-lock.yaml");

/** What Vitest looks for in a file of `globalSetup`. */
const CALLED_BY_VITEST = new Set(["setup", "teardown"]);

describe("house rules", () => {
  it("has no room for leftovers", () => {
    const rooms = /(^|\/)(utils?|helpers?|common|core|shared)(\/|\.ts$)|Manager/;
    expect(files.filter((file) => rooms.test(file))).toEqual([]);
  });

  it("gives every package the same four scripts", () => {
    for (const { name, scripts } of workspacePackages()) {
      expect(Object.keys(scripts), name).toEqual(expect.arrayContaining(["build", "typecheck", "lint", "test"]));
    }
  });

  it("gives every package a README", () => {
    const without = workspacePackages().filter(({ folder }) => !files.includes(`${folder}/README.md`));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it("keeps generated code in generated folders, each file marked with its command", () => {
    const generated = files.filter((file) => file.includes("/generated/") && !file.includes("/test/"));
    expect(generated.length).toBeGreaterThan(0);
    for (const file of generated) expect(readText(file).slice(0, 400), file).toMatch(/pnpm generate/);
  });

  it("names no package registry, no path of one machine and no content network", () => {
    const forbidden = [
      new RegExp(["https?://", "registry", "\\."].join("")),
      new RegExp(["(^|[\\s\"'`(=])/(work|root|farm)", "/[a-z.]"].join("")),
      new RegExp(["https?://(cdn\\.|unpkg|fonts\\.g|[a-z.]*js", "delivr)"].join("")),
    ];
    const found = texts.flatMap((file) =>
      readText(file)
        .split("\n")
        .flatMap((line, index) => (forbidden.some((pattern) => pattern.test(line)) ? [`${file}:${index + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it("names sections by standard terms", () => {
    const documents = ["spec/openapi.yaml", "spec/sandbox.yaml"].map((file) => [file, readText(file)] as const);
    const pages = texts.filter((file) => /\.md$/.test(file) && !file.startsWith(".changeset/"));
    const headings = [...documents, ...pages.map((file) => [file, withoutCode(readText(file))] as const)].flatMap(
      ([file, text]) => [...text.matchAll(/^ *#{1,4} (.+)$/gm)].map(([, heading = ""]) => `${file}: ${heading}`),
    );
    const literary = /: (What|Who|Whose|How|When|Where|Why|Which)\b|\b(it|its|you|your|everybody|everything)\b/i;
    expect(headings.filter((heading) => literary.test(heading))).toEqual([]);
    for (const term of ["Authentication", "Errors", "Rate limiting", "Pagination", "Retries"]) {
      expect(headings).toContain(`spec/openapi.yaml: ${term}`);
    }
  });

  it("exports no value that no other file uses", () => {
    const sources = files.filter((file) => /\.(ts|js|cjs)$/.test(file) && !file.includes("/generated/"));
    const words = new Map(sources.map((file) => [file, new Set(readText(file).match(/\w+/g))]));
    const exported = /^export (?:async )?(?:const|function|class) (\w+)/gm;
    const unused = sources
      .filter((file) => /^(spec|packages|apps|tools)\//.test(file) && !/\.test\.ts$/.test(file))
      .flatMap((file) =>
        [...readText(file).matchAll(exported)].flatMap(([, name = ""]) =>
          CALLED_BY_VITEST.has(name) || sources.some((other) => other !== file && words.get(other)?.has(name))
            ? []
            : [`${file}: ${name}`],
        ),
      );
    expect(unused).toEqual([]);
  });

  it("leaves no test out", () => {
    const leftOut = /\b(it|test|describe)\.(skip|todo|only)\b/;
    expect(files.filter((file) => /\.ts$/.test(file) && leftOut.test(readText(file)))).toEqual([]);
  });
});

/** Comments of a shell sample begin as headings do. */
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, "");
