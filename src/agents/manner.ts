/** How far an agent looks: to the end of the sitting, or of the summit. */
export type Horizon = "sitting" | "summit";

/** How an agent bargains. */
export interface Manner {
  readonly horizon: Horizon;
  /** Whether it makes offers of its own. */
  readonly proposes: boolean;
  /** How many games it imagines where the others' stances are uncertain. */
  readonly breadth: number;
  /** How it prices: what it leaves a partner for each point of noise, what share it asks. */
  readonly prices: readonly Price[];
}

export interface Price {
  readonly perNoise: number;
  readonly greed: number;
}
