/** Tells how far an experiment is, and what it has found so far. */
export type Report<Out> = (done: number, total: number, partial?: Out) => void;
