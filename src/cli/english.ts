import { createSay } from "../view/say/index.ts";

/** A sentence of the page in English, for whoever reads a terminal. */
export const inEnglish = createSay("en");
