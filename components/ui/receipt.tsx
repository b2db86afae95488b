import type { ReactNode } from "react";

export type ReceiptLine = {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** Under the label: quantity and price of one, the tax's rate. */
  readonly note?: ReactNode;
  /** The sum: ruled twice. */
  readonly total?: boolean;
};

/** A till roll: mono column, dotted leaders, totals ruled twice. */
export function Receipt({ lines, label }: { lines: readonly ReceiptLine[]; label?: string }) {
  return (
    <dl className="receipt" aria-label={label}>
      {lines.map((line) => (
        <div key={line.key} data-total={line.total ? "" : undefined}>
          <dt>
            <span>
              {line.label}
              {line.note && <span className="block text-muted text-xs">{line.note}</span>}
            </span>
          </dt>
          <dd>{line.value}</dd>
        </div>
      ))}
    </dl>
  );
}
