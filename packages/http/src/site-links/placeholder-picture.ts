/** `845236.jpeg`, `1-600.jpeg`, `1.2-150.jpeg`: an id, perhaps which picture of it, perhaps the longer side in pixels. */
const NAME = /^(\d{1,12})(?:\.(\d{1,3}))?(?:-(150|600))?\.(?:jpeg|jpg|png|svg)$/;

/** The folders of pictures, and what is drawn in each. */
const DRAWINGS: Readonly<Record<string, (id: number, picture: number, pixels: number) => string>> = {
  avatars: drawAvatar,
  releases: drawSleeve,
};

/** The headers of a picture. */
export const PICTURE_HEADERS = { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" };

/** The folders that hold pictures: `/static/avatars`. */
export const PICTURE_FOLDERS: readonly string[] = Object.keys(DRAWINGS).map((kind) => `/static/${kind}`);

/**
 * Draws a picture for an address that an answer of the API names, so that an interface built on it has something to show. The
 * same id always looks the same.
 *
 * @param path `/static/releases/1-150.jpeg`
 * @returns SVG, whatever the name ends in; undefined where the path is no picture's
 */
export function placeholderPicture(path: string): string | undefined {
  const [, kind = "", name = ""] = /^\/static\/(\w+)\/([^/]+)$/.exec(path) ?? [];
  const match = NAME.exec(name);
  if (match === null || !Object.hasOwn(DRAWINGS, kind)) return undefined;
  const [, id = "", picture = "1", pixels = "600"] = match;
  return DRAWINGS[kind]?.(Number(id), Number(picture), Number(pixels));
}

/** A record that looks out of its sleeve. */
function drawSleeve(id: number, picture: number, pixels: number): string {
  const hue = hueOf(id + 7 * (picture - 1));
  return `${open(pixels)}
<rect width="600" height="600" fill="hsl(${hue} 30% 92%)"/>
<circle cx="340" cy="300" r="230" fill="#181818"/>
<circle cx="340" cy="300" r="170" fill="none" stroke="#333" stroke-width="3"/>
<circle cx="340" cy="300" r="76" fill="hsl(${(hue + 150) % 360} 60% 55%)"/>
<rect x="40" y="70" width="400" height="460" fill="hsl(${hue} 45% 42%)"/>
<rect x="40" y="70" width="400" height="${60 + (id % 5) * 40}" fill="hsl(${hue} 50% 32%)"/>
<text x="240" y="500" fill="#fff" font-family="sans-serif" font-size="72" text-anchor="middle">${id}</text>
</svg>`;
}

/** A head and shoulders. */
function drawAvatar(id: number, _picture: number, pixels: number): string {
  const hue = hueOf(id);
  return `${open(pixels)}
<rect width="600" height="600" fill="hsl(${hue} 40% 86%)"/>
<circle cx="300" cy="240" r="110" fill="hsl(${hue} 45% 42%)"/>
<path d="M90 600a210 210 0 0 1 420 0z" fill="hsl(${hue} 45% 42%)"/>
</svg>`;
}

function open(pixels: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 600 600" role="img">`;
}

/** Neighboring ids get colors far apart (the golden angle). */
function hueOf(id: number): number {
  return Math.round((id * 137.508) % 360);
}
