import { useSay } from "../text/index.ts";
import { ClassPage } from "./class-page.tsx";
import { useClass } from "./context.ts";

interface EndedPageProps {
  /** Comes again by what the device has. */
  readonly onAgain: () => void;
  readonly onCode: (() => void) | undefined;
}

/** The host has ended the conversation: why, and what one can do. */
export function EndedPage({ onAgain, onCode }: EndedPageProps) {
  const say = useSay();
  const ended = useClass((state) => state.ended) ?? "unknown";
  const title = say("class.name");
  return (
    <ClassPage title={title}>
      <section class="ended">
        <h1>{title}</h1>
        <p role="alert">{say(`class.ended.${ended}`)}</p>
        <div class="row">
          {ended === "deleted" ? null : (
            <button type="button" class="primary" onClick={onAgain}>
              {say(ended === "elsewhere" ? "class.ended.here" : "class.ended.again")}
            </button>
          )}
          {onCode === undefined ? null : (
            <button type="button" class="quiet" onClick={onCode}>
              {say("class.ended.code")}
            </button>
          )}
        </div>
      </section>
    </ClassPage>
  );
}
