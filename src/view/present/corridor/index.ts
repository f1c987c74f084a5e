export { mayLeave } from "./choices.ts";
export { clauseText, nameOf } from "./clause-text.ts";
export { presentCorridor, saidBy } from "./corridor.ts";
export type * from "./models.ts";
export { newsOf, promiseNews, publicNews } from "./news.ts";
export { offersInSight, presentDeal, presentDeals } from "./offers.ts";
export { presentOutside } from "./outside.ts";
export { sightOf } from "./sight.ts";
export { dealAt, dealingSentences, dealingTitle, isDealing } from "./turning.ts";
