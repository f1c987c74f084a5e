import type { Actor, Item, World } from "../../../engine/index.ts";
import type { Alone, Flip, Account as Reckoning, TextFlip } from "../../../explorer/index.ts";
import { accountOf } from "../account.ts";
import type { Tone } from "../canvas-model.ts";
import type { Account, EvidenceModel } from "../models.ts";
import { toneOfOutcomeName } from "../tones.ts";
import { presentEvidence, type Voice } from "../voice.ts";
import { type FlipPackage, presentPackages } from "./flip-packages.ts";

/** What would have given an item another outcome, in words. */
export interface FlipModel {
  readonly now: { readonly word: string; readonly tone: Tone };
  /** One sentence that answers the question. */
  readonly answer: string;
  readonly why: readonly WhyModel[];
  readonly ways: readonly WayModel[];
  /** What does nothing, and what nothing buys. */
  readonly remarks: readonly string[];
  readonly packages: readonly FlipPackage[];
}

/** Why a delegation answers as it does. */
export interface WhyModel {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  readonly sentence: string;
  readonly working: string;
  readonly account: Account;
  readonly evidence: EvidenceModel;
}

/** One thing that alone gives the outcome, or does not. */
export interface WayModel {
  readonly key: string;
  readonly label: string;
  readonly change: string;
  readonly size: string;
  readonly outcome: string;
  readonly gives: boolean;
  readonly note?: string;
  /** Whose account it is, where the change is one delegation's. */
  readonly name?: string;
  readonly account?: Account;
}

/** The answer in words, the accounts behind it, and the packages with their proof. */
export function presentFlip(world: World, found: Flip, voice: Voice): FlipModel {
  const item = world.items.find(({ id }) => id === found.item) as Item;
  const objecting = found.answers.filter(({ response }) => response === "object");
  return {
    now: {
      word: voice.say(`outcome.${found.now.outcome}`),
      tone: toneOfOutcomeName(found.now.outcome),
    },
    answer: answerOf(world, found, voice),
    why: objecting.map((one) => presentWhy(world, item, one, voice)),
    ways: [
      ...found.alone.flatMap((one) =>
        one.to === undefined ? [] : [aloneWay(world, item, one, found, voice)],
      ),
      ...found.text.flatMap((one) => textWay(one, voice)),
    ].sort((a, b) => Number(b.gives) - Number(a.gives)),
    remarks: remarksOf(world, found, voice),
    packages: presentPackages(world, item, found, voice),
  };
}

const actorOf = (world: World, id: string): Actor =>
  world.members.find((member) => member.id === id) as Actor;

function answerOf(world: World, found: Flip, { say, language }: Voice): string {
  if (found.now.outcome === found.to) return say("explore.flip.already");
  if (found.unreachable !== undefined) {
    const { rule, reason } = found.unreachable;
    return say("explore.flip.answer.unreachable", {
      rule,
      why: say(`explore.flip.never.${reason}`),
    });
  }
  const least = found.packages.find(({ measure }) => measure === "stance")?.best;
  if (least == null) return say("explore.flip.answer.none");
  const [only] = least.changes;
  const actors = [...new Set(least.changes.map(({ actor }) => actor))];
  const names = actors.map((id) => actorOf(world, id).name[language]).join(", ");
  if (least.changes.length > 1 || only === undefined || only.lever === "payment") {
    return say("explore.flip.answer.several", { n: actors.length, names, points: least.cost });
  }
  return say(`explore.flip.answer.${only.lever}`, { name: names, from: only.from, to: only.to });
}

function presentWhy(
  world: World,
  item: Item,
  one: Reckoning & { readonly actor: string },
  voice: Voice,
): WhyModel {
  const actor = actorOf(world, one.actor);
  const { say, language } = voice;
  const stance = item.stances[one.actor];
  const position = stance?.position ?? 0;
  const distance = (rung: number): number => (rung < position ? position - rung : rung - position);
  return {
    actor: one.actor,
    name: actor.name[language],
    flag: actor.flag ?? one.actor.toLowerCase(),
    sentence: reasonOf(item, one, voice),
    working: say("explore.flip.working", {
      name: actor.name[language],
      without: distance(item.reversion),
      with: distance(one.option),
      weight: stance?.salience ?? 0,
      amount: one.terms.find(({ term }) => term === "position")?.amount ?? 0,
    }),
    account: accountOf(one.terms, voice),
    evidence: presentEvidence(stance?.evidence ?? { grade: "estimate" }, world, voice),
  };
}

