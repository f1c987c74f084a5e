import type { World } from "../../../engine/index.ts";
import { useApp, useShell } from "../context.ts";

interface ItemChoiceProps {
  readonly item: string;
  readonly onChoose: (item: string) => void;
}

/** Which item of the agenda a page asks about. */
export function ItemChoice({ item, onChoose }: ItemChoiceProps) {
  const { say, language } = useShell();
  const { items } = useApp((state) => state.world);
  return (
    <label>
      {say("explore.item")}
      <select value={item} onChange={(event) => onChoose(event.currentTarget.value)}>
        {items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The item to begin with: the first that is reported as put off, or else as not adopted. */
export function firstItem({ items }: World): string {
  const ended = (wanted: (outcome: string) => boolean) =>
    items.find(({ history }) => history?.outcome.some(wanted))?.id;
  const deferred = ended((outcome) => outcome === "deferred");
  return deferred ?? ended((outcome) => outcome !== "adopted") ?? items[0]?.id ?? "";
}
