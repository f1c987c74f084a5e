import { perform, type Request } from "./messages.ts";

/** A thread of the page: carries out one request at a time. */
addEventListener("message", ({ data }: MessageEvent<Request>) =>
  perform(data, (reply) => postMessage(reply)),
);
