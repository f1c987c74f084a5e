import type { Tone } from "../present/index.ts";

/** Colours of the canvas: deep slate, brass, parchment, and one colour for each tone. */
export const palette = {
  night: "#081119",
  seaDeep: "#0a151e",
  sea: "#11222e",
  seaLight: "#17323f",
  waterline: "#7fbccb",
  land: "#22323b",
  landLight: "#2d3f48",
  landDark: "#1c2a32",
  coast: "#8fb0ba",
  lake: "#143240",
  border: "#9fb8c0",
  brass: "#d6ae62",
  brassLight: "#ffdf9e",
  paper: "#f3ecd9",
  ink: "#121c24",
  dim: "#a9b8bd",
  steel: "#9cc7e6",
  red: "#e07a68",
} as const;

/** A tone's colour never stands alone: a symbol or a word goes with it. */
export const toneColour: Readonly<Record<Tone, string>> = {
  support: "#4fa58b",
  accept: "#5b93ab",
  abstain: "#c79a4b",
  reserve: "#b9783f",
  object: "#c0574a",
  absent: "#6b7a8f",
  neutral: "#557480",
};

/** Font families; the page loads the first of each. */
export const fonts = {
  display: '"PT Serif", Georgia, serif',
  ui: '"Golos Text Variable", "PT Sans", system-ui, sans-serif',
} as const;

/** A colour of the form #rrggbb with an opacity from 0 to 1. */
export function faded(colour: string, alpha: number): string {
  const n = Number.parseInt(colour.slice(1), 16);
  return `rgba(${n >> 16},${(n >> 8) & 255},${n & 255},${alpha})`;
}
