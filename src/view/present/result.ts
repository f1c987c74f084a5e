import { scaleOf, withoutAgreement } from "../../analysis/index.ts";
import {
  bargainTerms,
  type Event,
  type Item,
  MOVE_NAMES,
  payoffTerms,
  type State,
  type World,
} from "../../engine/index.ts";
import { baselineOf, current, historicalState, type Session } from "../../session/index.ts";
import { accountOf } from "./account.ts";
import { changesOf } from "./changes.ts";
import { presentDeals, presentOutside } from "./corridor/index.ts";
import { presentMandates } from "./mandate.ts";
import type { ResultLine, ResultModel, ScoreLine } from "./models.ts";
import { rollOfAnswers } from "./roll.ts";
import { outcomeName, responseName, toneOfOutcome } from "./tones.ts";
import { flagOf, read, sourceOf, type Voice } from "./voice.ts";

/** Members whose books are open at the end, as a mask. */
const EVERYBODY = -1;

/** The end of a game beside what is reported to have happened, and why it differs. */
export function presentResult(session: Session, voice: Voice, sight = EVERYBODY): ResultModel {
  const { world } = session;
  const state = current(session);
  const baseline = baselineOf(world);
  const lines = world.items.map((_, item) => lineOf(session, baseline, item, voice));
  const told = lines.filter((line) => line.history !== undefined);
  const same = told.filter((line) => line.same).length;
  return {
    headline: voice.say("result.headline", { same, all: told.length }),
    lines,
    same,
    scores: scoresOf(session, voice),
    changes: changesOf(session.states[0] as State, state, voice),
    limits: world.scenario.limits.map((text) => read(text, voice)),
    mandates: presentMandates(session, voice),
    ...(world.bargaining === undefined ? {} : { deals: presentDeals(state, sight, voice) }),
    outside: presentOutside(state, voice),
  };
}

function lineOf(session: Session, baseline: Session, item: number, voice: Voice): ResultLine {
  const { world } = session;
  const subject = world.items[item] as (typeof world.items)[number];
  const code = current(session).outcome[item] as number;
  const same = subject.history?.outcome.includes(outcomeName(code)) ?? true;
  const step = stepOf(session, item);
  const answers = lastAnswers(session, item);
  const wording = world.options[answers[0]?.option ?? -1];
  return {
    item: subject.id,
    title: read(subject.title, voice),
    mine: voice.say(`outcome.${outcomeName(code)}`),
    mineTone: toneOfOutcome(code),
    ...reportedOf(subject, world, voice),
    same,
    why: same ? [] : whyDifferent(session, baseline, item, voice),
    roll: rollOfAnswers(
      session.states[Math.max(0, step - 1)] as State,
      answers,
      { viewer: "public", open: true },
      voice,
    ),
    ...(wording === undefined ? {} : { wording: read(wording.label, voice) }),
    step,
  };
}

/** What is reported to have become of an item; nothing where nothing is. */
export function reportedOf(
  { history }: Item,
  { scenario }: World,
  voice: Voice,
): Pick<ResultLine, "history" | "historyNote" | "source"> {
  if (history === undefined) return {};
  const source = sourceOf(history.source, scenario, voice);
  return {
    history: history.outcome.map((one) => voice.say(`outcome.${one}`)).join(" / "),
    ...(history.note === undefined ? {} : { historyNote: read(history.note, voice) }),
    ...(source === undefined ? {} : { source }),
  };
}

/** The step at which the item was settled. */
const stepOf = (session: Session, item: number): number =>
  session.events.findIndex((events) =>
    events.some((event) => event.kind === "resolved" && event.item === item),
  );

type Answered = Extract<Event, { kind: "answered" }>;

/** The answers to the last question put on the item. */
function lastAnswers(session: Session, item: number): Answered[] {
  for (let at = session.events.length - 1; at >= 0; at--) {
    const answers = (session.events[at] ?? []).filter(
      (event): event is Answered => event.kind === "answered" && event.item === item,
    );
    if (answers.length > 0) return answers;
  }
  return [];
}

function whyDifferent(session: Session, baseline: Session, item: number, voice: Voice): string[] {
  const { world } = session;
  const reasons: string[] = [];
  if (session.noise > 0) reasons.push(voice.say("result.why.noise"));
  for (const events of session.events) {
    for (const event of events) {
      if (event.kind === "amendmentMoved" && event.item === item) {
        const label = read(world.options[event.option]?.label ?? { en: "", ru: "" }, voice);
        reasons.push(voice.say("result.why.amendment", { label }));
      }
    }
  }
  reasons.push(...changedAnswers(session, baseline, item, voice));
  reasons.push(...carriedMotions(session, baseline, item, voice));
  if (reasons.length > 0) return reasons;
  const sameAsModel = current(session).outcome[item] === current(baseline).outcome[item];
  return [voice.say(sameAsModel ? "result.why.model" : "result.why.choice")];
}

function changedAnswers(session: Session, baseline: Session, item: number, voice: Voice): string[] {
  const expected = lastAnswers(baseline, item);
  return lastAnswers(session, item).flatMap((answer) => {
    const before = expected.find((one) => one.actor === answer.actor);
    if (before === undefined || before.response === answer.response) return [];
    const name = read(session.world.members[answer.actor]?.name ?? { en: "", ru: "" }, voice);
    return [
      voice.say("result.why.answer", {
        name,
        mine: voice.say(`response.${responseName(answer.response)}`),
        sincere: voice.say(`response.${responseName(before.response)}`),
      }),
    ];
  });
}

/** Motions that ended the item here and not in the forecast. */
function carriedMotions(session: Session, baseline: Session, item: number, voice: Voice): string[] {
  const carried = (one: Session): number[] => {
    const events = one.events[stepOf(one, item)] ?? [];
    return events.flatMap((event) =>
      event.kind === "motionDecided" && event.carried ? [event.motion] : [],
    );
  };
  const expected = carried(baseline);
  return carried(session)
    .filter((motion) => !expected.includes(motion))
    .map((motion) =>
      voice.say("result.why.motion", {
        motion: voice.say(`motion.${MOVE_NAMES[motion] as "defer"}`),
      }),
    );
}

function scoresOf(session: Session, voice: Voice): ScoreLine[] {
  const state = current(session);
  const historical = historicalState(session.world);
  const none = withoutAgreement(session.world);
  return session.world.members.map((member, index) => {
    const terms = [
      ...session.world.items.flatMap((_, item) => payoffTerms(state, index, item)),
      ...bargainTerms(state, index),
    ];
    const { payoff } = scaleOf(state, historical, none, index);
    const { game: total, history } = payoff;
    return {
      actor: member.id,
      name: read(member.name, voice),
      flag: flagOf(member),
      account: { ...accountOf(summed(terms), voice), total },
      history,
      difference: total - history,
      scale: voice.say("pages.scores.scale", { none: payoff.none, ceiling: payoff.ceiling }),
      played: session.persons.includes(index),
    };
  });
}

type Terms = ReturnType<typeof payoffTerms>;

/** One line for each kind of term. */
function summed(terms: Terms): Terms {
  const kinds = [...new Set(terms.map((term) => term.term))];
  return kinds.map((kind) => ({
    term: kind,
    amount: terms.reduce((sum, term) => (term.term === kind ? sum + term.amount : sum), 0),
  }));
}
