import { readToken } from "./tokens.ts";

/**
 * The mark: a record seen from above. Close grooves, then the wide spiral of the run-out, which ends in a locked groove.
 * Lines take the color of the text, the label in the middle the accent.
 */
export function logo(size: number): string {
  return `<svg class="logo" viewBox="0 0 64 64" width="${size}" height="${size}" aria-hidden="true" focusable="false">${mark()}</svg>`;
}

/** The mark as a picture of its own, with colors that hold on light and dark: for the tab of a browser. */
export function iconPicture(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>.label{fill:${readToken("icon-label", "light")}}.line{fill:none;stroke:${readToken("icon-line", "light")}}</style>${mark()}</svg>`;
}

/** A large record for the landing page: many grooves, then the run-out. */
export function record(): string {
  const center = 200;
  const grooves = Array.from({ length: 22 }, (_, index) => {
    // A little wider between pieces, as on a record with several of them.
    const radius = 192 - index * 3.4 - Math.floor(index / 6) * 3;
    return `<circle class="line" cx="${center}" cy="${center}" r="${round(radius)}" stroke-width="${index === 0 ? 1.6 : 0.8}"/>`;
  });
  return [
    '<svg class="record" viewBox="0 0 400 400" aria-hidden="true" focusable="false">',
    ...grooves,
    `<path class="runout" d="${spiral(center, 109, 62, 2.4)}" stroke-width="1.8"/>`,
    `<circle class="runout" cx="${center}" cy="${center}" r="62" stroke-width="1.8"/>`,
    `<circle class="label" cx="${center}" cy="${center}" r="46"/>`,
    `<circle class="hole" cx="${center}" cy="${center}" r="5"/>`,
    "</svg>",
  ].join("");
}

/** A picture as a URL that holds it. */
export function dataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Bold enough to be read at 16 pixels. */
function mark(): string {
  return [
    '<circle class="line" cx="32" cy="32" r="29" stroke-width="5"/>',
    `<path class="line" d="${spiral(32, 29, 17, 1)}" stroke-width="4"/>`,
    '<circle class="label" cx="32" cy="32" r="10"/>',
  ].join("");
}

/** A spiral inward from one radius to another in so many turns, as the data of a path. */
function spiral(center: number, from: number, to: number, turns: number): string {
  const steps = Math.ceil(turns * 36);
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (step / steps) * turns * 2 * Math.PI - Math.PI / 2;
    const radius = from + (to - from) * (step / steps);
    return `${round(center + radius * Math.cos(angle))} ${round(center + radius * Math.sin(angle))}`;
  });
  return `M${points.join("L")}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
