import type { Dictionary } from "./entry.ts";

/** A class: lobby, clock, the instructor's page. */
export const room = {
  "room.someone": { en: "Participant {n}", ru: "Участник {n}" },
  "room.held.people": { en: "people", ru: "люди" },
  "room.held.agent": { en: "computer", ru: "компьютер" },
  "room.held.absent": { en: "absent", ru: "отсутствует" },
  "room.charge": {
    en: "Your delegation’s move is made by: {names}",
    ru: "За делегацию сейчас действует: {names}",
  },
  "room.awaited": { en: "has not answered", ru: "ещё не ответила" },
  "room.notAwaited": { en: "nothing to do now", ru: "сейчас ничего не требуется" },
  "room.exception.gone": { en: "nobody is connected", ru: "никого нет на связи" },
  "room.exception.waiting": { en: "has not answered", ru: "ещё не ответила" },
  "room.exception.offers": {
    en: "{n, plural, one {# offer waits} other {# offers wait}} for an answer",
    ru: "{n, plural, one {# предложение ждёт} few {# предложения ждут} other {# предложений ждут}} ответа",
  },
  "room.exception.empty": { en: "nobody sits here yet", ru: "место пока никто не занял" },
  "room.step.start": { en: "The opening", ru: "Открытие" },
} as const satisfies Dictionary;
