import type { FlipModel, FlipPackage, PackageLine } from "../../present/index.ts";
import { useShell } from "../context.ts";

/** The cheapest package of each measure, the next, and what was looked through. */
export function FlipPackages({ model }: { readonly model: FlipModel }) {
  const { say } = useShell();
  if (model.packages.length === 0) return null;
  return (
    <section class="parchment" aria-labelledby="flip-packages">
      <h2 id="flip-packages">{say("explore.flip.packages")}</h2>
      <p>{say("explore.flip.packages.text")}</p>
      <ul class="flip-packages">
        {model.packages.map((one) => (
          <Package key={one.measure} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Package({ one }: { readonly one: FlipPackage }) {
  const { say } = useShell();
  return (
    <li>
      <h3>{one.title}</h3>
      <dl>
        <dt>{say("explore.flip.least")}</dt>
        <Line line={one.least} />
        {one.next === undefined ? null : (
          <>
            <dt>{say("explore.flip.next")}</dt>
            <Line line={one.next} />
          </>
        )}
      </dl>
      <p class="hint">{one.proof}</p>
    </li>
  );
}

function Line({ line: { cost, changes } }: { readonly line: PackageLine }) {
  return (
    <dd>
      {cost === "" ? null : <strong>{cost}</strong>}
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </dd>
  );
}
