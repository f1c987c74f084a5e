/**
 * A page of somebody else's must not speak through a visitor's browser. Programs send no origin.
 * @param origin the request's header
 * @param host the name by which the host was addressed
 */
export function isSameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
