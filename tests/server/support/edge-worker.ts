import { answer, type Bindings, ClassOwner, type ObjectState } from "../../../src/edge/index.ts";
import { library, surroundings } from "../../../src/edge/worker.ts";

/** The worker under test with a clock that the test sets; nothing else is another's. */

let time: number | undefined;

export class OneClass extends ClassOwner {
  constructor(state: ObjectState, bindings: Bindings) {
    super(
      state,
      bindings,
      surroundings(() => time ?? Date.now()),
    );
  }
}

export { Directory } from "../../../src/edge/index.ts";

export default {
  async fetch(request: Request, bindings: Bindings): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname !== "/clock") return answer(request, bindings, library);
    time = Number(await request.text());
    return new Response();
  },
};
