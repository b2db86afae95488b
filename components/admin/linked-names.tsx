import Link from "next/link";
import type { ReactNode } from "react";
import type { Column } from "@/components/ui/data-table";

type Named<Row> = { readonly head: string; readonly href: (row: Row) => string; readonly words: (row: Row) => ReactNode };

/** The column that names each row and leads to its own page. */
export const linkedNames = <Row,>({ head, href, words }: Named<Row>): Column<Row> => ({
  key: "name",
  head,
  names: true,
  cell: (row) => (
    <Link href={href(row)} className="underline">
      {words(row)}
    </Link>
  ),
});
