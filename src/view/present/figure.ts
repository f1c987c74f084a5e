import type { Tone } from "./canvas-model.ts";

/**
 * A picture of numbers as plain data: what is drawn, the same numbers as a table for whoever cannot
 * see it, and where they come from, which goes into every exported file.
 */
export type Figure = FigureFrame &
  (
    | SharesFigure
    | BarsFigure
    | TornadoFigure
    | StepsFigure
    | ScatterFigure
    | HistogramFigure
    | CoursesFigure
  );

export interface FigureFrame {
  /** File name without its ending, in letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** How it is to be read, one or two sentences. */
  readonly note?: string;
  readonly table: FigureTable;
  readonly origin: FigureOrigin;
}

export interface FigureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What anybody needs to compute the figure anew. */
export interface FigureOrigin {
  readonly scenario: string;
  /** The scenario's version, as in transcripts: eight hexadecimal digits. */
  readonly version: string;
  readonly seed?: number;
  /** Whatever else was chosen: runs, noise, agents, changes, ... */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

/** A share with the interval it is known to; 0..1. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** One bar a row, cut into shares that add up to 1. */
export interface SharesFigure {
  readonly kind: "shares";
  readonly rows: readonly {
    readonly label: string;
    readonly parts: readonly (Interval & { readonly tone: Tone; readonly label: string })[];
    /** What history has, marked on the part of that label. */
    readonly marked?: string;
    /** Letters under the parts in which single games lie; behind the bar where none is of that label. */
    readonly pins?: readonly (Pin & { readonly part: string })[];
  }[];
}

/** A game among many, by a letter in its colour. */
export interface Pin {
  readonly name: string;
  /** Its place among those that are compared: the same colour in every picture. */
  readonly course: number;
}

/** One bar a row from zero, if wished with an interval; and lines across all rows. */
export interface BarsFigure {
  readonly kind: "bars";
  readonly axis: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly low?: number;
    readonly high?: number;
    readonly tone?: Tone;
    /** The value as it is written; by default the plain number. */
    readonly text?: string;
  }[];
  readonly lines?: readonly Mark[];
  /** Ends of the axis; by default from the numbers. */
  readonly domain?: readonly [number, number];
}

/** How far one input moves a result: a bar a row on both sides of where it stands. */
export interface TornadoFigure {
  readonly kind: "tornado";
  readonly axis: string;
  readonly base: number;
  readonly rows: readonly {
    readonly label: string;
    /** The result with the input at its lowest and at its highest. */
    readonly low: number;
    readonly high: number;
    readonly lowText: string;
    readonly highText: string;
  }[];
}

/** What follows over the range of an input: a strip a row, in stretches of one tone each. */
export interface StepsFigure {
  readonly kind: "steps";
  readonly axis: string;
  readonly domain: readonly [number, number];
  readonly rows: readonly {
    readonly label: string;
    readonly stretches: readonly {
      readonly from: number;
      readonly to: number;
      readonly tone: Tone;
      readonly label: string;
    }[];
    /** Where the input stands now. */
    readonly now?: number;
  }[];
}

/** Many points as a field of cells, and a few that are named. */
export interface ScatterFigure {
  readonly kind: "scatter";
  readonly x: Axis;
  readonly y: Axis;
  readonly cells: readonly {
    readonly x: readonly [number, number];
    readonly y: readonly [number, number];
    /** 0..1 of the fullest cell. */
    readonly density: number;
    readonly label: string;
  }[];
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly label: string;
    readonly shape: "circle" | "diamond" | "star" | "square";
    readonly tone?: Tone;
    /** Drawn as a letter instead of a shape with a label. */
    readonly pin?: Pin;
  }[];
}

/** How often a number falls into each bin. */
export interface HistogramFigure {
  readonly kind: "histogram";
  readonly axis: string;
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly lines?: readonly Mark[];
}

/** Several courses through the same stops: a line for each, which run together where they end alike. */
export interface CoursesFigure {
  readonly kind: "courses";
  readonly courses: readonly {
    /** A letter or two. */
    readonly name: string;
    /** The row with which it begins, and the course that it leaves there. */
    readonly from: number;
    readonly parent?: number;
  }[];
  readonly rows: readonly CourseRow[];
}

export interface CourseRow {
  readonly label: string;
  /** Of a row at which courses part that had everything in common before it. */
  readonly parts?: "first" | "again";
  readonly heading?: string;
  /** By course: a number that two of them share as long as all of their endings so far are the same. */
  readonly shared: readonly number[];
  /** The endings, the commonest first; each with the courses that came to it. */
  readonly endings: readonly CourseEnding[];
  /** What history has, where none of the courses came to it. */
  readonly history?: string;
}

export interface CourseEnding {
  readonly courses: readonly number[];
  readonly tone: Tone;
  readonly text: string;
  readonly note?: string;
  /** Whether history has it so. */
  readonly starred: boolean;
}

export interface Axis {
  readonly label: string;
  readonly domain: readonly [number, number];
  /** Whether it counts: nothing is written between whole numbers. */
  readonly whole?: boolean;
}

/** A line at a number, with its name. */
export interface Mark {
  readonly value: number;
  readonly label: string;
}
