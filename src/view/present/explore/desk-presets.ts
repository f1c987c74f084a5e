import type { Scenario, Setting, World } from "../../../engine/index.ts";
import type { Forecast } from "../../../explorer/index.ts";
import { read, type Voice } from "../voice.ts";

/** A question to start from: nothing but settings, and how the game is then played. */
export interface Preset {
  readonly id: string;
  readonly question: string;
  readonly settings: readonly Setting[];
  readonly bargains: boolean;
}

/** Questions that a scenario suggests by its own numbers; the same for every scenario. */
export function presentPresets(world: World, forecast: Forecast, voice: Voice): Preset[] {
  const { scenario } = world;
  return [
    rulePreset(scenario, voice),
    ...objectorPresets(scenario, forecast, voice),
    {
      id: "independent",
      question: voice.say("whatIf.preset.independent"),
      settings: [{ path: "actors.*.dependence", value: 0 }],
      bargains: false,
    },
    {
      id: "efficiency",
      question: voice.say("whatIf.preset.efficiency"),
      settings: [{ path: "rules.efficiency", value: 100 }],
      bargains: true,
    },
    ...joiningPresets(scenario, voice),
  ];
}

/** Another rule of decision: a majority, or where that is in force, consensus. */
export function rulePreset({ rules }: Scenario, { say }: Voice): Preset {
  const value = rules.substantive === "majority" ? "consensus" : "majority";
  return {
    id: "rule",
    question: say(`whatIf.preset.${value}`),
    settings: [{ path: "rules.substantive", value }],
    bargains: false,
  };
}

/** Who stops a text alone, and by most. */
export function strongestObjection(forecast: Forecast) {
  const alone = forecast.items.flatMap(({ id, responses }) => {
    const objectors = responses.filter(({ response }) => response === "object");
    const [one] = objectors;
    return objectors.length === 1 && one !== undefined
      ? [{ item: id, actor: one.actor, value: one.value }]
      : [];
  });
  return alone.sort((a, b) => a.value - b.value)[0];
}

/** It agrees, or it is not there. */
function objectorPresets(scenario: Scenario, forecast: Forecast, voice: Voice): Preset[] {
  const strongest = strongestObjection(forecast);
  const item = scenario.items.find(({ id }) => id === strongest?.item);
  const actor = scenario.actors.find(({ id }) => id === strongest?.actor);
  if (item === undefined || actor === undefined) return [];
  const values = { name: read(actor.name, voice), title: read(item.title, voice) };
  return [
    {
      id: "agrees",
      question: voice.say("whatIf.preset.agrees", values),
      settings: [{ path: `items.${item.id}.stances.${actor.id}.position`, value: item.tabled }],
      bargains: false,
    },
    {
      id: "away",
      question: voice.say("whatIf.preset.away", values),
      settings: [{ path: `actors.${actor.id}.present`, value: false }],
      bargains: false,
    },
  ];
}

/** The outsider of whom the scenario keeps most count, with no opinion on anything at first. */
function joiningPresets(scenario: Scenario, voice: Voice): Preset[] {
  const counted = (id: string): number =>
    scenario.registers.filter((one) => one.actor === id).length;
  const [nearest] = scenario.actors
    .filter(({ kind, id }) => kind === "outsider" && counted(id) > 0)
    .sort((a, b) => counted(b.id) - counted(a.id));
  if (nearest === undefined) return [];
  return [
    {
      id: "joins",
      question: voice.say("whatIf.preset.joins", { name: read(nearest.name, voice) }),
      settings: joining(nearest.id),
      bargains: false,
    },
  ];
}

/** A newcomer is there, has a vote, and gains and loses by nothing until its stances are set. */
export const joining = (id: string): Setting[] => [
  { path: `actors.${id}.kind`, value: "member" },
  { path: `actors.${id}.present`, value: true },
  { path: `actors.${id}.vote`, value: true },
  { path: `items.*.stances.${id}`, value: { position: 0, salience: 0 } },
];
