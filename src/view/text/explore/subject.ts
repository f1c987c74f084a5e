import type { World } from "../../../engine/index.ts";
import { useApp } from "../context.ts";

/** What the pages are about: the scenario in hand, in a game that of its present session. */
export const useSubject = () => subjectOf(useApp((state) => state.world));

/** The world as an experiment takes it. */
export const subjectOf = ({ scenario, bargaining }: World) => ({
  scenario,
  bargaining: bargaining !== undefined,
});

/** Names a world among others: its scenario and version. */
export const keyOf = ({ scenario, digest }: World): string => `${scenario.id} ${digest}`;
