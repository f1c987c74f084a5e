import { isCampaignText } from "../campaign/index.ts";

/** A game in a link: its text, deflated, in the fragment, which never leaves the browser. */

/** Characters of a fragment; browsers take more, messengers often less. */
export const LONGEST_LINK = 60_000;
/** Characters of an inflated transcript: a small fragment must not unfold into gigabytes. */
const MAX_TEXT = 400_000;

/** The fragment of a transcript, without "#". */
export async function packTranscript(transcript: string): Promise<string> {
  const bytes = await pump(
    new TextEncoder().encode(shorten(transcript)),
    new CompressionStream("deflate-raw"),
    Number.POSITIVE_INFINITY,
  );
  const binary = Array.from(bytes as Uint8Array, (byte) => String.fromCharCode(byte)).join("");
  return `t=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** The transcript in a fragment; absent where the fragment is damaged. */
export async function unpackTranscript(fragment: string): Promise<string | undefined> {
  const packed = /^#?t=([A-Za-z0-9_-]+)$/.exec(fragment)?.[1];
  if (packed === undefined || packed.length > LONGEST_LINK) return undefined;
  try {
    const binary = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const text = await pump(bytes, new DecompressionStream("deflate-raw"), MAX_TEXT);
    return text === undefined ? undefined : new TextDecoder("utf-8", { fatal: true }).decode(text);
  } catch {
    return undefined;
  }
}

/**
 * The last hash of each game whole, of the others the first two digits: enough to name the step that
 * differs, where whole ones would be nine tenths of the link. A campaign keeps its very last alone.
 */
function shorten(text: string): string {
  const lines = text.trimEnd().split("\n");
  const isLast = (at: number): boolean => {
    const next = lines[at + 1];
    return next === undefined || /^branch \d/.test(next);
  };
  const kept = isCampaignText(text) ? "" : " #$1";
  return lines
    .map((line, at) => (isLast(at) ? line : line.replace(/ #([0-9a-f]{2})[0-9a-f]{30}$/, kept)))
    .join("\n");
}

/** Runs bytes through a stream; absent where more than `most` come out. */
async function pump(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  most: number,
): Promise<Uint8Array | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value as Uint8Array);
    length += (value as Uint8Array).length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
