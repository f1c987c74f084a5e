/** The worker of the host on workerd as one module of JavaScript. */
export function edgeBundle(entry?: string): Promise<string>;
