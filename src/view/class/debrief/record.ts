import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { App, AppState } from "../../../store/index.ts";
import type { Parts, RecordModel } from "../../present/index.ts";
import { useClass } from "../context.ts";

/** Replays a game that has ended in this page, with everything that can be asked of it. */
export type OpenRecord = (document: Parts["documents"][number], transcript: string) => Promise<App>;

/** The way to `OpenRecord`; of whoever mounts the page. */
export const OpenRecordContext = createContext<OpenRecord | undefined>(undefined);

/** A room's game, replayed on this device from its transcript. */
export interface RoomRecord extends RecordModel {
  readonly app: App;
  /** With every state, and the changes that were made on the way. */
  readonly session: NonNullable<AppState["session"]>;
}

/** What has been replayed so far, by the room's letter; and the rooms whose record cannot be read. */
export interface Replayed {
  readonly records: ReadonlyMap<string, RoomRecord>;
  readonly damaged: readonly string[];
}

const NONE: readonly never[] = [];

/** Replays every record that this device may read; each once, and anew where it has become another. */
export function useReplayed(): Replayed {
  const open = useContext(OpenRecordContext);
  const models = useClass(({ parts }) => parts.records) ?? NONE;
  const documents = useClass(({ parts }) => parts.documents) ?? NONE;
  const [apps, setApps] = useState<ReadonlyMap<string, App>>(new Map());
  useEffect(() => {
    let gone = false;
    for (const { transcript, scenario } of models) {
      const document = documents.find(({ id }) => id === scenario);
      if (apps.has(transcript) || document === undefined || open === undefined) continue;
      void open(document, transcript).then((app) => {
        if (!gone) setApps((known) => new Map(known).set(transcript, app));
      });
    }
    return () => {
      gone = true;
    };
  }, [models, documents, open]);
  return useMemo(() => replayedOf(models, apps), [models, apps]);
}

function replayedOf(models: readonly RecordModel[], apps: ReadonlyMap<string, App>): Replayed {
  const records = new Map<string, RoomRecord>();
  const damaged: string[] = [];
  for (const model of models) {
    const app = apps.get(model.transcript);
    const session = app?.store.getState().session;
    if (app !== undefined && session !== undefined) {
      records.set(model.room, { ...model, app, session });
    } else if (app !== undefined) damaged.push(model.room);
  }
  return { records, damaged };
}

/** The game of the room on the screen. */
export const RecordContext = createContext<RoomRecord | undefined>(undefined);
/** The games of all rooms that this device may read. */
export const ReplayedContext = createContext<Replayed>({ records: new Map(), damaged: [] });

/** The record that is looked back at. Throws outside the debrief. */
export function useRecord(): RoomRecord {
  const record = useContext(RecordContext);
  if (record === undefined) throw new Error("A component stands outside the debrief.");
  return record;
}

/** All records that have been replayed, for comparing the rooms of a class. */
export const useRoomRecords = (): ReadonlyMap<string, RoomRecord> =>
  useContext(ReplayedContext).records;
