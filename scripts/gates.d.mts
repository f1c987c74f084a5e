/** Arguments of the compiler for the pure layers, as the gate gives them. */
export const PURE_TYPES: readonly string[];
