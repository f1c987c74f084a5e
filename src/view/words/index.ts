import { campaign } from "./campaign.ts";
import { classDebrief } from "./class-debrief.ts";
import { classRooms } from "./class-rooms.ts";
import { classStudent } from "./class-student.ts";
import { classTeach } from "./class-teach.ts";
import { corridor } from "./corridor.ts";
import { corridorNews } from "./corridor-news.ts";
import { corridorPage } from "./corridor-page.ts";
import type { Dictionary } from "./entry.ts";
import { explore } from "./explore.ts";
import { exploreBranches } from "./explore-branches.ts";
import { exploreFit } from "./explore-fit.ts";
import { exploreFlip } from "./explore-flip.ts";
import { exploreHealth } from "./explore-health.ts";
import { explorePlayouts } from "./explore-playouts.ts";
import { explorePower } from "./explore-power.ts";
import { exploreSensitivity } from "./explore-sensitivity.ts";
import { exploreWhatIf } from "./explore-what-if.ts";
import { exploreWhatIfResults } from "./explore-what-if-results.ts";
import { figure } from "./figure.ts";
import { healthFindings } from "./health-findings.ts";
import { lookBack } from "./look-back.ts";
import { model } from "./model.ts";
import { moves } from "./moves.ts";
import { notice } from "./notice.ts";
import { pack } from "./pack.ts";
import { packCourse } from "./pack-course.ts";
import { packGuide } from "./pack-guide.ts";
import { pages } from "./pages.ts";
import { play } from "./play.ts";
import { reasons } from "./reasons.ts";
import { record } from "./record.ts";
import { room } from "./room.ts";
import { rooms } from "./rooms.ts";

export type { Dictionary, Entry } from "./entry.ts";

/**
 * Every text of the program that is not a scenario's, in both languages side by side, as ICU
 * messages. `say("play.turn", { name })` gives one in the language of the moment.
 */
export const WORDS = {
  ...model,
  ...moves,
  ...corridor,
  ...corridorPage,
  ...corridorNews,
  ...reasons,
  ...notice,
  ...play,
  ...pages,
  ...campaign,
  ...explore,
  ...exploreBranches,
  ...lookBack,
  ...exploreHealth,
  ...healthFindings,
  ...exploreFit,
  ...exploreFlip,
  ...explorePlayouts,
  ...explorePower,
  ...exploreWhatIf,
  ...exploreWhatIfResults,
  ...exploreSensitivity,
  ...figure,
  ...room,
  ...record,
  ...rooms,
  ...classDebrief,
  ...classStudent,
  ...classRooms,
  ...classTeach,
  ...pack,
  ...packGuide,
  ...packCourse,
} as const satisfies Dictionary;

export type WordKey = Extract<keyof typeof WORDS, string>;
export type Values = Readonly<Record<string, string | number>>;
export type Say = (key: WordKey, values?: Values) => string;
