/**
 * A size as people write it. Codes are plain ("42-5", "39-42", "w32-l34"), so that they stand in addresses and files;
 * "42.5" and "42,5" differ by reader, and a span has its own dash.
 */
export function sizeLabel(code: string, locale: string): string {
  const half = /^(\d+)-5$/.exec(code)?.[1];
  if (half) return new Intl.NumberFormat(locale).format(Number(half) + 0.5);
  return /^w\d+-l\d+$/.test(code) ? code.toUpperCase().replace("-", " ") : code.replace(/^(\d+)-(\d+)$/, "$1–$2");
}
