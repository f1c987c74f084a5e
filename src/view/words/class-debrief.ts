import type { Dictionary } from "./entry.ts";

/** Words for looking back at the game of a class. */
export const classDebrief = {
  "debrief.opening": {
    en: "The game is being played through once more on this device…",
    ru: "Игра ещё раз проходит на этом устройстве…",
  },
  "debrief.damaged": {
    en: "The record of this game cannot be read here: it was kept by another version of the program.",
    ru: "Запись этой игры здесь не прочесть: её сделала другая версия программы.",
  },
  "debrief.replay.end": { en: "Back to the debrief", ru: "Вернуться к разбору" },
} as const satisfies Dictionary;
