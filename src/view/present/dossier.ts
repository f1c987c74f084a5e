import type { Actor, State, Viewer, World } from "../../engine/index.ts";
import type { Session } from "../../session/index.ts";
import { capitalSeenBy, presentDeals, saidBy, sightOf } from "./corridor/index.ts";
import type { DossierModel } from "./models.ts";
import { flagOf, presentEvidence, read, type Voice } from "./voice.ts";

/** Where a game stands, and who reads. */
export interface DossierLook {
  readonly session: Session;
  readonly step: number;
  readonly viewer: Viewer;
}

/** A dossier with how the delegation stands in a game. */
export function presentDossierIn(
  look: DossierLook,
  id: string,
  voice: Voice,
): DossierModel | undefined {
  const { viewer } = look;
  const { world } = look.session;
  const own = viewer !== "public" && world.members[viewer]?.id === id;
  const model = presentDossier(world, id, own, voice);
  const corridor = standingIn(look, id, voice);
  return model === undefined || corridor === undefined ? model : { ...model, corridor };
}

/** How a delegation stands in a game; absent for outsiders, and where the game knows no bargaining. */
export function standingIn(
  { session, step, viewer }: DossierLook,
  id: string,
  voice: Voice,
): DossierModel["corridor"] {
  const { world } = session;
  const member = world.members.findIndex((one) => one.id === id);
  if (world.bargaining === undefined || member < 0) return undefined;
  const state = session.states[step] as State;
  const trust =
    viewer === "public" || viewer === member
      ? {}
      : { trust: state.trust[viewer * world.memberCount + member] as number };
  const deals = presentDeals(state, sightOf(session, viewer), voice);
  return {
    capital: capitalSeenBy(state, member, viewer),
    ...trust,
    said: saidBy(state, member, voice),
    deals: deals.filter(({ promises }) => promises.some(({ maker }) => maker.actor === id)),
  };
}

/** A state's dossier; the brief and the secret aims only where `own` says they are the reader's. */
export function presentDossier(
  world: World,
  id: string,
  own: boolean,
  voice: Voice,
): DossierModel | undefined {
  const actor = world.scenario.actors.find((one) => one.id === id);
  if (actor === undefined) return undefined;
  const member = actor.kind === "member";
  return {
    actor: actor.id,
    name: read(actor.name, voice),
    flag: flagOf(actor),
    kind: voice.say(member ? "dossier.member" : "dossier.outsider"),
    profile: read(actor.profile, voice),
    posts: actor.posts.map((post) => ({
      title: read(post.title, voice),
      holder: read(post.holder, voice),
      ...(post.evidence === undefined
        ? {}
        : { evidence: presentEvidence(post.evidence, world, voice) }),
    })),
    facts: actor.facts.map((fact) => ({
      label: read(fact.label, voice),
      value: read(fact.value, voice),
      evidence: presentEvidence(fact.evidence, world, voice),
    })),
    figures: member ? figuresOf(world, actor, voice) : [],
    aims: actor.aims
      .filter((aim) => own || !aim.secret)
      .map((aim) => ({ text: read(aim.text, voice), secret: aim.secret })),
    ...(own ? { brief: read(actor.brief, voice) } : {}),
    stances: member ? stancesOf(world, actor, voice) : [],
  };
}

const figuresOf = (world: World, actor: Actor, voice: Voice): DossierModel["figures"] => [
  { label: voice.say("dossier.capability"), value: String(actor.capability) },
  // Where nobody depends on anybody there is nothing to say.
  ...(world.members.some(({ dependence }) => dependence > 0)
    ? [{ label: voice.say("dossier.dependence"), value: String(actor.dependence) }]
    : []),
  {
    label: voice.say("dossier.budget"),
    value: voice.say("dossier.percent", { n: actor.budgetShare }),
  },
];

const stancesOf = (world: World, actor: Actor, voice: Voice): DossierModel["stances"] =>
  world.items.flatMap((item) => {
    const stance = item.stances[actor.id];
    if (stance === undefined) return [];
    return [
      {
        item: item.id,
        title: read(item.title, voice),
        position: stance.position,
        salience: stance.salience,
        evidence: presentEvidence(stance.evidence ?? { grade: "estimate" }, world, voice),
      },
    ];
  });
