/** Widths in per cent, so that it looks like words and not like a fence. */
const WIDTHS = [100, 86, 94, 70, 90, 62];

/** Stands where words will stand: drawn after 300 ms, and saying so after two seconds, so that what is quick never flickers. */
export function Skeleton({ lines, words }: { lines: number; words: string }) {
  return (
    <div role="status" className="skeleton">
      {WIDTHS.slice(0, lines).map((width) => (
        <span key={width} aria-hidden="true" style={{ width: `${width}%` }} />
      ))}
      <p>{words}</p>
    </div>
  );
}
