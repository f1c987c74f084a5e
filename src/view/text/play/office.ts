import type { State } from "../../../engine/index.ts";
import type { AppState } from "../../../store/index.ts";
import { useApp, useShell } from "../context.ts";
import type { Delegate } from "../source.ts";

/** The state on the screen. */
const shownState = (app: AppState): State | undefined => app.session?.states[app.cursor];

/** Who sits in the present sitting for a member: the holder of the post that the body is made of. */
function useHolderOf(actor: string): string {
  const { language } = useShell();
  return useApp((app) => {
    const { scenario, members } = app.world;
    const sitting = scenario.sittings[shownState(app)?.sitting ?? 0] ?? scenario.sittings.at(-1);
    const body = scenario.bodies.find((one) => one.id === sitting?.body);
    const posts = members.find((one) => one.id === actor)?.posts;
    const post = posts?.find((one) => one.id === body?.post) ?? posts?.[0];
    return post?.holder[language] ?? "";
  });
}

/** A delegation of the game in the page. */
export function useLocalDelegate(actor: string): Delegate {
  const office = useHolderOf(actor);
  const member = useApp((state) => state.world.members.findIndex(({ id }) => id === actor));
  const person = useApp((state) => state.session?.persons.includes(member) ?? false);
  const mine = useApp((state) => state.holder === member);
  return { office, person, mine };
}
