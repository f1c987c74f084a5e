/** Line drawings on a field of 24 by 24, in the colour of the text around them. */
const PATHS = {
  undo: "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1",
  redo: "m15 7 5 5-5 5M20 12H10a6 6 0 0 0-6 6v1",
  fork: "M6 4v16M6 14c0-5 12-3 12-9M15 7.5 18 4.5l3 3",
  back: "m14 6-6 6 6 6",
  forward: "m10 6 6 6-6 6",
  menu: "M4 7h16M4 12h16M4 17h16",
  help: "M9.2 9.2a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2 1-1.2 1.9v.4M12 17.6v.2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z",
  map: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 0c3.4 3.2 3.4 14.8 0 18m0-18c-3.4 3.2-3.4 14.8 0 18M3.6 9h16.8M3.6 15h16.8",
  table:
    "M3.5 12c0-3.6 17-3.6 17 0s-17 3.6-17 0ZM7 14.5V19m10-4.5V19M7 6.2h.01M12 5h.01M17 6.2h.01",
  item: "M7 3h7l4 4v14H7V3Zm7 0v4h4M10 12h5m-5 4h5",
  dossier:
    "M3.5 7.5V19h17V7.5h-8L10.4 5H3.5v2.5Zm5.3 8.2c.4-1.6 1.6-2.4 3.2-2.4s2.8.8 3.2 2.4M12 11.9a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8Z",
  digest: "M4 5h13v14H6a2 2 0 0 1-2-2V5Zm13 4h3v8a2 2 0 0 1-2 2M7.5 9h6M7.5 12.5h6M7.5 16h3.5",
  lock: "M6.5 11h11v8.5h-11V11Zm2.5 0V8a3 3 0 0 1 6 0v3",
  chair: "M4 20h9M9.5 9.5l5 5M12.8 12.8l6.2 6.7M7.2 11.8l4.6-4.6M6 10.6l2.4 2.4M10.6 6 13 8.4",
  person: "M12 12a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2ZM5 20c.6-3.8 3.3-5.6 7-5.6s6.4 1.8 7 5.6",
  base: "m12 4 2.3 5 5.4.6-4 3.7 1.1 5.4-4.8-2.7-4.8 2.7 1.1-5.4-4-3.7 5.4-.6L12 4Z",
  shield: "M12 3.5 19 6v5.5c0 4.4-2.9 7.3-7 9-4.1-1.7-7-4.6-7-9V6l7-2.5Z",
  close: "m6 6 12 12M18 6 6 18",
  chevron: "m6 9.5 6 6 6-6",
  lesson:
    "M9.5 18h5m-4 2.5h3M12 3.5a6 6 0 0 0-3.4 10.9c.6.5.9 1 .9 1.6h5c0-.6.3-1.1.9-1.6A6 6 0 0 0 12 3.5Z",
  eye: "M2.5 12S6 6 12 6s9.5 6 9.5 6-3.5 6-9.5 6-9.5-6-9.5-6Zm9.5 2.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word; it says nothing that the word does not. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
