import type { Tone } from "../../present/index.ts";

/** Colours of the pictures. Written out, because an exported file has no style sheet. */
export const INK = "#1a2228";
export const DIM = "#4a5055";
export const LINE = "#b9ab88";
export const GRID = "#d5c9aa";
export const BRASS = "#8a6418";
export const PAPER = "#efe7d3";

/** As on the cards; dark enough for white letters on them. */
export const TONES: Readonly<Record<Tone, string>> = {
  support: "#2a6f5c",
  accept: "#4c6a39",
  abstain: "#7d5c1f",
  reserve: "#8f4d24",
  object: "#983f34",
  absent: "#566377",
  neutral: "#3d4f5a",
};
