import type { Condition, Consequence } from "./bargaining-facts.ts";
import type { Evidence, Source, Text } from "./facts.ts";
import type { Register, Stance } from "./scenario.ts";

/**
 * The checked shape of a campaign file, format 1: sessions one after another, each a scenario of its
 * own, and what goes over from one to the next. The rules do not know of it; it stands here so that
 * whoever plays a campaign need not load what checks one.
 */
export interface Campaign {
  readonly format: 1;
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly sources: Readonly<Record<string, Source>>;
  readonly sessions: readonly CampaignSession[];
  readonly carry: Carry;
  /** What the campaign counts beside the registers of its sessions. */
  readonly registers: readonly Register[];
  readonly events: readonly CampaignEvent[];
  readonly limits: readonly Text[];
}

/** One session of a campaign, and how the campaign changes its scenario. */
export interface CampaignSession {
  readonly scenario: string;
  /** What its year begins with. */
  readonly page: Text;
  /** The register whose holder sits in the chair; absent: whom the scenario names. */
  readonly chair?: string;
  /** Registers of this session that go on from one of another name. */
  readonly registers: Readonly<Record<string, string>>;
  /**
   * What the scenario's own number of a register takes for granted: the session begins with that
   * number and the difference between this and the ledger. For indices that each file estimates anew.
   */
  readonly assumes: Readonly<Record<string, number>>;
  /** Items of this session that take up an earlier one of another name. */
  readonly families: Readonly<Record<string, string>>;
  /** Items that are not tabled where everything of the list holds. */
  readonly leaves: readonly { readonly item: string; readonly when: readonly Condition[] }[];
  /** Members that sit at the table only where everything of the list holds. */
  readonly membership: readonly { readonly actor: string; readonly when: readonly Condition[] }[];
  /** Members that the scenario has away, or there, and that are otherwise where the list holds. */
  readonly presence: readonly {
    readonly actor: string;
    readonly present: boolean;
    readonly when: readonly Condition[];
  }[];
}

/** How much of what a session leaves goes over into the next, per cent. */
export interface Carry {
  readonly capital: number;
  readonly treasury: number;
  readonly trust: number;
  readonly dependence: number;
  readonly positions: number;
  /** Registers that each session begins as its scenario has them; `next-*` is every such name. */
  readonly fresh: readonly string[];
  /** Deferred items that the next session tables again where its scenario lacks them. */
  readonly returns: readonly {
    readonly item: string;
    /** Of members who had no stance on it before. */
    readonly stances: Readonly<Record<string, Stance>>;
  }[];
}

/** Something that happens between two sessions, always or where the record asks for it. */
export interface CampaignEvent {
  readonly id: string;
  readonly date: string;
  /** The session after which it is asked. */
  readonly after: string;
  /** The rule, in one sentence. */
  readonly text: Text;
  /** The news when it happens, in one sentence. */
  readonly told: Text;
  readonly when: readonly Condition[];
  readonly changes: readonly Consequence[];
  /** What happens instead where the list does not hold; absent: nothing. */
  readonly otherwise?: { readonly told: Text; readonly changes: readonly Consequence[] };
  readonly evidence: Evidence;
}
