import {
  type Event,
  FULFILMENT_NAMES,
  MOVE_NAMES,
  OFFER_STATUS_NAMES,
  OUTCOMES,
  RESPONSES,
  type World,
} from "../../src/engine/index.ts";

/** What a step made happen, as a line a person can read in a golden transcript. */
export function tell(world: World, event: Event): string {
  const member = (index: number): string => world.members[index]?.id ?? "?";
  const item = (index: number): string => world.items[index]?.id ?? "?";
  const sitting = (index: number): string => world.scenario.sittings[index]?.id ?? "?";
  const rung = (option: number): number => world.optionValue[option] as number;
  const whether = (yes: boolean, one: string, other: string): string => (yes ? one : other);
  switch (event.kind) {
    case "sittingOpened":
      return `sitting ${sitting(event.sitting)}, doors ${whether(event.closed, "closed", "open")}`;
    case "itemOpened":
      return `on the floor: ${item(event.item)}`;
    case "put":
      return `${item(event.item)} ${rung(event.option)} is put`;
    case "sealed":
      return `${member(event.actor)} has answered`;
    case "answered":
      return `${member(event.actor)}: ${RESPONSES[event.response]}`;
    case "counted":
      return `${whether(event.carried, "carried", "failed")}; ${event.losers} lose by it`;
    case "amendmentMoved":
      return `amendment ${item(event.item)} ${rung(event.option)}`;
    case "motionMoved":
      return `motion: ${MOVE_NAMES[event.motion]} ${item(event.item)}`;
    case "balloted":
      return `${member(event.actor)}: ${whether(event.yes, "yes", "no")}`;
    case "motionDecided":
      return `motion ${whether(event.carried, "carried", "lost")}, ${event.yes} to ${event.no}`;
    case "rested":
      return `${member(event.actor)} rests ${item(event.item)}`;
    case "passed":
      return `${member(event.actor)} passes`;
    case "bundled":
      return `${item(event.item)} is bundled with ${item(event.with)}`;
    case "divided":
      return `the bundle of ${item(event.item)} falls apart`;
    case "circulated":
      return `${item(event.item)} is circulated`;
    case "classified":
      return `${item(event.item)} is ${whether(event.stands, "procedural", "substantive")}`;
    case "doorsMoved":
      return `doors ${whether(event.closed, "closed", "open")}`;
    case "reordered":
      return `${item(event.target)} is taken before ${item(event.item)}`;
    case "referredUp":
      return `${item(event.item)} goes up to ${sitting(event.sitting)}`;
    case "heldOver":
      return `${item(event.item)} is held over for an absence`;
    case "resolved":
      return `${item(event.item)}: ${OUTCOMES[event.outcome]}, in force ${rung(event.option)}${whether(event.contested, ", contested", "")}`;
    case "registerChanged":
      return `${world.scenario.registers[event.register]?.id}: ${event.from} to ${event.to}`;
    case "corridorOpened":
      return `corridor before ${sitting(event.sitting)}`;
    case "left":
      return `${member(event.actor)} goes in`;
    case "offerSent":
      return `offer ${event.offer + 1}: ${member(event.actor)} to ${member(event.to)}`;
    case "offerEnded":
      return `offer ${event.offer + 1} is ${OFFER_STATUS_NAMES[event.status]}`;
    case "dealStruck":
      return `offer ${event.offer + 1} is a deal`;
    case "promiseSettled":
      return `offer ${event.offer + 1}, line ${event.slot + 1}: ${FULFILMENT_NAMES[event.fulfilment]}`;
    case "declared":
      return `${member(event.actor)} speaks ${whether(event.favour, "for", "against")} ${item(event.item)}`;
    case "backedDown":
      return `${member(event.actor)} backs down on ${item(event.item)}`;
    case "leaked":
      return `who blocked ${item(event.item)} is in the press`;
    case "reacted":
      return `reaction: ${world.scenario.reactions[event.reaction]?.id}`;
    case "ended":
      return "the end";
  }
}
