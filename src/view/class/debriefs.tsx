import { lazy } from "preact/compat";

/** Loaded when a game has ended: what looks back at it knows all the rules. */
export const TeachDebrief = lazy(
  async () => (await import("./debrief/teach-debrief.tsx")).TeachDebrief,
);
export const ShowDebrief = lazy(
  async () => (await import("./debrief/show-debrief.tsx")).ShowDebrief,
);
export const StudentDebrief = lazy(
  async () => (await import("./debrief/student-debrief.tsx")).StudentDebrief,
);
