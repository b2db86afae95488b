const STARS = [1, 2, 3, 4, 5];
const STAR = "M12 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5-5.8-3.1-5.8 3.1 1.1-6.5-4.7-4.6 6.5-.9z";

/** What owners gave it, drawn and said; nothing at all before the first of them. */
export function Rating({ value, count, words }: { value: number; count: number; words: string }) {
  if (count === 0) return null;
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="inline-flex">
        {STARS.map((star) => (
          <Star key={star} share={Math.min(1, Math.max(0, value - star + 1))} />
        ))}
      </span>
      <span className="font-mono text-sm">{words}</span>
    </span>
  );
}

/** Filled from the left by clipping, so that 4.3 is not rounded up. */
function Star({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 24 24" className="star" aria-hidden="true" focusable="false">
      <path d={STAR} />
      <path d={STAR} className="star-filled" style={{ clipPath: `inset(0 ${100 - share * 100}% 0 0)` }} />
    </svg>
  );
}
