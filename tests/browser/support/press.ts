import type { Page } from "playwright";

interface Until {
  /** A selector of what the page shows in the end. */
  readonly until?: string;
  /** How often something other than Continue is pressed at most. */
  readonly most?: number;
}

/**
 * Plays on: presses Continue (or whatever else `on` names) wherever it stands, and otherwise the
 * first button that `answer` selects and `named` names. It presses in the page itself, as fast as
 * the page draws; that pointers, fingers and keys reach the buttons has tests of its own.
 */
export function pressOn(
  page: Page,
  { on, answer = "button", named = /^/ }: { on: RegExp; answer?: string; named?: RegExp },
  { until, most = Number.POSITIVE_INFINITY }: Until,
): Promise<void> {
  return page.evaluate(
    async ({ on, answer, named, until, most }) => {
      const button = (selector: string, name: string) =>
        [...document.querySelectorAll<HTMLButtonElement>(selector)].find(
          (one) =>
            new RegExp(name).test((one.ariaLabel ?? one.textContent).trim()) &&
            one.checkVisibility(),
        );
      for (let pressed = 0; pressed < most; ) {
        if (until !== undefined && document.querySelector(until) !== null) return;
        const go = button("button", on);
        const other = go === undefined ? button(answer, named) : undefined;
        (go ?? other)?.click();
        if (other !== undefined) pressed++;
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      }
    },
    { on: on.source, answer, named: named.source, until, most },
  );
}
