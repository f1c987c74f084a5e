import type { Act } from "../../../room/index.ts";
import { read, type Voice } from "../voice.ts";
import { type Crowd, presentPerson } from "./lobby.ts";

/** What the instructor did, in a sentence; `nameOf`: a delegation or a person by its id, or "empty". */
export function actWords(
  { act, about }: Pick<Act, "act" | "about">,
  nameOf: (id: string) => string,
  voice: Voice,
): string {
  const key = `room.act.${act}` as const;
  switch (act) {
    case "inject":
      return voice.say(key, { text: about });
    case "hand":
    case "swap":
    case "transfer": {
      const [first = "", second = ""] = about.split(" ");
      const other = act === "swap" ? nameOf(second) : second;
      return voice.say(key, { name: nameOf(first), other });
    }
    case "extend": {
      const minutes = Number(about);
      const n = minutes < 0 ? -minutes : minutes;
      return voice.say(key, { n, way: minutes < 0 ? "less" : "more" });
    }
    case "lock":
      return voice.say(key, { locked: about });
    default:
      return voice.say(key, { name: nameOf(about), n: Number(about) || 0 });
  }
}

/** A delegation's or a person's name; those who have been taken out keep theirs here. "empty": nobody. */
export function nameIn(crowd: Crowd, id: string, voice: Voice): string {
  const member = crowd.room.world.members.find((one) => one.id === id);
  if (member !== undefined) return read(member.name, voice);
  const person = crowd.classroom.people.find((one) => one.id === id);
  return person === undefined ? "empty" : presentPerson(crowd, person, voice).name;
}
