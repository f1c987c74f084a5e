import type { Dictionary } from "./entry.ts";

/** The instructor among rooms and seats: swaps, other rooms, a seat for a new device. */
export const classRooms = {
  "teach.rooms": { en: "Rooms", ru: "Группы" },
  "teach.join.rooms": {
    en: "Whoever types the code comes into the room with the fewest people. Into this room: {code}",
    ru: "По коду попадают в группу, где меньше всего людей. В эту группу — по коду {code}",
  },
  "teach.transfer": { en: "To another room", ru: "В другую группу" },
  "teach.pass": { en: "New device", ru: "Новое устройство" },
  "teach.pass.of": { en: "A new device for {name}", ru: "Новое устройство: {name}" },
  "teach.pass.lead": {
    en: "For a phone that is lost or empty. Whoever scans this or types the code gets the seat; the old device is cut off. Keep it off the big screen.",
    ru: "Если телефон потерян или разряжен. Кто отсканирует картинку или введёт код, получит это место; старое устройство отключится. Не показывайте на большом экране.",
  },
  "teach.pass.left": { en: "Works once, for {time} more", ru: "Действует один раз, ещё {time}" },
  "teach.pass.over": {
    en: "This code has run out. Close the window and ask for another.",
    ru: "Срок кода истёк. Закройте окно и запросите новый.",
  },
  "teach.swap": { en: "Swap two delegations’ people", ru: "Поменять местами две делегации" },
  "teach.swap.one": { en: "One delegation", ru: "Одна делегация" },
  "teach.swap.other": { en: "The other delegation", ru: "Другая делегация" },
  "teach.swap.button": { en: "Swap", ru: "Поменять" },
  "teach.swap.hint": {
    en: "Everybody takes the same post in the other delegation; the game itself does not change.",
    ru: "Каждый займёт ту же должность в другой делегации; сама игра не меняется.",
  },
  "teach.room.lobby": {
    en: "{n, plural, one {# person} other {# people}}",
    ru: "{n, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  },
  "teach.room.playing": {
    en: "{n, plural, one {# person} other {# people}}",
    ru: "{n, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  },
  "teach.room.debrief": { en: "over", ru: "завершено" },
  "teach.room.waits": {
    en: "waits for {n}",
    ru: "ждём: {n}",
  },
  "teach.scope": { en: "Orders for", ru: "Команды для" },
  "teach.scope.all": { en: "All rooms", ru: "Все группы" },
  "teach.room.more": { en: "Door, code, more rooms", ru: "Вход, код, ещё группы" },
  "teach.room.more.hint": {
    en: "Locked: nobody joins, nobody changes seats. A new code keeps newcomers out who have the old one; those who are in stay. Another room begins as this one did.",
    ru: "Закрыто: никто не войдёт и не сменит место. С новым кодом по старому уже не войти; кто вошёл, остаётся. Ещё одна группа начнёт так же, как эта.",
  },
  "teach.room.open": { en: "Open another room", ru: "Открыть ещё группу" },
  "teach.room.opened": {
    en: "Room {room} is open: the same start. Move people there, or let them come by the code.",
    ru: "Группа {room} открыта: то же начало. Переведите в неё людей или дайте им код.",
  },
  "teach.fork": { en: "Another room from there", ru: "Ещё группа с этого места" },
  "teach.forked": {
    en: "Room {room} goes on from that moment. It waits, paused, for people: move them there and press Go on.",
    ru: "Группа {room} продолжит с этого момента. Она ждёт людей на паузе: переведите их и нажмите «Продолжить».",
  },
} as const satisfies Dictionary;
