import type { PackGuide } from "../../../present/index.ts";
import { useSay } from "../../context.ts";

/** The words of the game, each in a sentence. */
export function Terms({ terms }: Pick<PackGuide, "terms">) {
  const say = useSay();
  return (
    <section>
      <h3>{say("pack.guide.terms")}</h3>
      <dl class="term-lines">
        {terms.map(({ word, is }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
