/** A device in a class: its line to the host, what it was sent, and what it has asked for. */

export { type ClassApp, type ClassOptions, createClassApp } from "./class-app.ts";
export type { ClassActions, ClassState, Ended, LineState, Look } from "./class-state.ts";
export { type KeptSeat, type SeatKeep, seatKeep } from "./keep.ts";
export { type Line, type Machine, openLine, type Socket, waitBefore } from "./line.ts";
export type { Letter, Outcome, Refusal } from "./outbox.ts";
