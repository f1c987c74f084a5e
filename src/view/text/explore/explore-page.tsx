import { useEffect, useRef } from "preact/hooks";
import { EXPLORE_TABS } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import { PageHeader } from "../pages/page-header.tsx";
import { Icon } from "../shared/icon.tsx";
import { TABS } from "./tabs.ts";
import "../styles/explore.css";

/** What else could have happened: a page for each kind of question. */
export function ExplorePage() {
  const { say, language } = useShell();
  const { title } = useApp((state) => state.world.scenario);
  const tab = useApp((state) => state.tab);
  const { Page, label } = TABS[tab];
  return (
    <div class="page explore-page">
      <PageHeader line={title[language]} />
      <main id="main" tabIndex={-1}>
        <div class="explore-columns">
          <div class="explore-side">
            <WayBack />
            <Tabs />
          </div>
          <div class="explore-content" key={tab}>
            <p class="eyebrow">{title[language]}</p>
            <h1>{tab === "questions" ? say("explore.title") : say(label)}</h1>
            <Page />
            <p class="hint explore-model">{say("explore.model")}</p>
          </div>
        </div>
      </main>
    </div>
  );
}

function Tabs() {
  const { say, actions } = useShell();
  const open = useApp((state) => state.tab);
  const strip = useRef<HTMLElement>(null);
  // Where they lie in one row that is moved by hand, the open one may stand outside it.
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (strip.current === null || tab == null) return;
    strip.current.scrollLeft = tab.offsetLeft - (strip.current.clientWidth - tab.offsetWidth) / 2;
  }, [open]);
  return (
    <nav class="explore-tabs" aria-label={say("explore.pages")} ref={strip}>
      <ul>
        {EXPLORE_TABS.map((tab) => (
          <li key={tab}>
            <button
              type="button"
              aria-current={tab === open ? "page" : undefined}
              onClick={() => actions.explore(tab)}
            >
              {say(TABS[tab].label)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Back to where one was before one began to explore. */
function WayBack() {
  const { say, actions } = useShell();
  const from = useApp((state) => state.from);
  return (
    <button type="button" class="quiet explore-back" onClick={() => actions.go(from)}>
      <Icon name="back" size={16} />
      {say("explore.back")}
    </button>
  );
}
