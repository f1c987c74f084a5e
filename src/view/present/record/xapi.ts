/** Statements of xAPI 1.0.3, as far as they are used here (github.com/adlnet/xAPI-Spec). */

export interface LanguageMap {
  readonly en: string;
  readonly ru: string;
}

export interface Account {
  readonly homePage: string;
  readonly name: string;
}

export interface Activity {
  readonly objectType: "Activity";
  readonly id: string;
  readonly definition: {
    readonly type: string;
    readonly name: LanguageMap;
    readonly interactionType?: "choice";
    readonly choices?: readonly { readonly id: string; readonly description: LanguageMap }[];
  };
}

export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: "Agent";
    readonly name?: string;
    readonly account: Account;
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result?: {
    readonly response?: string;
    readonly completion?: boolean;
    readonly duration?: string;
  };
  readonly context: {
    readonly registration: string;
    readonly platform: string;
    readonly team: {
      readonly objectType: "Group";
      readonly name: string;
      readonly account: Account;
    };
    readonly contextActivities: {
      readonly parent?: readonly Activity[];
      readonly grouping: readonly Activity[];
    };
    readonly extensions: Readonly<Record<string, string | number>>;
  };
  readonly timestamp: string;
}
