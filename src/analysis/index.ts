export {
  hasMandates,
  type MandateScore,
  mandateOf,
  type Scale,
  scaleOf,
  withoutAgreement,
} from "./mandate.ts";
export { pressureOn } from "./pressure.ts";
