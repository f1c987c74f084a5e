import type { Actor } from "../../../../engine/index.ts";
import type { Desk } from "./use-desk.ts";

/** Whoever has a seat with the changes on the desk, in the scenario's order. */
export const membersOn = (desk: Desk): Actor[] =>
  desk.scenario.actors.filter(({ id }) => desk.at(`actors.${id}.kind`) === "member");

/** Members of the file who may have lost their seat, and outsiders who may have got one. */
export const seatsOn = (desk: Desk): Actor[] =>
  desk.scenario.actors.filter(
    ({ id, kind }) => kind === "member" || desk.at(`actors.${id}.kind`) === "member",
  );
