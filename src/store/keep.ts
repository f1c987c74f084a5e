/** The game and the settings that the browser keeps. Every call may fail: private windows refuse. */
export interface Keep {
  load(key: string): string | undefined;
  save(key: string, text: string): boolean;
  forget(key: string): void;
}

/** Of games that were kept elsewhere: the browser keeps nothing of them. */
export const NO_KEEP: Keep = { load: () => undefined, save: () => true, forget: () => undefined };

const PREFIX = "eurasia-summit:";

/** A keep on the browser's local storage. */
export const localKeep = (storage: () => Storage): Keep => ({
  load(key) {
    try {
      return storage().getItem(PREFIX + key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  save(key, text) {
    try {
      storage().setItem(PREFIX + key, text);
      return true;
    } catch {
      return false;
    }
  },
  forget(key) {
    try {
      storage().removeItem(PREFIX + key);
    } catch {
      // Nothing was kept, then.
    }
  },
});
