import type { QuestionGroup } from "../../../present/index.ts";

/** What to talk about; on the projector a page each. */
export function Questions({ groups }: { groups: readonly (QuestionGroup | undefined)[] }) {
  return (
    <>
      {groups.map((group) =>
        group === undefined ? null : (
          <section
            key={group.id}
            class="parchment look-page look-questions"
            data-page={group.id}
            aria-labelledby={`ask-${group.id}`}
          >
            <h2 id={`ask-${group.id}`}>{group.title}</h2>
            <p class="hint">{group.hint}</p>
            <ol>
              {group.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </section>
        ),
      )}
    </>
  );
}
