import { type Deed, type DeedName, deedsOf } from "../../../debrief/index.ts";
import type { World } from "../../../engine/index.ts";
import type { Session } from "../../../session/index.ts";
import { presentMandates } from "../mandate.ts";
import type { MandateLine } from "../models.ts";
import { flagOf, read, type Voice } from "../voice.ts";
import { CRITERIA, type Criterion, type CriterionModel, type SeatBackModel } from "./models.ts";

/** What every delegation did, by what it may be marked for; persons' seats first. */
export function presentSeats(session: Session, voice: Voice): SeatBackModel[] {
  const deeds = deedsOf(session);
  const mandates = presentMandates(session, voice);
  const seats = session.world.members.map((member, index) => {
    const own = deeds.filter(({ actor }) => actor === index);
    const mandate = mandates.find(({ actor }) => actor === member.id);
    return {
      actor: member.id,
      name: read(member.name, voice),
      flag: flagOf(member),
      played: session.persons.includes(index),
      criteria: criteriaOf(session.world, own, mandate, voice),
    };
  });
  return [...seats.filter(({ played }) => played), ...seats.filter(({ played }) => !played)];
}

function criteriaOf(
  world: World,
  deeds: readonly Deed[],
  mandate: MandateLine | undefined,
  voice: Voice,
): CriterionModel[] {
  const names = Object.keys(CRITERIA) as Criterion[];
  return names.flatMap((id): CriterionModel[] => {
    const title = voice.say(`lookBack.criterion.${id}`);
    if (id === "brief") {
      return mandate === undefined ? [] : [{ id, title, ...briefOf(mandate, voice) }];
    }
    if (world.bargaining === undefined && (id === "bargaining" || id === "word")) return [];
    const kinds: readonly DeedName[] = CRITERIA[id];
    const shown = deeds.filter(({ name }) => kinds.includes(name));
    return [
      {
        id,
        title,
        line: lineOf(id, shown, voice),
        evidence: shown.map((deed) => ({ step: deed.step, text: deedText(world, deed, voice) })),
      },
    ];
  });
}

const briefOf = ({ points, all, aims }: MandateLine, { say }: Voice) => ({
  line: say("lookBack.line.brief", {
    points,
    all,
    met: aims.filter(({ met }) => met).length,
    aims: aims.length,
  }),
  evidence: [],
});

function lineOf(id: Exclude<Criterion, "brief">, deeds: readonly Deed[], { say }: Voice): string {
  const count = (name: DeedName, came?: boolean): number =>
    deeds.filter((deed) => deed.name === name && (came === undefined || deed.came === came)).length;
  switch (id) {
    case "rules":
      return say("lookBack.line.rules", {
        texts: count("put") + count("amended"),
        came: count("put", true) + count("amended", true),
        motions: count("moved"),
        carried: count("moved", true),
      });
    case "bargaining":
      return say("lookBack.line.bargaining", { offers: count("offered"), deals: count("dealt") });
    case "word":
      return say("lookBack.line.word", {
        kept: count("kept"),
        broken: count("broke"),
        public: count("declared"),
        back: count("backedDown"),
      });
    case "weight":
      return say("lookBack.line.weight", { stopped: count("stopped"), needed: count("needed") });
  }
}

function deedText({ items }: World, { name, item, came }: Deed, voice: Voice): string {
  const subject = items[item];
  const what = subject === undefined ? "" : read(subject.title, voice);
  return voice.say(`lookBack.deed.${name}`, { item: what, came: came ? "yes" : "no" });
}
