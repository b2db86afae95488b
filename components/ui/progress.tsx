/** How far something is that takes longer than a breath; `words` say it too. Without `value` nobody knows how long. */
export function Progress({ label, words, value, max = 100 }: { label: string; words: string; value?: number; max?: number }) {
  return (
    <div className="flex flex-col gap-1">
      <p className="flex justify-between gap-4 text-sm">
        <span className="font-semibold">{label}</span>
        <span className="font-mono">{words}</span>
      </p>
      <progress aria-label={label} value={value} max={max} className="progress">
        {words}
      </progress>
    </div>
  );
}
