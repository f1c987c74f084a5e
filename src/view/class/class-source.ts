import { useMemo } from "preact/hooks";
import type { ClassState } from "../../classroom/index.ts";
import type {
  CorridorModel,
  DossierModel,
  Language,
  LobbyModel,
  MomentModel,
} from "../present/index.ts";
import {
  type CanvasPort,
  type Delegate,
  listText,
  type Moment,
  type PapersModel,
  type Source,
  useDevice,
  useSay,
  useVoice,
} from "../text/index.ts";
import type { Say } from "../words/index.ts";
import { useClass } from "./context.ts";
import type { ClassDevice } from "./device.ts";

/** The moment, with a word for whoever is not asked; while the class is paused nobody is. */
function useMoment(): Moment | undefined {
  const { say, language } = useVoice();
  const moment = useClass((state) => state.moment);
  const paused = useClass(({ parts }) => parts.lobby?.paused === true);
  return useMemo(() => {
    if (moment === undefined) return undefined;
    const { table } = moment;
    const bargains = table.corridor !== undefined;
    if (!moment.live || (!paused && table.prompt !== undefined)) return { ...moment, bargains };
    const prompt = paused ? say("class.paused") : waitingWord(moment, say, language);
    const { level: _paused, ...corridor } = table.corridor ?? ({} as CorridorModel);
    const still = paused && bargains ? { corridor } : {};
    const actions = paused ? [] : table.actions;
    return { ...moment, bargains, table: { ...table, ...still, actions, prompt } };
  }, [moment, paused, say, language]);
}

/** Whom the table waits for, as everybody may know. */
export function waitingWord({ chamber }: MomentModel, say: Say, language: Language): string {
  const names = chamber.seats.filter(({ toMove }) => toMove).map(({ name }) => name);
  return names.length === 0
    ? say("class.waits")
    : say("class.waitsFor", { names: listText(names, language) });
}

const NONE: readonly never[] = [];
const NO_AGENDA = { sittings: NONE, chair: "" } as const;

/** The dossiers, each with how its state stands in the game. */
function useDossiers(): readonly DossierModel[] {
  const dossiers = useClass(({ parts }) => parts.dossiers) ?? NONE;
  const standing = useClass(({ parts }) => parts.standing);
  return useMemo(
    () =>
      dossiers.map((one) => {
        const corridor = standing?.[one.actor];
        return corridor === undefined ? one : { ...one, corridor };
      }),
    [dossiers, standing],
  );
}

function usePapers(): PapersModel {
  const { sittings, chair } = useClass(({ parts }) => parts.agenda) ?? NO_AGENDA;
  const digest = useClass(({ parts }) => parts.digest) ?? NONE;
  const systems = useClass(({ parts }) => parts.systems) ?? NONE;
  const outside = useClass(({ parts }) => parts.outside) ?? NONE;
  const dossiers = useDossiers();
  const own = useClass(({ parts }) => parts.me?.seat);
  const selected = useDevice((state) => state.selected) ?? own;
  return {
    sittings: () => sittings,
    digest: () => digest,
    changes: () => systems,
    outside: () => outside,
    dossier: () => dossiers.find(({ actor }) => actor === selected) ?? dossiers[0],
    chair: chair === "" ? undefined : chair,
  };
}

/** The holder of the post whose body sits; before any sits, of the first. */
function officeOf(lobby: LobbyModel | undefined, dossiers: readonly DossierModel[], actor: string) {
  const seat = lobby?.seats.find((one) => one.actor === actor);
  const at = seat?.posts.findIndex(({ charge }) => charge) ?? -1;
  const posts = dossiers.find((one) => one.actor === actor)?.posts ?? [];
  return (posts[at] ?? posts[0])?.holder ?? "";
}

function useDelegate(actor: string): Delegate {
  const lobby = useClass(({ parts }) => parts.lobby);
  const dossiers = useClass(({ parts }) => parts.dossiers) ?? NONE;
  const acting = useClass(actingOf);
  const seat = lobby?.seats.find((one) => one.actor === actor);
  return {
    office: officeOf(lobby, dossiers, actor),
    mine: acting === actor,
    person: seat?.held === "people",
  };
}

const actingOf = ({ parts }: ClassState): string | undefined => parts.me?.seat;

const useHelp = () => ({
  bargaining: useClass(({ moment }) => moment?.table.corridor !== undefined),
  undo: false,
});

function useOccasion(): string {
  const say = useSay();
  const title = useClass(({ parts }) => parts.lobby?.title);
  return title ?? say("class.name");
}

const useNoLesson = () => undefined;

/** The play screen over a game that a class server keeps. */
export const classSource = (
  device: ClassDevice,
  canvas: CanvasPort | undefined,
  parts: Source["parts"],
): Source => ({
  ...{ canvas, parts, useMoment, usePapers, useDelegate, useHelp, useOccasion },
  store: device.store,
  actions: device.actions,
  useLesson: useNoLesson,
});
