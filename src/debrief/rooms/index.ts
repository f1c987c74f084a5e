export type { Act, MemberAnswer } from "./acts.ts";
export { compareRooms, type RoomInfo, type RoomsTogether } from "./compare.ts";
export type { RoomEnding } from "./endings.ts";
export type { RoomGame, RoomStart } from "./game.ts";
export type { Parting, Way } from "./parting.ts";
export type { ItemAcross, Stretch } from "./tree.ts";
