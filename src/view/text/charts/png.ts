/** A picture as PNG with a text inside that says where it comes from. */

/** Pixels of the file for each pixel on the screen. */
const DENSITY = 2;

/** Paints an SVG file; rejects where the browser cannot. `note` goes into the file (tEXt, RFC 2083). */
export async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  note: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = size.width * DENSITY;
  canvas.height = size.height * DENSITY;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob === null) throw new Error("The picture could not be painted.");
  return withText(new Uint8Array(await blob.arrayBuffer()), "Description", note);
}

/** Behind the signature (8 bytes) and the header chunk (25). */
const AFTER_HEADER = 33;

/** The PNG with a text chunk behind its header; letters outside ASCII are written as escapes. */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const plain = text.replace(/[^ -~]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
  const body = new TextEncoder().encode(`tEXt${keyword}\0${plain}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc(body));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, AFTER_HEADER));
  whole.set(chunk, AFTER_HEADER);
  whole.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
  return whole;
}

/** CRC-32 as PNG has it (ISO 3309). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
