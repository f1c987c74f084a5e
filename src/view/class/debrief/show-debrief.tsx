import {
  FigureScale,
  LookBack,
  Usual,
  useApp,
  useDeckPages,
  useSay,
  useShownPage,
} from "../../text/index.ts";
import { ClassPage } from "../class-page.tsx";
import { Timers } from "../clock.tsx";
import { useClass } from "../context.ts";
import { ShowResult } from "../show-result.tsx";
import { useRecord } from "./record.ts";
import { RoomDebrief } from "./room-debrief.tsx";
import { RoomsTogether } from "./rooms.tsx";
import { usePeople } from "./use-people.ts";
import "../styles/debrief.css";

/** The projector after the game: the page that the instructor has turned to. */
export function ShowDebrief() {
  const page = useClass(({ parts }) => parts.deck?.page) ?? "";
  return (
    <RoomDebrief without={(note) => <ShowResult>{note}</ShowResult>}>
      {page === "" ? <ShowResult /> : <Deck page={page} />}
    </RoomDebrief>
  );
}

/** Pages that hold the game against many others: these are played when a page of them is turned to. */
const AMONG_MANY = ["usual", "atlas"];
/** Pictures on a wall are read from the last row. */
const LARGER = 1.6;
const isOfRooms = (page: string): boolean => page.startsWith("rooms-usual");

function Deck({ page }: { page: string }) {
  const say = useSay();
  const { session } = useRecord();
  const pages = useDeckPages();
  const people = usePeople();
  useShownPage(page, pages);
  return (
    <ClassPage title={say("show.title")} tools={<Timers />}>
      <h1 class="hidden">{say("class.debrief.title")}</h1>
      <div class="debrief show-debrief">
        {pages.some(({ id }) => id === page) ? null : (
          <Coming many={AMONG_MANY.includes(page) || isOfRooms(page)} />
        )}
        <FigureScale.Provider value={LARGER}>
          <LookBack
            session={session}
            people={people}
            tools={null}
            among={
              <>
                <Usual session={session} now={AMONG_MANY.includes(page)} />
                <RoomsTogether wall now={isOfRooms(page)} />
              </>
            }
          />
        </FigureScale.Provider>
      </div>
    </ClassPage>
  );
}

/** The page that was turned to is still being computed here. */
function Coming({ many }: { many: boolean }) {
  const say = useSay();
  const run = useApp(({ experiments }) => experiments[many ? "playouts" : "lookBack"]);
  if (run === undefined || run.status === "done") return null;
  const { done, total } = run;
  return (
    <p class="look-now" role="status">
      {total > 0 ? say("explore.progress", { done, total }) : say("explore.running")}
    </p>
  );
}
