export type Named = { readonly gtin: string | null; readonly serial: string | null; readonly code: string };

/**
 * The address on a thing, after GS1 Digital Link 1.4: its trade number (AI 01, always 14 digits) and its own (AI 21). What bears no
 * serial is led to by the code that we printed.
 */
export const digitalLink = ({ gtin, serial, code }: Named): string =>
  gtin && serial ? `/01/${gtin.padStart(14, "0")}/21/${encodeURIComponent(serial)}` : `/u/${code}`;