/** Why an answer follows from its account. */
export function reasonOf(
  item: Item,
  one: Reckoning & { readonly actor: string },
  { say }: Voice,
): string {
  const line = item.stances[one.actor]?.redLine;
  if (line !== undefined && line[0] <= one.option && one.option <= line[1])
    return say("why.redLine");
  const loss = { loss: -one.value, cost: one.standAloneCost };
  if (one.value > 0) return say("why.gain");
  if (one.value === 0) return say("why.even");
  return one.response === "object" ? say("why.object", loss) : say("why.acquiesce", loss);
}

function aloneWay(world: World, item: Item, one: Alone, found: Flip, voice: Voice): WayModel {
  const { say, language } = voice;
  const name = one.actor === undefined ? "" : actorOf(world, one.actor).name[language];
  const { payment, after, actor } = one;
  const outcome = say("explore.flip.outcome", { outcome: say(`outcome.${found.to}`) });
  const why =
    after === undefined || actor === undefined ? "" : reasonOf(item, { ...after, actor }, voice);
  const note =
    payment === undefined
      ? undefined
      : say("explore.flip.paid", {
          sponsor: actorOf(world, item.sponsor).name[language],
          ...payment,
          instruments: payment.instruments.length,
          dear: payment.paid >= payment.gain ? "yes" : "no",
        });
  return {
    key: `${one.lever} ${one.actor ?? ""}`,
    label: say(`explore.flip.lever.${one.lever}`, { name }),
    change: say("explore.flip.fromTo", { from: one.from, to: one.to ?? one.from }),
    size: sizeOf(one, voice),
    outcome: `${outcome} ${why}`.trim(),
    gives: true,
    ...(note === undefined ? {} : { note }),
    ...(after === undefined ? {} : { name, account: accountOf(after.terms, voice) }),
  };
}

/** A change in its unit. */
export function sizeOf(
  { unit, change = 0 }: { readonly unit: Alone["unit"]; readonly change?: number },
  { say }: Voice,
): string {
  if (unit === "points") return say("explore.flip.points", { n: change });
  return say(unit === "per cent" ? "explore.flip.percent" : "explore.flip.units", { n: change });
}

function textWay(one: TextFlip, voice: Voice): WayModel[] {
  const { say } = voice;
  const { change, from, to, points, gives } = one;
  if (change === "tabled" && to === undefined) return [];
  const outcome = say(`outcome.${one.outcome}`);
  const label =
    change === "tabled"
      ? say("explore.flip.lever.text")
      : say(`explore.flip.text.${change}`, { rung: to ?? "" });
  return [
    {
      key: `${change} ${to ?? ""}`,
      label,
      change:
        change === "tabled" ? say("explore.flip.fromTo", { from: from ?? 0, to: to ?? 0 }) : "",
      size: points === undefined ? "" : say("explore.flip.points", { n: points }),
      outcome: gives
        ? say("explore.flip.outcome", { outcome })
        : say("explore.flip.text.no", { outcome }),
      gives,
    },
  ];
}

function remarksOf(world: World, { alone }: Flip, { say, language }: Voice): string[] {
  const firm = alone.filter(({ to }) => to === undefined);
  const red = new Set(firm.flatMap(({ reason, actor }) => (reason && actor ? [actor] : [])));
  const names = [...red].map((id) => actorOf(world, id).name[language]).join(", ");
  return [
    ...(red.size === 0 ? [] : [say("explore.flip.red", { names })]),
    ...(firm.length === 0 ? [] : [say("explore.flip.firm", { n: firm.length })]),
  ];
}
