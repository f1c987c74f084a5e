import { presentQuestionsAfter, type QuestionGroup } from "../../../present/index.ts";
import { useVoice } from "../../context.ts";

/** The questions of the talk, those asked before and after first. */
export function Questions() {
  const voice = useVoice();
  const groups = presentQuestionsAfter(voice);
  const first = groups.filter(({ id }) => id === "beforeAndAfter");
  const rest = groups.filter(({ id }) => id !== "beforeAndAfter");
  return (
    <section>
      <h3>{voice.say("pack.guide.questions")}</h3>
      <div class="guide-questions">
        {[...first, ...rest].map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
    </section>
  );
}

function Group({ group }: { group: QuestionGroup }) {
  return (
    <div>
      <h4>{group.title}</h4>
      <p class="sheet-hint">{group.hint}</p>
      <ol>
        {group.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </div>
  );
}
