import { roomOf } from "./classroom.ts";
import type { ClassCommand, Opening } from "./commands.ts";
import { nextLetter } from "./decide-course.ts";
import { type Chance, type Decision, done, refuse, type Scene } from "./decision.ts";
import type { Entry } from "./entries.ts";

/** What concerns a class as a whole. */
export function decideClass(
  scene: Scene,
  command: Exclude<ClassCommand, { do: "everywhere" }>,
  letter: string,
): Decision {
  if (command.do === "newCode") return done([{ e: "code", code: scene.chance.code() }]);
  const room = nextLetter(scene.classroom.rooms.length);
  if (room === undefined) return refuse("full");
  const opening = command.opening ?? roomOf(scene.classroom, letter)?.opening;
  if (opening === undefined) return refuse("notThere", letter);
  const problem = problemOf(scene, opening);
  if (problem !== undefined) return refuse("invalid", problem);
  return done([{ e: "room", room, opening }], { room });
}

/** What is wrong with an opening; absent where a room can be opened with it. */
function problemOf({ library }: Pick<Scene, "library">, opening: Opening): string | undefined {
  const world = library.world(opening);
  return world.ok ? undefined : world.problem;
}

/** What a new class is known by: public names, and hashes of its tokens. */
export interface ClassNames {
  readonly id: string;
  readonly instructor: string;
  readonly projector: string;
}

/** A new class with one room, or several of the same start. */
export function openClass(
  scene: { readonly library: Scene["library"]; readonly chance: Chance },
  names: ClassNames,
  opening: Opening,
  rooms: number,
): Decision {
  const problem = problemOf(scene, opening);
  if (problem !== undefined) return refuse("invalid", problem);
  const entries: Entry[] = [{ e: "class", ...names, code: scene.chance.code() }];
  for (let at = 0; at < rooms; at++) {
    const room = nextLetter(at);
    if (room === undefined) return refuse("full");
    entries.push({ e: "room", room, opening });
  }
  return done(entries);
}
