import type { ComponentChildren } from "preact";
import type { PackModel } from "../../present/index.ts";
import { useVoice } from "../context.ts";
import { datesText } from "../shared/format.ts";

interface SheetProps {
  readonly pack: PackModel;
  /** A word for the style sheet: which kind of sheet. */
  readonly kind: "guide" | "agenda" | "rules" | "brief" | "tally" | "code";
  readonly title: string;
  /** In the corner: who may read it. */
  readonly stamp?: string;
  readonly children: ComponentChildren;
}

/** A sheet of paper, or as many as its matter takes: begins on a page of its own. */
export function Sheet({ pack, kind, title, stamp, children }: SheetProps) {
  const { language } = useVoice();
  return (
    <article class={`sheet sheet-${kind}`} aria-label={`${title} · ${pack.title}`}>
      <header class="sheet-head">
        <p>
          {pack.title} · {pack.place}, {datesText(pack.days, language)}
        </p>
        {stamp === undefined ? null : <p class="sheet-stamp">{stamp}</p>}
      </header>
      {children}
    </article>
  );
}
