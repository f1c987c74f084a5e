import { MOVE_NAMES, RESPONSES, type World } from "../../../engine/index.ts";
import { toneOfResponseName } from "../tones.ts";
import type { Voice } from "../voice.ts";
import type { PackCard, PackRules } from "./models.ts";

/** How it is decided under the scenario's rules, for a table without devices too. */
export function presentPackRules(world: World, voice: Voice): PackRules {
  const { say } = voice;
  const { substantive: rule, absence, offersPerCorridor, promises } = world.scenario.rules;
  return {
    sentences: [
      `${say(`rule.${rule}`)} ${say("pages.rule.blocks", { rule })}`,
      say("pages.rule.procedure"),
      say(`pack.rules.absence.${absence}`, { rule }),
    ],
    answers: answerCards(world, voice),
    steps: STEPS.map((step) => say(`pack.rules.step.${step}`)),
    motions: MOTIONS.map((name) => ({
      name: say(`motion.${name}`),
      hint: say(`action.${name}.hint`),
    })),
    corridor:
      world.bargaining === undefined
        ? []
        : CORRIDOR.map((step) =>
            say(`pack.rules.corridor.${step}`, { n: offersPerCorridor, promises }),
          ),
  };
}

const STEPS = ["call", "put", "answer", "amend", "open", "failed"] as const;
const CORRIDOR = ["offer", "price", "agree", "public", "broken"] as const;
/** What is put to a simple majority, and can be done without the program. */
const MOTIONS = MOVE_NAMES.filter(
  (name): name is "defer" | "referToStaff" | "referUp" | "reorder" | "divide" =>
    ["defer", "referToStaff", "referUp", "reorder", "divide"].includes(name),
);

/** The answers that the rules in force know: absence is counted, not given. */
export function answerCards({ scenario }: World, { say }: Voice): PackCard[] {
  const { substantive: rule, reservations } = scenario.rules;
  return RESPONSES.flatMap((name): PackCard[] => {
    if (name === "absent" || (name === "reserve" && !reservations)) return [];
    return [
      {
        id: name,
        tone: toneOfResponseName(name),
        kind: say("pack.card.answer"),
        word: say(`answer.${name}`),
        hint: say(`pages.answers.${name}`, { rule }),
      },
    ];
  });
}

/** All cards of a delegation: answers, ballots, and the one that asks for the floor. */
export const cardsOf = (world: World, voice: Voice): PackCard[] => [
  ...answerCards(world, voice),
  ...ballotCards(voice),
  {
    id: "floor",
    tone: "neutral",
    kind: "",
    word: voice.say("pack.card.floor"),
    hint: voice.say("pack.card.floor.hint"),
  },
];

function ballotCards({ say }: Voice): PackCard[] {
  const ballot = { kind: say("pack.card.motion"), hint: say("pack.card.ballot.hint") };
  return [
    { ...ballot, id: "yes", tone: "support", word: say("card.yes") },
    { ...ballot, id: "no", tone: "object", word: say("card.no") },
  ];
}
