import type { Dictionary } from "./entry.ts";

/** What the program tells its user in passing: what went wrong, and what to do. */
export const notice = {
  "notice.transcript.tooLong": {
    en: "This file is too long to be a transcript. Nothing was changed.",
    ru: "Файл слишком велик для записи игры. Ничего не изменено.",
  },
  "notice.transcript.notATranscript": {
    en: "This is not a transcript of Eurasia Summit. Choose a file that the game itself has exported.",
    ru: "Это не запись игры «Евразийский саммит». Выберите файл, который сохранила сама игра.",
  },
  "notice.transcript.unknownFormat": {
    en: "This transcript is of a newer or unknown format. Open it with the version that wrote it.",
    ru: "Запись в новом или неизвестном формате. Откройте её той версией, в которой она сделана.",
  },
  "notice.transcript.missingField": {
    en: "The head of the transcript lacks the line “{detail}”. The file may be cut off.",
    ru: "В начале записи нет строки «{detail}». Возможно, файл обрезан.",
  },
  "notice.transcript.badField": {
    en: "Line {line, number} of the transcript cannot be read: {detail}",
    ru: "Строку {line, number} записи не удалось прочитать: {detail}",
  },
  "notice.transcript.otherScenario": {
    en: "This transcript belongs to another scenario: {detail}",
    ru: "Эта запись относится к другому сценарию: {detail}",
  },
  "notice.transcript.otherVersion": {
    en: "This transcript was made with another version of the scenario ({detail}); its steps would not be the same.",
    ru: "Запись сделана с другой версией сценария ({detail}): ход игры был бы иным.",
  },
  "notice.transcript.otherBargaining": {
    en: "Line {line, number}: whether there is bargaining between the sittings differs from this game ({detail}).",
    ru: "Строка {line, number}: переговоры между заседаниями заданы иначе, чем в этой игре ({detail}).",
  },
  "notice.transcript.unknownActor": {
    en: "Line {line, number}: nobody at this table is called “{detail}”.",
    ru: "Строка {line, number}: за этим столом нет участника «{detail}».",
  },
  "notice.transcript.unknownMove": {
    en: "Line {line, number}: “{detail}” is not a move of this game.",
    ru: "Строка {line, number}: «{detail}» — такого хода нет.",
  },
  "notice.transcript.unknownTarget": {
    en: "Line {line, number}: the scenario has no “{detail}”.",
    ru: "Строка {line, number}: в сценарии нет «{detail}».",
  },
  "notice.transcript.badHash": {
    en: "Line {line, number}: the check sum is damaged.",
    ru: "Строка {line, number}: контрольная сумма повреждена.",
  },
  "notice.transcript.badSetting": {
    en: "Line {line, number}: “{detail}” is no change to a scenario; it is written set place=value.",
    ru: "Строка {line, number}: «{detail}» — не изменение сценария; оно записывается так: set место=значение.",
  },
  "notice.transcript.cannotChange": {
    en: "Line {line, number}: at this moment the scenario cannot be changed like this ({detail}). The game was not opened.",
    ru: "Строка {line, number}: в этот момент сценарий так изменить нельзя ({detail}). Игра не открыта.",
  },
  "notice.transcript.badStart": {
    en: "With the changes at the head of this transcript there is no scenario ({detail}). The game was not opened.",
    ru: "С изменениями, указанными в начале записи, сценария не получается ({detail}). Игра не открыта.",
  },
  "notice.change.ended": {
    en: "The game has ended: there is nothing left that a change could reach. Step back first.",
    ru: "Игра окончена, изменение уже ни на что не повлияет. Вернитесь к более раннему ходу.",
  },
  "notice.change.fixed": {
    en: "“{place}” can be changed from the start of a game only.",
    ru: "«{place}» можно изменить только с начала игры.",
  },
  "notice.change.invalid": {
    en: "With this change there is no valid scenario; what is wrong is at “{place}”.",
    ru: "С таким изменением сценарий не проходит проверку; ошибка здесь: «{place}».",
  },
  "notice.change.campaign": {
    en: "In a campaign the scenario follows from the years before and cannot be changed.",
    ru: "В кампании сценарий вытекает из предыдущих лет, изменить его нельзя.",
  },
  "notice.transcript.illegal": {
    en: "Line {line, number}: this move is against the rules at that point. The game was not opened.",
    ru: "Строка {line, number}: в этот момент такой ход не по правилам. Игра не открыта.",
  },
  "notice.transcript.hashDiffers": {
    en: "Line {line, number}, step {step, number}: from here on the game comes out differently than the transcript says. It may have been altered.",
    ru: "Строка {line, number}, шаг {step, number}: с этого места игра идёт иначе, чем сказано в записи. Возможно, её изменили.",
  },
  "notice.transcript.badBranch": {
    en: "Line {line, number}: this branch cannot be read: {detail}",
    ru: "Строка {line, number}: эту ветвь не удалось прочитать: {detail}",
  },
  "notice.transcript.tooManyBranches": {
    en: "This file holds {detail} branches, more than the game can take.",
    ru: "В файле больше ветвей, чем допускает игра: {detail}.",
  },
  "notice.branch.full": {
    en: "There are as many branches as the game can take. Delete one first.",
    ru: "Ветвей уже столько, сколько допускает игра. Сначала удалите какую-нибудь.",
  },
  "notice.branch.forked": {
    en: "A new branch begins here. The game as it was is kept; find both under Explore, Branches.",
    ru: "Отсюда начинается новая ветвь. Прежняя игра сохранена; обе — в разделе «Что ещё могло случиться», страница «Ветви».",
  },
  "notice.transcript.opened": {
    en: "The game is open; every check sum was recomputed.",
    ru: "Игра открыта, контрольные суммы сошлись.",
  },
  "notice.campaign.other": {
    en: "This text belongs to another campaign: {detail}",
    ru: "Эта запись относится к другой кампании: {detail}",
  },
  "notice.campaign.noSession": {
    en: "This campaign has no session in it. The file may be cut off.",
    ru: "В записи кампании нет ни одной сессии. Возможно, файл обрезан.",
  },
  "notice.campaign.otherStart": {
    en: "Line {line, number}: the session begins otherwise than this campaign would have it ({detail}).",
    ru: "Строка {line, number}: сессия начата не так, как следует из кампании ({detail}).",
  },
  "notice.campaign.notEnded": {
    en: "Line {line, number}: a new session begins before the last one has ended.",
    ru: "Строка {line, number}: новая сессия начинается раньше, чем кончилась прежняя.",
  },
  "notice.campaign.over": {
    en: "Line {line, number}: this session comes after the end of the campaign.",
    ru: "Строка {line, number}: кампания уже окончена, этой сессии в ней нет.",
  },
  "notice.link.damaged": {
    en: "The link is damaged or cut off. Ask for it again, or open the transcript file.",
    ru: "Ссылка повреждена или обрезана. Попросите её ещё раз или откройте файл записи.",
  },
  "notice.link.unknownScenario": {
    en: "There is no scenario “{id}” here.",
    ru: "Сценария «{id}» здесь нет.",
  },
  "notice.scenario.failed": {
    en: "The scenario “{id}” could not be loaded. Check the connection and choose it again.",
    ru: "Сценарий «{id}» не загрузился. Проверьте соединение и выберите его ещё раз.",
  },
  "notice.storage": {
    en: "This browser does not let the game be kept. Export the transcript before you close the page.",
    ru: "Браузер не позволяет сохранить игру. Прежде чем закрыть страницу, сохраните запись в файл.",
  },
  "notice.move.refused": {
    en: "That is no longer possible: the game has moved on.",
    ru: "Это уже невозможно: игра ушла вперёд.",
  },
} as const satisfies Dictionary;
