export {
  hasMandates,
  type MandateScore,
  mandateOf,
  type Scale,
  scaleOf,
  withoutAgreement,
} from "./mandate.ts";
export { measuredAt } from "./measure.ts";
export * from "./power/index.ts";
export { type Pressure, pressureMark, pressureOn, type Rung } from "./pressure.ts";
export { settleAsReported } from "./reported.ts";
