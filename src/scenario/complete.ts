import type { Scenario } from "../engine/index.ts";
import type { ScenarioFile } from "./schema.ts";

/** Fills in what a small file leaves out and the rest of it implies. */
export function complete(file: ScenarioFile): Scenario {
  const { $schema: _, ...rest } = file;
  return {
    ...rest,
    actors: file.actors.map(completeActor),
    bodies: file.bodies.map((body) => ({ ...body, short: body.short ?? body.name })),
    sittings: file.sittings.length > 0 ? file.sittings : impliedSittings(file),
    items: file.items.map(completeItem),
  };
}

/** Value units; an estimate that keeps means in proportion to the published capabilities. */
const TREASURY_PER_CAPABILITY = 60;

function completeActor(actor: ScenarioFile["actors"][number]): Scenario["actors"][number] {
  const { ru } = actor.name;
  return {
    ...actor,
    treasury: actor.treasury ?? TREASURY_PER_CAPABILITY * actor.capability,
    forms: actor.forms ?? { gender: "m", gen: ru, dat: ru, ins: ru },
    posts: actor.posts.map((post) => ({
      ...post,
      title: post.title ?? { en: post.id, ru: post.id },
    })),
  };
}

/** One plenary sitting for each body, in the file's order. */
const impliedSittings = (file: ScenarioFile): Scenario["sittings"] =>
  file.bodies.map((body) => ({
    id: body.id,
    body: body.id,
    title: body.name,
    format: "plenary",
    closed: false,
    date: file.date,
  }));

const AS_BEFORE = { en: "As before", ru: "Всё остаётся как было" };

function completeItem(item: ScenarioFile["items"][number]): Scenario["items"][number] {
  const hasReversion = item.options.some((option) => option.value === item.reversion);
  const reversion = {
    value: item.reversion,
    label: AS_BEFORE,
    amendment: false,
    costShare: 100,
  };
  return {
    ...item,
    options: hasReversion ? item.options : [reversion, ...item.options],
  };
}
