import type { World } from "../../../engine/index.ts";
import { useApp, useShell } from "../context.ts";

/** Which item of the agenda the pages are about. */
export function ItemChoice() {
  const { say, language, actions } = useShell();
  const { items } = useApp((state) => state.world);
  const tab = useApp((state) => state.tab);
  const item = useItem();
  return (
    <label>
      {say("explore.item")}
      <select value={item} onChange={(event) => actions.explore(tab, event.currentTarget.value)}>
        {items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The item that the pages are about; where none was chosen, the one to begin with. */
export function useItem(): string {
  const world = useApp((state) => state.world);
  const about = useApp((state) => state.about);
  return world.items.some(({ id }) => id === about) ? (about as string) : firstItem(world);
}

/** The first that is reported as put off, or else as not adopted. */
export function firstItem({ items }: World): string {
  const ended = (wanted: (outcome: string) => boolean) =>
    items.find(({ history }) => history?.outcome.some(wanted))?.id;
  const deferred = ended((outcome) => outcome === "deferred");
  return deferred ?? ended((outcome) => outcome !== "adopted") ?? items[0]?.id ?? "";
}
