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
  "debrief.disclose.title": {
    en: "For the talk: open the whole game",
    ru: "Для разбора: открыть всю игру",
  },
  "debrief.disclose.text": {
    en: "So far only you can read it. Once it is open, the projector and every phone show all of it: every delegation’s brief and secret aims, offers made behind closed doors, sealed answers with their reasons. It cannot be closed again.",
    ru: "Пока её видите только вы. Когда вы её откроете, на экране и на каждом телефоне будет всё: поручения и тайные цели каждой делегации, предложения за закрытыми дверями, тайные ответы с их причинами. Закрыть обратно нельзя.",
  },
  "debrief.disclose.others": {
    en: "These rooms still play the same summit and could hear of it: {playing}.",
    ru: "Эти группы ещё играют тот же саммит и могут о нём услышать: {playing}.",
  },
  "debrief.disclose": {
    en: "Open the whole game to everybody",
    ru: "Открыть всю игру всем",
  },
  "debrief.disclosed": {
    en: "The whole game lies open to everybody in this room.",
    ru: "Вся игра открыта всем в этой группе.",
  },
  "debrief.pages": { en: "On the projector", ru: "На экране" },
  "debrief.pages.page": { en: "Page on the projector", ru: "Страница на экране" },
  "debrief.pages.line": {
    en: "{number, number}. {title}",
    ru: "{number, number}. {title}",
  },
  "debrief.pages.hint": {
    en: "The arrow keys turn the pages too. The projector follows.",
    ru: "Листать можно и клавишами со стрелками. Экран идёт следом.",
  },
  "debrief.student.lead": {
    en: "The whole game lies open now. Look how it went, and what the others knew.",
    ru: "Теперь открыта вся игра. Посмотрите, как она шла и что знали другие.",
  },
  "debrief.replay.student": {
    en: "Step through the game",
    ru: "Пройти игру шаг за шагом",
  },
  "debrief.marks.before": {
    en: "Before you begin: how far do you agree?",
    ru: "До начала: насколько вы согласны?",
  },
  "debrief.marks.after": {
    en: "And now: how far do you agree?",
    ru: "А теперь: насколько вы согласны?",
  },
  "debrief.marks.hint": {
    en: "From 1, not at all, to 5, entirely. Only this device keeps it; nobody else sees it.",
    ru: "От 1 — совсем нет — до 5 — полностью. Ответы остаются на этом устройстве, больше их никто не видит.",
  },
  "debrief.marks.then": { en: "before: {before, number}", ru: "до игры: {before, number}" },
  "debrief.post": { en: "{title}: {names}", ru: "{title}: {names}" },
  "debrief.replay.open": {
    en: "Step through the game as a delegation saw it",
    ru: "Пройти игру шаг за шагом глазами делегации",
  },
  "debrief.replay": { en: "The game step by step", ru: "Игра шаг за шагом" },
  "debrief.replay.end": { en: "To the debrief", ru: "К разбору" },
  "debrief.replay.eyes": { en: "As it was seen by", ru: "Глазами делегации" },
  "debrief.replay.all": { en: "the hall, with all reasons open", ru: "зал, все доводы открыты" },
} as const satisfies Dictionary;
