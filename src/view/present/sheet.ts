import { pressureMark } from "../../analysis/index.ts";
import { DECISION_RULES, OUTCOME, PHASE, type State, type Viewer } from "../../engine/index.ts";
import { valueAccount } from "./account.ts";
import type { ItemSheet, PlaceModel, RungModel } from "./models.ts";
import { flagOf, list, presentEvidence, read, type Voice } from "./voice.ts";

/** The sheet of an item: text, ladder, where everybody stands by the file's reading. */
export function presentSheet(
  state: State,
  item: number,
  viewer: Viewer,
  voice: Voice,
): ItemSheet | undefined {
  const { world } = state;
  const subject = world.items[item];
  if (subject === undefined) return undefined;
  const body = world.scenario.bodies.find((one) => one.id === subject.body);
  const sponsor = world.members[world.sponsor[item] as number];
  return {
    id: subject.id,
    number: item + 1,
    count: world.itemCount,
    title: read(subject.title, voice),
    text: read(subject.text, voice),
    background: read(subject.background, voice),
    body: body === undefined ? "" : read(body.name, voice),
    sponsor: sponsor === undefined ? "" : read(sponsor.name, voice),
    kinds: kindsOf(state, item, viewer, voice),
    rungs: rungsOf(state, item, viewer, voice),
    places: placesOf(state, item, viewer, voice),
    ...(subject.evidence === undefined
      ? {}
      : { evidence: presentEvidence(subject.evidence, world, voice) }),
    rule: ruleOf(state, item, voice),
    pressure: pressureModel(state, item, voice),
  };
}

function pressureModel(state: State, item: number, voice: Voice): ItemSheet["pressure"] {
  const value = pressureMark(state.world, item) / 10;
  return { value, sentence: voice.say("sheet.pressure", { value }) };
}

/** The rule in force for the item on the floor, in a sentence. */
export function ruleOf(state: State, item: number, voice: Voice): string {
  if (state.sitting === state.world.sittingCount) return voice.say("rule.silence");
  if (state.procedural && state.item === item) return voice.say("rule.procedural");
  return voice.say(`rule.${DECISION_RULES[state.world.rule] as (typeof DECISION_RULES)[number]}`);
}

function kindsOf(state: State, item: number, viewer: Viewer, voice: Voice): string[] {
  const { world } = state;
  const subject = world.items[item];
  const kinds: string[] = [];
  if (subject?.statement) kinds.push(voice.say("kind.statement"));
  if (subject?.mandatory) kinds.push(voice.say("kind.mandatory"));
  if (subject?.specified === false) kinds.push(voice.say("kind.unspecified"));
  if (Object.values(subject?.stances ?? {}).some((stance) => stance.cost !== 0)) {
    kinds.push(voice.say("kind.costed"));
  }
  if (state.item === item && state.bundleSize > 0) {
    const titles = world.items
      .filter((_, at) => state.bundled[at])
      .map((one) => read(one.title, voice));
    kinds.push(voice.say("kind.bundle", { titles: list(titles) }));
    if (viewer !== "public" && state.question >= 0) {
      kinds.push(voice.say("kind.bundle.worth", { value: state.value[viewer] as number }));
    }
  }
  return kinds;
}

function rungsOf(state: State, item: number, viewer: Viewer, voice: Voice): RungModel[] {
  const { world } = state;
  const first = world.firstOption[item] as number;
  return (world.items[item]?.options ?? []).map((option, at) => {
    const index = first + at;
    return {
      value: option.value,
      label: read(option.label, voice),
      marks: marksOf(state, item, index, voice),
      inQuestion: state.item === item && state.question === index && state.phase !== PHASE.closing,
      inForce: state.force[item] === index && state.outcome[item] !== OUTCOME.pending,
      ...(viewer === "public" ? {} : { own: valueAccount(state, viewer, item, index, voice) }),
    };
  });
}

function marksOf(state: State, item: number, option: number, voice: Voice): string[] {
  const { world } = state;
  const bit = 1 << (option - (world.firstOption[item] as number));
  const marks: string[] = [];
  if (option === world.reversion[item]) marks.push(voice.say("rung.reversion"));
  if (option === world.tabled[item]) marks.push(voice.say("rung.tabled"));
  if (option === world.study[item]) marks.push(voice.say("rung.study"));
  if (world.amendment[option]) {
    const moved = (state.moved[item] as number) & bit;
    marks.push(voice.say(moved ? "rung.moved" : "rung.amendment"));
  }
  if ((state.tried[item] as number) & bit) marks.push(voice.say("rung.failed"));
  return marks;
}

/** Positions as the file reads them; one's own as it really is. */
function placesOf(state: State, item: number, viewer: Viewer, voice: Voice): PlaceModel[] {
  const { world } = state;
  return world.members.map((member, index) => {
    const at = item * world.memberCount + index;
    const own = viewer === index;
    const stance = world.items[item]?.stances[member.id];
    return {
      actor: member.id,
      name: read(member.name, voice),
      flag: flagOf(member),
      position: (own ? state.position[at] : world.position[at]) as number,
      salience: (own ? state.salience[at] : world.salience[at]) as number,
      evidence: presentEvidence(stance?.evidence ?? { grade: "estimate" }, world, voice),
    };
  });
}
