import type { State, World } from "../../../engine/index.ts";
import { postOfAim, postOfItem } from "../../../room/index.ts";
import { capitalSeenBy, saidBy } from "../corridor/index.ts";
import { presentDossier } from "../dossier.ts";
import { presentSheet } from "../sheet.ts";
import { list, presentEvidence, read, type Voice } from "../voice.ts";
import type { PackAim, PackBrief, PackMeans, PackPost, PackWish } from "./models.ts";

/** A delegation's own papers, as the game opens. */
export function presentBrief(state: State, member: number, voice: Voice): PackBrief | undefined {
  const { world } = state;
  const dossier = presentDossier(world, world.members[member]?.id ?? "", true, voice);
  if (dossier === undefined) return undefined;
  return {
    dossier,
    posts: postsOf(world, member, voice),
    aims: aimsOf(world, member, voice),
    wishes: world.items.map((_, item) => wishOf(state, member, item, voice)),
    means: meansOf(state, member, voice),
  };
}

function postsOf(world: World, member: number, voice: Voice): PackPost[] {
  return (world.members[member]?.posts ?? []).map(({ id, title, holder }) => {
    const body = world.scenario.bodies.find(({ post }) => post === id);
    return {
      id,
      title: read(title, voice),
      holder: read(holder, voice),
      body: body === undefined ? "" : read(body.name, voice),
      items: world.items.flatMap((item, at) => (postOfItem(world, item.id) === id ? [at + 1] : [])),
    };
  });
}

function aimsOf(world: World, member: number, voice: Voice): PackAim[] {
  const actor = world.members[member];
  return (actor?.aims ?? []).map((aim) => {
    const given = postOfAim(world, aim);
    const post = actor?.posts.find(({ id }) => id === given);
    return {
      text: read(aim.text, voice),
      secret: aim.secret,
      weight: aim.weight,
      post: post === undefined ? "" : read(post.title, voice),
    };
  });
}

/** From here on an item matters so much, of 100. */
const SALIENCE = { vital: 75, much: 50, some: 25, little: 0 } as const;

function salienceWord(salience: number, { say }: Voice): string {
  const names = Object.keys(SALIENCE) as (keyof typeof SALIENCE)[];
  const name = names.find((one) => salience >= SALIENCE[one]) ?? "little";
  return say(`pack.salience.${name}`);
}

function wishOf(state: State, member: number, item: number, voice: Voice): PackWish {
  const { world } = state;
  const subject = world.items[item] as World["items"][number];
  const stance = subject.stances[world.members[member]?.id ?? ""];
  const at = item * world.memberCount + member;
  const [position, salience] = [world.position[at] as number, world.salience[at] as number];
  const rungs = presentSheet(state, item, member, voice)?.rungs ?? [];
  const distance = (value: number): number => Math.abs(value - position);
  const nearest = rungs.reduce<(typeof rungs)[number] | undefined>(
    (best, one) => (best === undefined || distance(one.value) < distance(best.value) ? one : best),
    undefined,
  );
  const [from, to] = stance?.redLine ?? [1, 0];
  return {
    item: subject.id,
    number: item + 1,
    title: read(subject.title, voice),
    own: world.sponsor[item] === member,
    wants: nearest?.label ?? "",
    ...{ position, salience, salienceWord: salienceWord(salience, voice) },
    worth: rungs.find(({ value }) => value === subject.tabled)?.own?.total ?? 0,
    refuses: rungs.flatMap(({ value, label }) => (from <= value && value <= to ? [label] : [])),
    evidence: presentEvidence(stance?.evidence ?? { grade: "estimate" }, world, voice),
  };
}

function meansOf(state: State, member: number, voice: Voice): PackMeans | undefined {
  const { world } = state;
  const actor = world.members[member];
  if (world.bargaining === undefined || actor === undefined) return undefined;
  const { scenario } = world;
  return {
    purse: actor.treasury,
    capital: capitalSeenBy(state, member, member),
    offers: scenario.rules.offersPerCorridor,
    payments: scenario.instruments
      .filter(({ giver }) => giver === actor.id)
      .map(({ label, to, limit, evidence }) => ({
        label: read(label, voice),
        to: list(to.map((id) => nameOf(world, id, voice))),
        limit,
        evidence: presentEvidence(evidence, world, voice),
      })),
    said: saidBy(state, member, voice),
  };
}

const nameOf = ({ members }: World, id: string, voice: Voice): string => {
  const found = members.find((one) => one.id === id);
  return found === undefined ? "" : read(found.name, voice);
};
