import type { Viewer } from "../../../engine/index.ts";
import { postOfAim, postOfItem, type Room } from "../../../room/index.ts";
import type { DossierModel, TableModel } from "../models.ts";

/**
 * What within a delegation is one post's alone: what a matter of its body is worth to the state, and the
 * secret aims that are about such matters. The others of the delegation have to ask.
 */

/** Posts whose papers the viewer reads; absent: all. */
export type Posts = readonly string[] | undefined;

const reads = (posts: Posts, post: string | undefined): boolean =>
  posts === undefined || post === undefined || posts.includes(post);

/** Whether the matter on the table is one of these posts', or nobody's in particular. */
export const readsTable = (
  { sheet }: TableModel,
  { world }: Room,
  viewer: Viewer,
  posts: Posts,
): boolean =>
  sheet === undefined || viewer === "public" || reads(posts, postOfItem(world, sheet.id));

/** The table without what the matter on it is worth, where it is another post's. */
export function tableFor(table: TableModel, room: Room, viewer: Viewer, posts: Posts): TableModel {
  const { world } = room;
  const { sheet, soundings: _, ...rest } = table;
  if (sheet === undefined || viewer === "public") return table;
  if (readsTable(table, room, viewer, posts)) return table;
  const item = world.items.findIndex(({ id }) => id === sheet.id);
  const own = world.members[viewer]?.id;
  const at = item * world.memberCount + viewer;
  return {
    ...rest,
    sheet: {
      ...sheet,
      rungs: sheet.rungs.map(({ own: __, ...rung }) => rung),
      // As the file reads it, which everybody knows.
      places: sheet.places.map((place) =>
        place.actor === own
          ? {
              ...place,
              position: world.position[at] as number,
              salience: world.salience[at] as number,
            }
          : place,
      ),
    },
  };
}

/** The own dossier with those of the secret aims that are the viewer's posts' matter. */
export function dossierFor(model: DossierModel, { world }: Room, posts: Posts): DossierModel {
  const actor = world.scenario.actors.find(({ id }) => id === model.actor);
  const aims = model.aims.filter(({ secret }, index) => {
    const aim = actor?.aims[index];
    return !secret || aim === undefined || reads(posts, postOfAim(world, aim));
  });
  return { ...model, aims };
}
