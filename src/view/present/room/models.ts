import type { Scenario } from "../../../engine/index.ts";
import type { PresetName } from "../../../room/index.ts";
import type { ChamberModel, MapModel } from "../canvas-model.ts";
import type { ReactionLine } from "../corridor/models.ts";
import type { ChangeModel, DigestLine, DossierModel, SittingLine, TableModel } from "../models.ts";

/** What the devices of a class show; each part is sent by itself when it changes. */

/** A moment on the screen, as the page makes it of a session of its own. */
export interface MomentModel {
  readonly table: TableModel;
  readonly chamber: ChamberModel;
  /** Whether the table as it waits now is shown, and no turning point before it. */
  readonly live: boolean;
  /** To be sent with a move: the question as this device saw it. */
  readonly key: string;
}

export interface AgendaModel {
  readonly sittings: readonly SittingLine[];
  /** Id of the member in the chair; empty where nobody is. */
  readonly chair: string;
}

/** By id of a state: how it stands in the game, for its dossier. */
export type StandingModel = Readonly<Record<string, NonNullable<DossierModel["corridor"]>>>;

export type Stage = "lobby" | "playing" | "debrief";

export interface RoomPersonModel {
  readonly id: string;
  /** As the person wants to be called, or "Participant 3". */
  readonly name: string;
  readonly here: boolean;
}

export interface RoomPostModel {
  readonly id: string;
  readonly title: string;
  readonly people: readonly RoomPersonModel[];
  /** Whether the floor is this post's now; absent where the viewer may not know or nobody's is. */
  readonly charge: boolean;
}

/** A delegation as everybody in the room knows it. */
export interface RoomSeatModel {
  readonly actor: string;
  readonly name: string;
  readonly flag: string;
  /** Who answers for it: "agent" is said openly. */
  readonly held: "people" | "agent" | "absent";
  readonly heldWord: string;
  readonly posts: readonly RoomPostModel[];
}

export interface RoomMessageModel {
  readonly id: string;
  readonly text: string;
  /** Whom it was told: everybody, or the viewer's delegation alone. */
  readonly toAll: boolean;
  readonly kind: "message" | "event";
}

/** Who is here and where one sits: before the start and all through. */
export interface LobbyModel {
  readonly room: string;
  readonly scenario: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly stage: Stage;
  readonly paused: boolean;
  readonly locked: boolean;
  /** Whether students take seats themselves. */
  readonly choosing: boolean;
  readonly seats: readonly RoomSeatModel[];
  /** Those who have no seat yet. */
  readonly standing: readonly RoomPersonModel[];
}

/** The student who holds the device. */
export interface MeModel {
  readonly person: string;
  /** As given; empty where none is. */
  readonly name: string;
  readonly seat?: string;
  readonly post?: string;
  /** Whether the delegation's move is this person's to make now. */
  readonly charge: boolean;
  /** Who else has it, in a sentence; empty where nobody is asked. */
  readonly chargeWord: string;
}

/** Times of the host's clock, ms since 1970; a device corrects for its own by "welcome" and "pong". */
export interface ClockModel {
  readonly preset: PresetName;
  readonly paused: boolean;
  /** When play ends and the talk afterwards begins; absent before the start. While paused: what is left. */
  readonly playEnds?: number;
  readonly ends?: number;
  /** Until when the question on the table is to be answered. */
  readonly deadline?: number;
  /** While paused: ms of play and of the question that are left. */
  readonly left?: { readonly play: number; readonly question?: number };
}

/** A delegation on the instructor's page. */
export interface OverviewSeat extends RoomSeatModel {
  /** What needs attention, the most urgent first; empty where nothing does. */
  readonly exceptions: readonly {
    readonly kind: "gone" | "waiting" | "offers" | "empty";
    readonly word: string;
  }[];
  readonly awaited: boolean;
  readonly word: string;
  /** Host's clock: since when the room waits for it. */
  readonly since?: number;
}

export interface OverviewModel {
  readonly room: string;
  readonly code: string;
  readonly title: string;
  readonly scenario: string;
  readonly stage: Stage;
  readonly paused: boolean;
  readonly locked: boolean;
  /** Seats that need attention come first. */
  readonly seats: readonly OverviewSeat[];
  readonly standing: readonly RoomPersonModel[];
  /** Steps one may go back to or fork at: the moments at which a person was asked. */
  readonly steps: readonly { readonly step: number; readonly title: string }[];
  readonly step: number;
  /** Events of the scenario that may be told. */
  readonly prepared: readonly {
    readonly event: number;
    readonly date: string;
    readonly text: string;
  }[];
  /** The newest last. */
  readonly log: readonly { readonly at: number; readonly text: string }[];
}

/** The rooms of a class; for the instructor and the projector. */
export interface ClassModel {
  readonly code: string;
  readonly rooms: readonly {
    readonly room: string;
    readonly title: string;
    readonly stage: Stage;
    readonly people: number;
    /** How many delegations of people have not answered; of the instructor alone. */
    readonly waits?: number;
  }[];
  /** The room that this device looks at. */
  readonly room: string;
  /** Whether it bargains between the sittings. */
  readonly bargaining: boolean;
}

/** A game that has ended, whole: with what was under seal. */
export interface RecordModel {
  readonly room: string;
  /** Id of its scenario. */
  readonly scenario: string;
  /** Its seats of people, moves, changes and seed; see docs/notation.md. */
  readonly transcript: string;
  /** The room that it was forked from, and after how many moves. */
  readonly from?: { readonly room: string; readonly step: number };
  /** Whether its people and the projector may read it too. */
  readonly disclosed: boolean;
}

/** What a view is made of. Which parts a device gets depends on who holds it. */
export interface Parts {
  /** Everybody. */
  readonly lobby: LobbyModel;
  /** A student alone. */
  readonly me: MeModel;
  readonly clock: ClockModel;
  readonly messages: readonly RoomMessageModel[];
  /** From the start on: the table as it waits now. */
  readonly live: MomentModel;
  /** The last turning point, and how many there have been. */
  readonly turning: { readonly count: number; readonly last: MomentModel };
  /** The papers beside it; the map with every country in the neutral tone, see `tonedMap`. */
  readonly map: MapModel;
  readonly agenda: AgendaModel;
  readonly digest: readonly DigestLine[];
  readonly systems: readonly ChangeModel[];
  readonly outside: readonly ReactionLine[];
  /** Every state's dossier without how it stands in the game; the own one with what is for its eyes alone. */
  readonly dossiers: readonly DossierModel[];
  readonly standing: StandingModel;
  /**
   * Games of the class that have ended: for the instructor all of them; for the projector and for students,
   * once theirs has been disclosed, those that have been.
   */
  readonly records: readonly RecordModel[];
  /** The scenarios of these games as their files have them, each once: with everybody's papers. */
  readonly documents: readonly Scenario[];
  /** The page of the debrief that the projector of the room shows; of instructor and projector. */
  readonly deck: { readonly page: string };
  /** Instructor alone. */
  readonly overview: OverviewModel;
  /** Instructor and projector. */
  readonly class: ClassModel;
}

export type PartName = keyof Parts;
