/** Gives the person something as a file of their own. */
export function saveFile(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type = "text/plain",
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
