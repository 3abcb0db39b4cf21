import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** One line of a report. */
export interface ReportRow {
  /** The operation, or what else was looked at. */
  subject: string;
  what: string;
  passed: number;
  /** How many there are. What was not tried is neither passed nor a problem. */
  of: number;
  problems: readonly string[];
}

export interface Report {
  title: string;
  /** One sentence on what was tried, and where. */
  summary: string;
  rows: readonly ReportRow[];
}

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const STYLE = `
:root { color-scheme: light dark; --bad: light-dark(#b00020, #ff9a9a); --line: light-dark(#c9c9c9, #555); }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1rem;
  color: light-dark(#1b1b1b, #ededed); background: light-dark(#fff, #171717); }
h1 { font-size: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); }
td:nth-child(2), li { overflow-wrap: anywhere; }
th[scope=row] { font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
ul { margin: .2rem 0; padding-left: 1.2rem; }
`;

/** A page without scripts and without anything from elsewhere. */
export function htmlReport({ title, summary, rows }: Report): string {
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.problems.length, 0);
  const untried = rows.reduce((sum, row) => sum + row.of, 0) - passed - failed;
  const counts = `${passed} passed, ${failed} failed${untried > 0 ? `, ${untried} not tried` : ""}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(summary)}</p>
<p><strong${failed > 0 ? ' class="bad"' : ""}>${counts}</strong></p>
<table>
<thead><tr><th scope="col">Subject</th><th scope="col">Check</th><th scope="col">Result</th></tr></thead>
<tbody>
${rows.map(rowOf).join("\n")}
</tbody>
</table>
</main>
</body>
</html>
`;
}

function rowOf({ subject, what, passed, of, problems }: ReportRow): string {
  const list = problems.map((problem) => `<li>${escapeHtml(problem)}</li>`).join("");
  const words = problems.length > 0 ? '<span class="bad">failed</span>' : passed === 0 ? "not tried" : "passed";
  const result = `${words}, ${passed} of ${of}${list === "" ? "" : `<ul>${list}</ul>`}`;
  return `<tr><th scope="row">${escapeHtml(subject)}</th><td>${escapeHtml(what)}</td><td>${result}</td></tr>`;
}

/** Writes `reports/<name>.html`. @returns the file */
export function writeHtmlReport(name: string, report: Report): string {
  const folder = fileURLToPath(new URL("../../reports", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.html`;
  writeFileSync(file, htmlReport(report));
  return file;
}
