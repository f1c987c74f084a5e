import { lazy, Suspense } from "preact/compat";
import { useEffect, useMemo, useState } from "preact/hooks";
import { type App, isCurtainDown } from "../../store/index.ts";
import { createSay } from "../say/index.ts";
import { ShellContext, SourceContext, useApp, useSay, VoiceContext } from "./context.ts";
import { BriefingPage } from "./pages/briefing.tsx";
import { ClosingPage } from "./pages/closing.tsx";
import { ResultPage } from "./pages/result.tsx";
import { StartPage } from "./pages/start.tsx";
import { YearPage } from "./pages/year.tsx";
import { Curtain } from "./play/curtain.tsx";
import { localSource } from "./play/local-source.ts";
import { PlayScreen } from "./play/play-screen.tsx";
import { Notices } from "./shared/notices.tsx";
import type { CanvasPort } from "./source.ts";

/** Loaded when it is first gone to: most games are played without it. */
const ExplorePage = lazy(async () => (await import("./explore/explore-page.tsx")).ExplorePage);

/** The same: most who play never print. */
const PackPage = lazy(async () => (await import("./pack/pack-page.tsx")).PackPage);

function Place() {
  const place = useApp((state) => state.place);
  const curtain = useApp(isCurtainDown);
  switch (place) {
    case "start":
      return <StartPage />;
    case "briefing":
      return <BriefingPage />;
    case "result":
      return <ResultPage />;
    case "year":
      return <YearPage />;
    case "closing":
      return <ClosingPage />;
    case "explore":
      return (
        <Suspense fallback={<Loading />}>
          <ExplorePage />
        </Suspense>
      );
    case "pack":
      return (
        <Suspense fallback={<Loading />}>
          <PackPage />
        </Suspense>
      );
    default:
      return curtain ? <Curtain /> : <PlayScreen />;
  }
}

function Loading() {
  const say = useSay();
  return (
    <main id="main" class="page" tabIndex={-1}>
      <p role="status">{say("explore.loading")}</p>
    </main>
  );
}

function Frame() {
  const say = useSay();
  const language = useApp((state) => state.language);
  const place = useApp((state) => state.place);
  const year = useApp((state) => state.year);
  const tab = useApp((state) => state.tab);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say("play.brand");
  }, [language, say]);
  useEffect(() => window.scrollTo(0, 0), [place, year, tab]);
  return (
    <>
      <a class="skip" href="#main">
        {say("play.skip")}
      </a>
      <Place />
      <Notices />
    </>
  );
}

interface RootProps {
  readonly app: App;
  readonly canvas: CanvasPort | undefined;
}

/** The whole page in the language of the moment. */
export function Root({ app, canvas }: RootProps) {
  const [language, setLanguage] = useState(() => app.store.getState().language);
  useEffect(() => app.store.subscribe((state) => setLanguage(state.language)), [app]);
  const source = useMemo(() => localSource(app, canvas), [app, canvas]);
  const voice = useMemo(() => ({ say: createSay(language), language }), [language]);
  const shell = useMemo(() => ({ ...app, ...voice }), [app, voice]);
  return (
    <VoiceContext.Provider value={voice}>
      <SourceContext.Provider value={source}>
        <ShellContext.Provider value={shell}>
          <Frame />
        </ShellContext.Provider>
      </SourceContext.Provider>
    </VoiceContext.Provider>
  );
}
