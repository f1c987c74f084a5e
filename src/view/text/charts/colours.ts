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

/** Of the courses of rooms, in the order of their letters: apart from one another for any eye, dark on paper. */
export const COURSES = [
  "#0f6a75",
  "#b0452a",
  "#5a489e",
  "#a3761a",
  "#2a69ad",
  "#a1356e",
  "#4d7a22",
  "#6a5140",
  "#1b8a6b",
  "#cf7a1d",
  "#68717d",
  "#7b1b3a",
] as const;

export const courseColour = (index: number): string => COURSES[index % COURSES.length] as string;
