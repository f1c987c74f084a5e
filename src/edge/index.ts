/** Classes as Durable Objects on workerd: one object for each class, and one that knows the codes. */
export { ClassOwner } from "./class-object.ts";
export { clockwork } from "./clockwork.ts";
export { Directory } from "./directory-object.ts";
export { answer } from "./edge.ts";
export type { Bindings, ObjectState } from "./platform.ts";
