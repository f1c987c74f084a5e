import type { Dictionary } from "./entry.ts";

/** Words of the dossier, the agenda, the digest and the systems. */
export const registerPages = {
  "pages.source.open": { en: "Source", ru: "Источник" },

  "pages.dossier.posts": { en: "At the table", ru: "За столом" },
  "pages.dossier.facts": { en: "Where it stands", ru: "Что о ней известно" },
  "pages.dossier.figures": { en: "Figures", ru: "Цифры" },
  "pages.dossier.stances": { en: "Position by item", ru: "Позиция по вопросам" },
  "pages.dossier.stances.legend": {
    en: "The bar shows how far it wants to go, from 0 to 100; the tick marks the middle. Weight says how much it cares.",
    ru: "Полоса показывает, как далеко она готова идти, от 0 до 100; чёрточка — середина. Вес — насколько вопрос ей важен.",
  },
  "pages.dossier.position": { en: "Position", ru: "Позиция" },
  "pages.dossier.weight": { en: "weight {n, number}", ru: "вес {n, number}" },
  "pages.dossier.aims": { en: "Aims", ru: "Цели" },
  "pages.dossier.brief": { en: "Brief", ru: "Директивы" },

  "pages.agenda.title": { en: "Agenda", ru: "Повестка дня" },
  "pages.agenda.now": { en: "sitting now", ru: "идёт сейчас" },
  "pages.agenda.done": { en: "closed", ru: "завершено" },
  "pages.agenda.ahead": { en: "ahead", ru: "впереди" },
  "pages.agenda.doors": { en: "behind closed doors", ru: "за закрытыми дверями" },
  "pages.agenda.floor": { en: "on the floor", ru: "на рассмотрении" },
  "pages.agenda.pending": { en: "to come", ru: "предстоит" },
  "pages.agenda.empty": {
    en: "Nothing is left on this agenda.",
    ru: "В этой повестке ничего не осталось.",
  },

  "pages.digest.title": { en: "Press digest", ru: "Обзор прессы" },
  "pages.digest.empty": { en: "Nothing has been reported yet.", ru: "Сообщений пока нет." },

  "pages.systems.changed": { en: "changed", ru: "изменилось" },
  "pages.systems.same": { en: "as before", ru: "как было" },
  "pages.systems.count": {
    en: "{n, plural, =0 {Nothing has changed.} one {# thing has changed.} other {# things have changed.}}",
    ru: "{n, plural, =0 {Пока ничего не изменилось.} one {Изменение: #.} few {Изменений: #.} other {Изменений: #.}}",
  },
  "pages.systems.group": {
    en: "{changed, plural, =0 {nothing changed} other {# of {all, number} changed}}",
    ru: "{changed, plural, =0 {без изменений} other {изменилось # из {all, number}}}",
  },
  "pages.systems.rest": {
    en: "As before: {n, number}",
    ru: "Без изменений: {n, number}",
  },
  "pages.systems.before": { en: "Before", ru: "Было" },
  "pages.systems.after": { en: "After", ru: "Стало" },
} as const satisfies Dictionary;
