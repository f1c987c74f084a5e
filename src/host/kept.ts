import type { KeptClass, Language } from "../view/present/index.ts";
import type { ClassHost } from "./class-host.ts";

/** The stage of a class of several rooms is that of the room that needs somebody most. */
const STAGES = ["playing", "lobby", "debrief"] as const;

/** What whoever runs the program sees of a class that is kept: no secret of its game, and no name. */
export function keptLine(host: ClassHost, changed: number, language: Language): KeptClass {
  const { id, code, rooms, people } = host.classroom();
  const title = rooms[0]?.world.scenario.title[language] ?? "";
  const stage = STAGES.find((one) => rooms.some((room) => room.stage === one)) ?? "lobby";
  const there = people.filter(({ removed }) => !removed).length;
  return {
    ...{ class: id, changed },
    inside: { code, title, stage, rooms: rooms.length, people: there },
  };
}
