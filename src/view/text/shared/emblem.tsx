const RAYS = [0, 60, 120, 180, 240, 300];
const TICKS = [30, 90, 150, 210, 270, 330];

/** The program's own sign: a compass whose six rays meet around a table. */
export function Emblem({ size = 34 }: { size?: number }) {
  return (
    <svg class="emblem" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true">
      <circle cx="20" cy="20" r="18" />
      <circle cx="20" cy="20" r="14.6" class="thin" />
      {TICKS.map((angle) => (
        <path key={angle} d="M20 5.4v2.4" class="thin" transform={`rotate(${angle} 20 20)`} />
      ))}
      {RAYS.map((angle) => (
        <path
          key={angle}
          d="M20 7.6 22 16.5 20 15.4 18 16.5Z"
          class="ray"
          transform={`rotate(${angle} 20 20)`}
        />
      ))}
      <circle cx="20" cy="20" r="3.1" class="ray" />
    </svg>
  );
}
