import { useEffect, useRef, useState } from "preact/hooks";
import type { Panel } from "../../../store/index.ts";
import type { TableModel } from "../../present/index.ts";
import { useDevice, useDeviceActions, useSay, useSource } from "../context.ts";
import { Agenda } from "../pages/agenda.tsx";
import { Digest } from "../pages/digest.tsx";
import { Dossier } from "../pages/dossier.tsx";
import { HelpDialog } from "../pages/help.tsx";
import { Systems } from "../pages/systems.tsx";
import { Disclosure } from "../shared/disclosure.tsx";
import { Icon } from "../shared/icon.tsx";
import { TopBar } from "../shared/top-bar.tsx";
import type { Moment, PapersModel } from "../source.ts";
import { Outside } from "./corridor/outside.tsx";
import { CorridorPaper } from "./corridor/paper.tsx";
import { Delegations } from "./delegations.tsx";
import { ItemSheet } from "./item-sheet.tsx";
import { useKeys } from "./keys.ts";
import { News } from "./news.tsx";
import { SidePanel } from "./side-panel.tsx";
import { Stage } from "./stage.tsx";
import { Stepper } from "./stepper.tsx";
import { TabBar } from "./tab-bar.tsx";
import { mainActions, Tray } from "./tray.tsx";
import { TurningCard } from "./turning-card.tsx";
import { useWide } from "./use-wide.ts";

function usePlayKeys(moment: Moment, help: () => void): void {
  const { store, actions } = useSource();
  const { table, live } = moment;
  useKeys({
    answer(index) {
      const shown = table.corridor?.level?.hand ?? mainActions(table.actions);
      const choice = shown[index];
      if (choice !== undefined) actions.choose(choice.id);
    },
    goOn() {
      const leave = table.corridor?.level?.choices.find(({ kind }) => kind === "main");
      if (leave !== undefined) actions.choose(leave.id);
      else if (!live || (table.actions.length === 0 && table.corridor?.level === undefined)) {
        actions.goOn();
      }
    },
    back() {
      if (store.getState().path === "") return false;
      actions.stepOut();
      return true;
    },
    undo: actions.undo,
    redo: actions.redo,
    walk: actions.walk,
    map: () => actions.setScreen(store.getState().screen === "map" ? "chamber" : "map"),
    help,
  });
}

interface PartProps {
  readonly moment: Moment;
  readonly papers: PapersModel;
}

interface PapersProps extends PartProps {
  readonly wide: boolean;
  readonly corridor: boolean;
}

function Papers({ moment, papers, wide, corridor }: PapersProps) {
  const { table } = moment;
  const { setPanel } = useDeviceActions();
  const verdict = table.turning === undefined ? -1 : table.step;
  // A verdict lies on top of whatever was being read.
  useEffect(() => {
    if (verdict >= 0) setPanel("item");
  }, [verdict, setPanel]);
  const without: readonly Panel[] = wide ? ["digest"] : [];
  const item = () => {
    if (table.turning !== undefined) {
      return <TurningCard turning={table.turning} sheet={table.sheet} />;
    }
    if (table.corridor !== undefined) return <CorridorPaper corridor={table.corridor} />;
    return <ItemSheet table={table} />;
  };
  return (
    <SidePanel
      without={without}
      floor={table.corridor?.title ?? table.sheet?.title}
      corridor={corridor}
      panels={{
        item,
        dossier: () => (
          <>
            {wide ? null : <Delegations roll={table.roll} chair={papers.chair} />}
            <ChosenDossier papers={papers} />
          </>
        ),
        agenda: () => <Agenda sittings={papers.sittings()} />,
        systems: () => <World papers={papers} />,
        digest: () => <Digest lines={papers.digest()} />,
      }}
    />
  );
}

function ChosenDossier({ papers }: Pick<PartProps, "papers">) {
  const model = papers.dossier();
  return model === undefined ? null : <Dossier model={model} />;
}

/** What decisions change, and by which rules the world outside acts. */
function World({ papers }: Pick<PartProps, "papers">) {
  const say = useSay();
  const outside = papers.outside();
  return (
    <>
      <Systems changes={papers.changes()} />
      {outside.length === 0 ? null : (
        <Disclosure label={say("outside.title")} open>
          <Outside lines={outside} />
        </Disclosure>
      )}
    </>
  );
}

function LeftColumn({ moment, papers }: PartProps) {
  const say = useSay();
  return (
    <aside class="left" aria-label={say("play.leftColumn")}>
      <Delegations roll={moment.table.roll} chair={papers.chair} />
      <div class="left-digest">
        <Digest lines={papers.digest()} />
      </div>
    </aside>
  );
}

/** On a phone a draft, an offer to answer and a list to choose from lie over the canvas. */
function useCorridorSheet(table: TableModel, setSheet: (open: boolean) => void): void {
  const { draft, incoming = [], level } = table.corridor ?? {};
  const wanted = draft !== undefined || incoming.length > 0 || (level?.path ?? "") !== "";
  const there = table.corridor !== undefined;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current || wanted) setSheet(wanted);
    first.current = false;
  }, [wanted, there, setSheet]);
}

type Window = "menu" | "help" | undefined;

function Playing({ moment }: { moment: Moment }) {
  const say = useSay();
  const wide = useWide();
  const { usePapers, parts } = useSource();
  const papers = usePapers();
  const screen = useDevice((state) => state.screen);
  const [open, setOpen] = useState<Window>(undefined);
  const [sheet, setSheet] = useState(false);
  usePlayKeys(moment, () => setOpen("help"));
  const panel = useDevice((state) => state.panel);
  const selected = useDevice((state) => state.selected);
  const first = useRef(true);
  // On a phone whoever asks for a paper from the canvas gets it over the canvas.
  useEffect(() => {
    if (!first.current && panel !== "item") setSheet(true);
    first.current = false;
  }, [panel, selected]);
  const { table, live, bargains } = moment;
  const side = bargains ? " play-corridor" : "";
  useCorridorSheet(table, setSheet);
  const menu = (
    <button
      type="button"
      class="icon-button"
      aria-label={say("play.menu")}
      onClick={() => setOpen("menu")}
    >
      <Icon name="menu" />
    </button>
  );
  return (
    <div class={`play play-${screen}${sheet ? " play-sheet" : ""}${side}`}>
      <TopBar
        line={wide ? undefined : table.sitting}
        middle={wide ? <Stepper sittings={papers.sittings()} ended={false} /> : null}
        tools={wide ? <parts.Tools /> : null}
        end={menu}
      />
      <parts.Strip />
      <Stage chamber={moment.chamber} label={say("play.table")} phase={table.phase} />
      {wide ? <LeftColumn moment={moment} papers={papers} /> : null}
      <Papers moment={moment} papers={papers} wide={wide} corridor={bargains} />
      <Tray table={table} live={live} />
      {wide ? null : <TabBar sheet={sheet} corridor={bargains} onSheet={setSheet} />}
      <News table={table} />
      {open === "menu" ? (
        <parts.Menu onClose={() => setOpen(undefined)} onHelp={() => setOpen("help")} />
      ) : null}
      {open === "help" ? <HelpDialog onClose={() => setOpen(undefined)} /> : null}
    </div>
  );
}

/** The table: canvas, delegations, papers, and what one may do. */
export function PlayScreen() {
  const { useMoment } = useSource();
  const moment = useMoment();
  return moment === undefined ? null : <Playing moment={moment} />;
}
