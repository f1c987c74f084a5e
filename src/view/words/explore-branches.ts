import type { Dictionary } from "./entry.ts";

/** Words for the page on which a game is a tree. */
export const exploreBranches = {
  "explore.tab.branches": { en: "Branches", ru: "Ветви" },
  "branches.lead": {
    en: "A game is a tree. Go back to any step, play on otherwise, and see where the two games part and what comes out differently. Nothing is lost: each branch is a whole game.",
    ru: "Игра — это дерево. Вернитесь к любому шагу, сыграйте дальше иначе и посмотрите, где игры разошлись и что в итоге вышло по-другому. Ничего не пропадает: каждая ветвь — целая игра.",
  },
  "branches.none": {
    en: "There is no game yet whose branches could be shown. Begin one on the first page, or let agents play this summit and branch off from theirs.",
    ru: "Игры, у которой могли бы быть ветви, пока нет. Начните её на первой странице или пусть саммит разыграют агенты — и ответвляйтесь от их игры.",
  },
  "branches.none.agents": { en: "Let agents play it", ru: "Пусть сыграют агенты" },
  "branches.campaign": {
    en: "In a campaign the branches are those of the present session. They last until the next one and are not kept in the browser or in the file; the game itself is.",
    ru: "В кампании ветви есть только у текущей сессии. Они живут до следующей и не сохраняются ни в браузере, ни в файле; сама игра сохраняется.",
  },
  "branches.tree": { en: "The tree", ru: "Дерево" },
  "branches.picture": {
    en: "Picture of the tree: each line is a branch, from left to right its steps. The list below says the same.",
    ru: "Рисунок дерева: каждая линия — ветвь, слева направо — её шаги. То же сказано в списке ниже.",
  },
  "branches.first": { en: "The game as first played", ru: "Игра, как её сыграли впервые" },
  "branches.unnamed": { en: "Branch {id, number}", ru: "Ветвь {id, number}" },
  "branches.current": { en: "In hand", ru: "Открыта" },
  "branches.leaves": {
    en: "Parts at step {step, number}. Here — {here}. There — {there}.",
    ru: "Расходится на шаге {step, number}. Здесь — {here}. Там — {there}.",
  },
  "branches.nothing": { en: "the game ends there", ru: "игра на этом кончается" },
  "branches.unplayed": {
    en: "As its parent so far: nothing has been done otherwise yet.",
    ru: "Пока как исходная: ничего ещё не сделано иначе.",
  },
  "branches.ended": {
    en: "Ended after {step, plural, one {# step} other {# steps}}: {taken, number} of {all, number} items brought a text.",
    ru: "Окончена, {step, plural, one {# шаг} few {# шага} other {# шагов}}; тексты приняты по {taken, number} из {all, number} вопросов.",
  },
  "branches.open": {
    en: "At step {step, number}; {left, plural, one {# item is} other {# items are}} still open.",
    ru: "Шаг {step, number}; {left, plural, one {не решён # вопрос} few {не решены # вопроса} other {не решено # вопросов}}.",
  },
  "branches.now": { en: "the game as it stands now", ru: "игра в её нынешнем виде" },
  "branches.entry.move": { en: "{who}: {what} ({item})", ru: "{who}: {what} ({item})" },
  "branches.entry.corridor": {
    en: "{who}: a step between the sittings",
    ru: "{who}: шаг между заседаниями",
  },
  "branches.entry.change": { en: "a change: {list}", ru: "изменение: {list}" },

  "branches.switch": { en: "Take in hand", ru: "Открыть" },
  "branches.switch.of": { en: "Take in hand: {name}", ru: "Открыть: {name}" },
  "branches.play": { en: "Play on", ru: "Играть дальше" },
  "branches.look": { en: "See its result", ru: "Посмотреть итог" },
  "branches.name": { en: "Name", ru: "Название" },
  "branches.name.of": { en: "Name of: {name}", ru: "Название ветви: {name}" },
  "branches.delete": { en: "Delete", ru: "Удалить" },
  "branches.delete.of": { en: "Delete: {name}", ru: "Удалить: {name}" },
  "branches.deleted": { en: "A branch was deleted.", ru: "Ветвь удалена." },
  "branches.restore": { en: "Bring it back", ru: "Вернуть" },

  "branches.fork": { en: "Fork at a step", ru: "Ответвиться" },
  "branches.fork.text": {
    en: "Choose a step of the branch in hand. The new branch begins where a person decides next; the old one stays as it is.",
    ru: "Выберите шаг открытой ветви. Новая начнётся там, где человеку предстоит решать; прежняя останется как есть.",
  },
  "branches.fork.step": {
    en: "Before step {step, number} of {all, number}: {next}",
    ru: "Перед шагом {step, number} из {all, number}: {next}",
  },
  "branches.fork.end": { en: "At the end: {next}", ru: "В конце: {next}" },
  "branches.fork.slider": { en: "Step", ru: "Шаг" },
  "branches.fork.here": { en: "Fork here", ru: "Ответвиться здесь" },
  "branches.fork.watch": {
    en: "Nobody plays a seat in this game. A branch of it differs once something is changed on the desk “What if”.",
    ru: "В этой игре все места у агентов. Ветвь станет иной, когда на странице «Что, если» что-нибудь изменят.",
  },

  "branches.rest": { en: "The rest of the game", ru: "Остальная игра" },
  "branches.rest.text": {
    en: "Have every later move of a person in “{name}” made again here, for as long as the rules allow it. Agents decide anew.",
    ru: "Повторить здесь все дальнейшие ходы людей из ветви «{name}», пока это допускают правила. Агенты решают заново.",
  },
  "branches.rest.again": { en: "Make the same moves again", ru: "Повторить ходы" },
  "branches.rest.finish": { en: "Let agents finish", ru: "Пусть доиграют агенты" },
  "branches.rest.count": {
    en: "{kept, plural, =0 {No move was made again} one {# move was made again} other {# moves were made again}}; {dropped, plural, =0 {none} other {#}} had become pointless.",
    ru: "{kept, plural, =0 {Ни один ход не повторён} one {Повторён # ход} few {Повторены # хода} other {Повторено # ходов}}; {dropped, plural, =0 {лишних не оказалось} one {# стал ненужным} few {# стали ненужными} other {# стали ненужными}}.",
  },
  "branches.rest.otherQuestion": {
    en: "Then the table was at another question: “{what}” has no place there. Play on yourself, or let agents finish.",
    ru: "Дальше за столом уже другой вопрос: ходу «{what}» там нет места. Играйте дальше сами или предоставьте это агентам.",
  },
  "branches.rest.notLegal": {
    en: "Then the rules no longer allow “{what}”. Play on yourself, or let agents finish.",
    ru: "Дальше правила уже не допускают хода «{what}». Играйте дальше сами или предоставьте это агентам.",
  },
  "branches.rest.cannotChange": {
    en: "Then the change “{what}” could not be made. Play on yourself, or let agents finish.",
    ru: "Дальше не удалось внести изменение «{what}». Играйте дальше сами или предоставьте это агентам.",
  },

  "branches.compare": { en: "Two branches side by side", ru: "Две ветви рядом" },
  "branches.compare.one": { en: "Before", ru: "Было" },
  "branches.compare.other": { en: "After", ru: "Стало" },
  "branches.apart.step": {
    en: "{shared, plural, =0 {They have no step in common} one {They have # step in common} other {They have # steps in common}} and part at step {step, number}:",
    ru: "{shared, plural, =0 {Общих шагов нет} one {# общий шаг} few {# общих шага} other {# общих шагов}}; расходятся на шаге {step, number}:",
  },
  "branches.apart.shorter": {
    en: "They are the same for {shared, plural, one {# step} other {# steps}}, where one of them ends.",
    ru: "{shared, plural, one {# шаг одинаков} few {# шага одинаковы} other {# шагов одинаковы}}, на этом одна из них кончается.",
  },
  "branches.apart.same": { en: "They are the same game.", ru: "Это одна и та же игра." },
  "branches.apart.scenario": {
    en: "They begin in different versions of the scenario.",
    ru: "Они начинаются в разных версиях сценария.",
  },
  "branches.apart.seed": {
    en: "They begin with different chance: another seed.",
    ru: "У них разный случай: другое начальное число.",
  },
  "branches.apart.noise": {
    en: "They begin with differently drawn positions.",
    ru: "Позиции в них разыграны по-разному.",
  },
  "branches.compare.none": {
    en: "Every item that is settled in both ended alike.",
    ru: "Все вопросы, решённые в обеих, решены одинаково.",
  },
  "branches.compare.count": {
    en: "{n, plural, one {# outcome differs} other {# outcomes differ}}",
    ru: "{n, plural, one {Отличается # решение} few {Отличаются # решения} other {Отличаются # решений}}",
  },
  "branches.compare.going": {
    en: "What the answers came from is told once both games have ended.",
    ru: "Из чего складывались ответы, станет известно, когда обе игры закончатся.",
  },

  "branches.share": { en: "Keep and share", ru: "Сохранить и поделиться" },
  "branches.share.text": {
    en: "The link holds everything itself; nothing is sent to a server. Whoever opens it has the same games recomputed, and is told the step if any comes out otherwise.",
    ru: "Ссылка содержит всё сама, на сервер ничего не передаётся. У того, кто её откроет, игры пересчитаются заново, а если что-то выйдет иначе, программа назовёт шаг.",
  },
  "branches.share.what": { en: "What", ru: "Что" },
  "branches.share.one": { en: "This branch", ru: "Эта ветвь" },
  "branches.share.all": { en: "The whole tree", ru: "Всё дерево" },
  "branches.share.file": { en: "Save as a file", ru: "Сохранить файлом" },
  "branches.share.tooLong": {
    en: "At {length, number} characters this link is longer than programs open ({most, number}). Save the file and send that; it is opened on the first page.",
    ru: "В ссылке {length, number} знаков — больше, чем открывает программа ({most, number}). Сохраните файл и отправьте его: он открывается на первой странице.",
  },
  "branches.qr": { en: "Code for a camera", ru: "Код для камеры" },
  "branches.qr.alt": {
    en: "QR code that holds the link to this game, {length, number} characters",
    ru: "QR-код со ссылкой на эту игру, {length, number} знаков",
  },
  "branches.qr.dense": {
    en: "The code is dense: show it large on a screen or print it, and hold the camera still.",
    ru: "Код плотный: покажите его крупно на экране или распечатайте и держите камеру неподвижно.",
  },
  "branches.qr.tooLong": {
    en: "The link has {length, number} characters; a code for a camera holds {most, number} at most. Send the link or the file instead.",
    ru: "В ссылке {length, number} знаков, а код для камеры вмещает не больше {most, number}. Отправьте ссылку или файл.",
  },
  "branches.qr.failed": {
    en: "The code could not be drawn: its part of the program did not load. The link works all the same.",
    ru: "Нарисовать код не удалось: нужная часть программы не загрузилась. Ссылка работает и без него.",
  },
} as const satisfies Dictionary;
