/** What the model does not know or leaves out; never folded away. */
export function Limits({ title, limits }: { title: string; limits: readonly string[] }) {
  return (
    <section class="limits" aria-labelledby="limits-title">
      <h2 id="limits-title">{title}</h2>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}
