import { createServer, type IncomingMessage, type Server } from "node:http";
import { performance } from "node:perf_hooks";
import { type WebSocket, WebSocketServer } from "ws";
import {
  type ClassStore,
  type Clockwork,
  createAttempts,
  createPace,
  type Device,
  HEADERS,
  isSameOrigin,
  LONGEST_FRAME,
  newDevice,
  readMessage,
  scenarioIn,
} from "../host/index.ts";
import type { Library } from "../room/index.ts";
import type { Files } from "./files.ts";
import { createHall, type Hall } from "./hall.ts";
import { answerReach, REACH } from "./reach.ts";
import { answerScenario } from "./scenario-file.ts";

export interface ServerOptions {
  readonly classes: ClassStore;
  readonly library: Library;
  /** The built page; absent: sockets alone are served. */
  readonly files?: Files;
  /** Opens classes; printed where the program is started. */
  readonly key: string;
  /** Whether who comes from the machine itself may open classes without the key. */
  readonly trustsLocal: boolean;
  /** Days that a class is kept after its last change; 0: until it is deleted. */
  readonly keepDays?: number;
  /** Version of the program, for the files that leave it. */
  readonly program?: string;
  /** ms; by default `steadyClock`. */
  readonly now?: () => number;
  /** What is told to whoever runs the program: a class that cannot be opened any more. */
  readonly report?: (line: string) => void;
}

export interface ClassServer {
  /** Not yet listening. */
  readonly http: Server;
  readonly close: () => Promise<void>;
}

const DAY = 86_400_000;

/** The clock of the host: it starts with the machine's, and goes on steadily whatever is done to that. */
export function steadyClock(): () => number {
  const offset = Date.now() - performance.now();
  return () => Math.round(offset + performance.now());
}

const clockwork = (now: () => number): Clockwork => ({
  now,
  soon: (then) => setImmediate(then),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
});

export function createClassServer(options: ServerOptions): ClassServer {
  const clock = clockwork(options.now ?? steadyClock());
  const { library, program, report = () => undefined } = options;
  const hall = createHall({
    ...{ classes: options.classes, key: options.key, attempts: createAttempts(clock) },
    around: { ...clock, library, report, ...(program === undefined ? {} : { program }) },
    keepMs: (options.keepDays ?? 0) * DAY,
  });
  const { files } = options;
  const http = createServer((request, response) => {
    const path = pathOf(request);
    const scenario = scenarioIn(path);
    const may = (): boolean => maySeeAll(hall, request, options.trustsLocal);
    if (path === REACH) answerReach(request, response);
    else if (scenario !== undefined) answerScenario(library, scenario, request, response, may());
    else if (files === undefined) response.writeHead(404, HEADERS).end();
    else files(request, response, may());
  });
  const sockets = new WebSocketServer({
    ...{ noServer: true, maxPayload: LONGEST_FRAME, clientTracking: true },
    perMessageDeflate: false,
  });
  http.on("upgrade", (request, socket, head) => {
    const { origin, host } = request.headers;
    if (pathOf(request) !== "/ws" || !isSameOrigin(origin, host)) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (line) => {
      connect(hall, line, request, options.trustsLocal);
    });
  });
  return { http, close: () => closeAll(http, sockets, hall) };
}

const pathOf = ({ url = "" }: IncomingMessage): string => url.split("?")[0] ?? "";

/** While a class plays, files with everybody's papers are for the machine itself and for instructors. */
function maySeeAll(hall: Hall, request: IncomingMessage, trustsLocal: boolean): boolean {
  if (!hall.isPlaying() || (trustsLocal && isLocal(request))) return true;
  const [, token = ""] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "") ?? [];
  return hall.isInstructor(token);
}

const LOOPBACK = ["127.0.0.1", "::1", "::ffff:127.0.0.1"];
const LOCAL_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** From the machine itself, by its own name, and through nobody's hands. */
export function isLocal({ headers, socket }: IncomingMessage): boolean {
  const relayed = headers.forwarded ?? headers["x-forwarded-for"] ?? headers.via;
  return (
    relayed === undefined &&
    LOOPBACK.includes(socket.remoteAddress ?? "") &&
    LOCAL_NAME.test(headers.host ?? "")
  );
}

function connect(hall: Hall, line: WebSocket, request: IncomingMessage, trustsLocal: boolean) {
  const address = request.socket.remoteAddress ?? "";
  const pace = createPace();
  const device: Device = newDevice({
    send: (text) => line.send(text),
    waiting: () => line.bufferedAmount,
    close: () => line.close(),
    isLocal: trustsLocal && isLocal(request),
    leave: () => hall.leave(device),
  });
  line.on("message", (data, isBinary) => {
    if (!pace.mayPass()) return line.close(1008);
    const message = isBinary ? undefined : readMessage(String(data));
    if (message === undefined) return line.close(1008);
    hall.hear(device, message, address);
  });
  line.on("close", () => {
    device.isGone = true;
    hall.leave(device);
  });
  line.on("error", () => line.terminate());
}

async function closeAll(http: Server, sockets: WebSocketServer, hall: Hall): Promise<void> {
  for (const line of sockets.clients) line.terminate();
  hall.close();
  await new Promise((resolve) => http.close(resolve));
}
