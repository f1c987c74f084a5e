import { type Setting, writeSetting } from "../engine/index.ts";
import type { AppActions } from "./app-state.ts";
import type { Tools } from "./tools.ts";

/** The what-if desk: what is changed, and what was changed before. Nothing is computed here. */
export const desk = ({
  get,
  set,
}: Tools): Pick<
  AppActions,
  "changeOnDesk" | "undoOnDesk" | "redoOnDesk" | "playOnDesk" | "aimDesk"
> => ({
  changeOnDesk(settings) {
    const { desk: now } = get();
    if (JSON.stringify(settings) === JSON.stringify(now.settings)) return;
    // A slider on its way is one step, however many numbers it passes.
    const onTheWay = placeBetween(now.past.at(-1), now.settings);
    const same = onTheWay !== undefined && onTheWay === placeBetween(now.settings, settings);
    const past = same ? now.past : [...now.past, now.settings];
    set({ desk: { ...now, settings, past, future: [] } });
  },
  undoOnDesk() {
    const { desk: now } = get();
    const before = now.past.at(-1);
    if (before === undefined) return;
    const [past, future] = [now.past.slice(0, -1), [now.settings, ...now.future]];
    set({ desk: { ...now, settings: before, past, future } });
  },
  redoOnDesk() {
    const { desk: now } = get();
    const [next, ...future] = now.future;
    if (next === undefined) return;
    set({ desk: { ...now, settings: next, past: [...now.past, now.settings], future } });
  },
  playOnDesk: (play) => set({ desk: { ...get().desk, play } }),
  // What lay there was said of another scenario: the one in its file, or the one of the moment.
  aimDesk(now) {
    const { desk: was } = get();
    if (was.now !== now) set({ desk: { ...was, settings: [], past: [], future: [], now } });
  },
});

/** The one place in which two lists of settings differ; absent where they differ in more. */
function placeBetween(
  before: readonly Setting[] | undefined,
  after: readonly Setting[],
): string | undefined {
  if (before === undefined) return undefined;
  const written = (list: readonly Setting[]) =>
    new Map(list.map((one) => [one.path, writeSetting(one)]));
  const [was, is] = [written(before), written(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].filter(
    (path) => was.get(path) !== is.get(path),
  );
  return paths.length === 1 ? paths[0] : undefined;
}
