/** How many milliseconds the shop's day is to be ahead: ISO 8601 ("P3D", "-PT6H") or a number of hours. */
export function offsetMs(text) {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 3_600_000);
  const [, sign, weeks, days, hours, minutes, seconds] =
    /^(-?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text) ?? [];
  const total = [weeks, days, hours, minutes, seconds].map((each) => Number(each ?? 0));
  if (sign === undefined || total.every((each) => each === 0)) return null;
  const [w = 0, d = 0, h = 0, m = 0, s = 0] = total;
  return (sign ? -1 : 1) * ((((w * 7 + d) * 24 + h) * 60 + m) * 60 + s) * 1000;
}
