import type { Address } from "./model";

/** What the PDF's built-in faces can draw beyond ASCII (Windows-1252). */
const DRAWABLE = /[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** Letters the face lacks lose their accents: "Łódź" becomes "Lódz". */
export function toDrawable(text: string): string {
  return [...text.normalize("NFC")].map((letter) => (DRAWABLE.test(letter) ? letter : plain(letter))).join("");
}

const PLAIN: Readonly<Record<string, string>> = { ł: "l", Ł: "L", đ: "d", Đ: "D", ı: "i" };

function plain(letter: string): string {
  const bare = PLAIN[letter] ?? letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return DRAWABLE.test(bare) ? bare : "?";
}

/** As the post of that country wants it: number and town in its order, the country in capitals. */
export function addressLines(address: Address): string[] {
  const { name, company, line1, line2, postcode, city, region, country } = address;
  const town =
    country === "US"
      ? [`${city}, ${region ?? ""} ${postcode}`.replace(/ +/g, " ")]
      : country === "IE" || country === "GB"
        ? [city, postcode]
        : [`${postcode} ${city}`];
  const land = new Intl.DisplayNames("en", { type: "region" }).of(country)?.toUpperCase();
  return [name, company, line1, line2, ...town, land].flatMap((line) => (line?.trim() ? [toDrawable(line.trim())] : []));
}
