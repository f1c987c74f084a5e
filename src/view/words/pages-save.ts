import type { Dictionary } from "./entry.ts";

/** Words for keeping, carrying and opening a game. */
export const savePage = {
  "pages.open.title": { en: "Open a saved game", ru: "Открыть сохранённую игру" },
  "pages.open.text": {
    en: "A transcript is a small text file with every move of a game. Choose it, drop it here, or paste its text.",
    ru: "Запись игры — небольшой текстовый файл со всеми ходами. Выберите его, перетащите сюда или вставьте текст.",
  },
  "pages.open.file": { en: "Choose a file", ru: "Выбрать файл" },
  "pages.open.drop": { en: "Drop the file here", ru: "Отпустите файл здесь" },
  "pages.open.paste": { en: "Text of the transcript", ru: "Текст записи" },
  "pages.open.pasted": { en: "Open the pasted text", ru: "Открыть вставленный текст" },
  "pages.open.empty": {
    en: "The box is empty. Paste the whole text of a transcript, from its first line.",
    ru: "Поле пустое. Вставьте запись целиком, начиная с первой строки.",
  },
  "pages.open.tooLarge": {
    en: "“{name}” is larger than any game can be. Choose the .txt file that was exported here.",
    ru: "Файл «{name}» больше любой возможной игры. Выберите файл .txt, сохранённый в этой программе.",
  },
  "pages.open.unreadable": {
    en: "“{name}” could not be read. Try again, or open it in an editor and paste its text.",
    ru: "Файл «{name}» не читается. Попробуйте ещё раз или откройте его в редакторе и вставьте текст.",
  },

  "pages.save.title": { en: "Keep or share this game", ru: "Сохранить игру или поделиться" },
  "pages.save.text": {
    en: "The transcript holds every move; from it anybody recomputes the same game, step by step.",
    ru: "В записи есть каждый ход, и по ней любой может пересчитать ту же игру шаг за шагом.",
  },
  "pages.save.export": { en: "Export the transcript", ru: "Скачать запись" },
  "pages.save.exported": { en: "Saved as {name}", ru: "Сохранено: {name}" },
  "pages.save.link": { en: "Copy a link", ru: "Скопировать ссылку" },
  "pages.save.link.label": { en: "Link that reopens this game", ru: "Ссылка на эту игру" },
  "pages.save.link.copied": { en: "Link copied", ru: "Ссылка скопирована" },
  "pages.save.link.refused": {
    en: "The browser did not let us copy. The link is marked: copy it with Ctrl+C.",
    ru: "Браузер не разрешил копирование. Ссылка выделена: нажмите Ctrl+C.",
  },
  "pages.save.hash": { en: "Fingerprint", ru: "Отпечаток" },
  "pages.save.hash.text": {
    en: "Two games with the same fingerprint are the same in every move and number: compare it to check a replay.",
    ru: "У двух игр с одним отпечатком совпадает каждый ход и каждое число: по нему проверяют повтор.",
  },
} as const satisfies Dictionary;
