import type { ReactNode } from "react";

export type Column<Row> = {
  readonly key: string;
  readonly head: string;
  /** Said to screen readers only, where the column speaks for itself. */
  readonly hideHead?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand to the right, in mono. */
  readonly number?: boolean;
  /** The cell that names the row: a row header. */
  readonly names?: boolean;
  /** Narrow in a table of `fixed` columns. */
  readonly narrow?: boolean;
};

/** Written out, because the cards' `display` would take the elements' own roles away from screen readers. */
const AS = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
} as const;

/** A table that becomes a pile of labelled cards on a phone. */
export function DataTable<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  empty,
  fixed = false,
}: {
  caption: string;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Stands instead of the table when there are no rows. */
  empty?: ReactNode;
  /** Its columns are as wide as those of its neighbours, whatever stands in them. */
  fixed?: boolean;
}) {
  if (rows.length === 0 && empty) return empty;
  return (
    <table {...AS.table} className={fixed ? "data-table data-table-fixed" : "data-table"}>
      <caption className={hideCaption ? "sr-only" : "pb-3 text-start font-semibold"}>{caption}</caption>
      <thead {...AS.rowgroup}>
        <tr {...AS.row}>
          {columns.map((column) => (
            <th key={column.key} {...AS.columnheader} scope="col" className={headClass(column)}>
              {column.hideHead ? <span className="sr-only">{column.head}</span> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.rowgroup}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...AS.row}>
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const headClass = ({ number, narrow }: { number?: boolean; narrow?: boolean }): string =>
  `${number ? "text-end" : "text-start"}${narrow ? " data-narrow" : ""}`;

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const Tag = column.names ? "th" : "td";
  return (
    <Tag
      role={column.names ? "rowheader" : "cell"}
      scope={column.names ? "row" : undefined}
      data-label={column.hideHead ? "" : column.head}
      className={column.number ? "data-number" : undefined}
    >
      <div>{column.cell(row)}</div>
    </Tag>
  );
}
