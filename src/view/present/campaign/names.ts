import type { CampaignGame, Subject } from "../../../campaign/index.ts";
import type { Actor, Item, Register, Scenario } from "../../../engine/index.ts";
import { wordOf } from "../changes.ts";
import { read, type Voice } from "../voice.ts";

/** Where the years of a campaign find the names of what they speak of. */

export const yearOf = (scenario: Scenario): string => scenario.date.slice(0, 4);

/** Files in the order of the campaign, those that were played as they were played. */
const filesOf = ({ sessions, scenarios }: CampaignGame): Scenario[] => [
  ...sessions.map(({ world }) => world.scenario),
  ...scenarios.values(),
];

function found<Thing>(
  game: CampaignGame,
  look: (file: Scenario) => Thing | undefined,
  session?: string,
): Thing | undefined {
  const files = filesOf(game);
  const own = files.filter(({ id }) => id === session);
  for (const file of [...own, ...files]) {
    const thing = look(file);
    if (thing !== undefined) return thing;
  }
  return undefined;
}

export const actorIn = (game: CampaignGame, id: string): Actor | undefined =>
  found(game, ({ actors }) => actors.find((one) => one.id === id));

export function nameOf(game: CampaignGame, id: string, voice: Voice): string {
  const actor = actorIn(game, id);
  return actor === undefined ? id : read(actor.name, voice);
}

/** A case of the Russian name; in English the name. */
export function formOf(
  game: CampaignGame,
  id: string,
  form: "gen" | "dat" | "ins",
  voice: Voice,
): string {
  const actor = actorIn(game, id);
  if (actor === undefined) return id;
  return voice.language === "ru" ? actor.forms[form] : actor.name.en;
}

export function itemTitle(game: CampaignGame, id: string, voice: Voice, session?: string): string {
  const item: Item | undefined = found(
    game,
    ({ items }) => items.find((one) => one.id === id),
    session,
  );
  return item === undefined ? id : read(item.title, voice);
}

/** As a session's file has it; files give the values of a register different words. */
export const registerIn = (
  game: CampaignGame,
  id: string,
  session?: string,
): Register | undefined =>
  found(game, ({ registers }) => registers.find((one) => one.id === id), session) ??
  game.campaign.registers.find((one) => one.id === id);

/** A register's value in the words of a session's file. */
export function registerValue(
  game: CampaignGame,
  id: string,
  value: number,
  session: string | undefined,
  voice: Voice,
): string {
  const register = registerIn(game, id, session);
  return register === undefined ? String(value) : wordOf(register, value, voice);
}

/** Every source that the campaign or a session of it names. */
export const sourcesOf = (game: CampaignGame): Pick<Scenario, "sources"> => ({
  sources: Object.assign(
    {},
    ...filesOf(game).map(({ sources }) => sources),
    game.campaign.sources,
  ) as Scenario["sources"],
});

/** Under which heading a change stands. */
export function groupOf(game: CampaignGame, subject: Subject, voice: Voice) {
  if (subject.kind === "register") {
    const group = registerIn(game, subject.register)?.group ?? "docket";
    return { id: group, name: voice.say(`group.${group}`) };
  }
  const id = "item" in subject ? "positions" : "seats";
  return { id, name: voice.say(`year.group.${id}`) };
}

/** What a change is a change of. */
export function subjectLabel(game: CampaignGame, subject: Subject, voice: Voice): string {
  if (subject.kind === "register") {
    const register = registerIn(game, subject.register);
    return register === undefined ? subject.register : read(register.label, voice);
  }
  const name = nameOf(game, subject.actor, voice);
  const values = { name, gen: formOf(game, subject.actor, "gen", voice) };
  if (subject.kind === "trust") {
    const toward = formOf(game, subject.toward, "dat", voice);
    return voice.say("year.subject.trust", { ...values, toward });
  }
  if ("item" in subject) {
    const title = itemTitle(game, subject.item, voice);
    return voice.say(`year.subject.${subject.kind}`, { ...values, title });
  }
  return voice.say(`year.subject.${subject.kind}`, values);
}

/** A value of it, in words where it has words. */
export function subjectValue(
  game: CampaignGame,
  subject: Subject,
  value: number,
  session: string | undefined,
  voice: Voice,
): string {
  if (subject.kind === "register") {
    return registerValue(game, subject.register, value, session, voice);
  }
  return voice.say("system.unit", { n: value, unit: "" }).trim();
}
