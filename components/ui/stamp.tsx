/** One word and a date, for finished acts only: ARRIVED, REFUNDED, HANDED BACK. */
export function Stamp({ word, date }: { word: string; date: string }) {
  return (
    <p className="stamp">
      <span className="font-bold uppercase tracking-[0.08em]">{word}</span>
      <span className="text-[0.6875rem] tracking-tight">{date}</span>
    </p>
  );
}
