import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { TopBar, useSay } from "../text/index.ts";
import { LineNote } from "./line-note.tsx";

interface ClassPageProps {
  readonly title: string;
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page of a class beside the table: the bar, how it stands with the line, the matter. */
export function ClassPage({ title, tools, children }: ClassPageProps) {
  const say = useSay();
  useEffect(() => {
    document.title = `${title} · ${say("play.brand")}`;
  }, [title, say]);
  return (
    <div class="class-page">
      <TopBar tools={tools} />
      <LineNote />
      <main id="main" class="page class-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
