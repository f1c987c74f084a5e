import { useSay } from "../context.ts";

const SLIPS = [1, 2, 3, 4] as const;
const LINES = ["from", "to", "give", "get", "seen"] as const;

/** Slips on which offers are written where nobody has a device. */
export function SlipSheet() {
  const say = useSay();
  return (
    <article class="sheet sheet-slips" aria-label={say("pack.doc.slips")}>
      {SLIPS.map((slip) => (
        <section key={slip} class="slip" aria-label={`${say("pack.slip.title")} ${slip}`}>
          <p class="card-word">{say("pack.slip.title")}</p>
          <dl>
            {LINES.map((line) => (
              <div key={line} class={`slip-${line}`}>
                <dt>{say(`pack.slip.${line}`)}</dt>
                <dd />
              </div>
            ))}
          </dl>
          <p class="slip-answer">
            {say("pack.slip.answer")}: <Box /> {say("pack.slip.yes")} <Box /> {say("pack.slip.no")}
            <span>
              {say("pack.slip.kept")} <Box />
            </span>
          </p>
        </section>
      ))}
    </article>
  );
}

const Box = () => <span class="box" aria-hidden="true" />;
