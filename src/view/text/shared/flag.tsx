const FILES = import.meta.glob<string>("../../../../assets/flags/*.svg", {
  eager: true,
  query: "?url",
  import: "default",
});

/** A flag beside the name of its country; `code` is the name of the file. Width in CSS pixels. */
export function Flag({ code, width = 28 }: { code: string; width?: number }) {
  const url = FILES[`../../../../assets/flags/${code}.svg`];
  const height = Math.round(width * 0.7);
  if (url === undefined) return <span class="flag flag-none" style={{ width, height }} />;
  return <img class="flag" src={url} width={width} height={height} alt="" />;
}
