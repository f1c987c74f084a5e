import type { DossierModel } from "../../present/index.ts";
import { useSay } from "../context.ts";
import { Icon } from "../shared/icon.tsx";

interface AimsProps {
  readonly title: string;
  readonly aims: DossierModel["aims"];
}

/** What a delegation wants; each aim says whether others know of it. */
export function Aims({ title, aims }: AimsProps) {
  const say = useSay();
  if (aims.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="aims">
        {aims.map((aim) => (
          <li key={aim.text}>
            <Icon name={aim.secret ? "lock" : "eye"} size={16} />
            <span>{aim.text}</span>
            <small>{say(aim.secret ? "pages.aim.secret" : "pages.aim.public")}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
