const FILES = import.meta.glob<string>("../../../../assets/flags/*.svg", {
  eager: true,
  query: "?url",
  import: "default",
});

const loaded = new Map<string, Promise<HTMLImageElement | undefined>>();

async function load(code: string): Promise<HTMLImageElement | undefined> {
  const url = FILES[`../../../../assets/flags/${code}.svg`];
  if (!url) return undefined;
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}

/** The flag with this file name (without ".svg"), decoded once; undefined when there is none. */
export function flagImage(code: string): Promise<HTMLImageElement | undefined> {
  const known = loaded.get(code) ?? load(code);
  loaded.set(code, known);
  return known;
}
