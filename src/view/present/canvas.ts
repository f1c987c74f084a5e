import { PHASE, RESPONSE, type State, UNANSWERED } from "../../engine/index.ts";
import type { ChamberModel, MapModel, SeatModel, Tone } from "./canvas-model.ts";
import { waitingSeenBy } from "./in-corridor.ts";
import { isMainAction } from "./main-action.ts";
import type { RollLine, TableModel } from "./models.ts";
import type { Look } from "./table.ts";
import { tonedMap } from "./toned-map.ts";
import { flagOf, read, type Voice } from "./voice.ts";

/** The map at a step: members in the tone of their answer, bases and systems as they stand. */
export const presentMap = (
  look: Look,
  table: TableModel,
  chosen: { readonly selected: string | undefined; readonly layers: MapModel["layers"] },
  voice: Voice,
): MapModel => tonedMap(mapOf(look.session.states[look.step] as State, voice), table, chosen);

/** The map as it stands, nobody's answer upon it. */
export function mapOf(state: State, voice: Voice): MapModel {
  const { world } = state;
  const { actors } = world.scenario;
  return {
    countries: actors.map((actor) => ({
      id: actor.id,
      tone: "neutral",
      toneWord: "",
      name: read(actor.name, voice),
      selected: false,
    })),
    labels: {
      ...Object.fromEntries(actors.map((actor) => [actor.id, read(actor.name, voice)])),
      "sea:caspian": voice.say("map.sea.caspian"),
      "sea:black": voice.say("map.sea.black"),
      "sea:baltic": voice.say("map.sea.baltic"),
      "sea:aral": voice.say("map.sea.aral"),
    },
    capitals: actors.flatMap((actor) =>
      actor.capital === undefined
        ? []
        : [
            {
              id: actor.id,
              name: read(actor.capital.name, voice),
              lon: actor.capital.lon,
              lat: actor.capital.lat,
              member: actor.kind === "member",
            },
          ],
    ),
    bases: basesOf(state, voice),
    airDefence: airDefenceOf(state, voice),
    layers: { bases: true, airDefence: true },
    // The head of the host state presides (Charter, Article 13, in the reading of the scenario).
    ...(world.members[world.chair] === undefined ? {} : { host: world.scenario.chair }),
  };
}

function registerValue(state: State, id: string): number {
  const index = state.world.scenario.registers.findIndex((one) => one.id === id);
  return index < 0 ? 0 : (state.register[index] as number);
}

/** A base without a register stands; with one: 0 none, 1 considered, more agreed. */
function basesOf(state: State, voice: Voice): MapModel["bases"] {
  return state.world.scenario.bases.flatMap((base) => {
    const level = base.register === undefined ? undefined : registerValue(state, base.register);
    if (level === 0) return [];
    return [
      {
        id: base.id,
        name: read(base.name, voice),
        lon: base.lon,
        lat: base.lat,
        operator: base.operator,
        standing: level === undefined ? "standing" : level === 1 ? "considered" : "agreed",
      },
    ];
  });
}

/** Air-defence registers that belong to a state: 1 the joint system, 2 the united one, 3 one command. */
function airDefenceOf(state: State, voice: Voice): MapModel["airDefence"] {
  return state.world.scenario.registers.flatMap((register, index) => {
    const level = state.register[index] as number;
    if (register.group !== "air-defence" || register.actor === undefined || level === 0) return [];
    const word = register.levels?.find((one) => one.value === level)?.label;
    const system = level === 1 ? "joint" : "united";
    return [{ id: register.actor, system, name: word === undefined ? "" : read(word, voice) }];
  });
}

/** Cards for which there is room on the canvas; the buttons hold the rest. */
const MOST_CARDS = 7;

/** The chamber at a step. `hand` are the cards of whoever holds the device. */
export function presentChamber(look: Look, table: TableModel, voice: Voice): ChamberModel {
  const state = look.session.states[look.step] as State;
  const shown = table.turning === undefined ? state : (look.session.states[look.step - 1] ?? state);
  const main = table.actions.filter(isMainAction);
  return {
    seats: state.world.members.map((_, member) => seatOf(look, shown, member, table, voice)),
    hand: (table.corridor?.level?.hand ?? main.slice(0, MOST_CARDS)).map(({ id, short, tone }) => ({
      id,
      label: short,
      tone,
    })),
    tally: table.opened ? table.tally : [],
    ...(table.turning === undefined
      ? {}
      : { verdict: { word: table.turning.title, tone: table.turning.tone } }),
    closed: shown.closed === 1,
  };
}

function seatOf(
  look: Look,
  state: State,
  member: number,
  table: TableModel,
  voice: Voice,
): SeatModel {
  const actor = state.world.members[member] as State["world"]["members"][number];
  const line = table.roll.find((one) => one.actor === actor.id);
  const answer = state.answer[member];
  const answered = answer !== UNANSWERED && answer !== RESPONSE.absent;
  const waits = ((waitingSeenBy(state, look.viewer) >> member) & 1) === 1;
  const offers = table.corridor?.partners ?? [];
  const turned = table.opened && line !== undefined;
  return {
    id: actor.id,
    name: read(actor.name, voice),
    flag: flagOf(actor),
    mine: look.viewer === member,
    chair: state.chair === member,
    present: ((state.world.presentMask >> member) & 1) === 1,
    toMove: !turned && waits,
    sealed: !turned && answered && !waits && state.phase === PHASE.answering,
    ...(turned ? { card: cardOf(line) } : {}),
    ...(offers.includes(`offer ${actor.id}`) ? { offer: `offer ${actor.id}` } : {}),
  };
}

const cardOf = (line: RollLine): { tone: Tone; word: string } => ({
  tone: line.tone,
  word: line.word,
});
