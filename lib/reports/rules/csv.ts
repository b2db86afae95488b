export type Cell = string | number | null;

/** What a spreadsheet would take for a formula is kept as the text it is (TRUST R51). Numbers of our own are no text. */
function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const tamed = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(tamed) ? `"${tamed.replaceAll('"', '""')}"` : tamed;
}

/** RFC 4180 with a byte order mark, so that spreadsheets read umlauts. */
export const toCsv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${[head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
