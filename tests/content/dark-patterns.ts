/** What hurries, frightens or flatters people into buying, in both languages. */
const HURRY = [
  /\bhurry(?:!| up\b)/i,
  /\bonly \d+ left\b/i,
  /\blast chance\b/i,
  /\bwhile (?:stocks?|supplies) last/i,
  /\bselling (?:out )?fast\b/i,
  /\balmost gone\b/i,
  /\b\d+ (?:people|others) (?:are )?(?:viewing|looking|bought)/i,
  /\b(?:offer|deal|sale) ends\b/i,
  /\blimited (?:time|offer|edition|stock)/i,
  /\bdon.t miss\b/i,
  /\bact now\b/i,
  /\b(?:today|now) only\b/i,
  /\bno,? thanks,? i\b/i,
  /\bnur noch \d+/i,
  /\bletzte chance\b/i,
  /\bsolange (?:der )?vorrat/i,
  /\bbeeilen sie sich\b/i,
  /\bschnell (?:sein|zugreifen|sichern)\b/i,
  /\bgleich (?:weg|ausverkauft)\b/i,
  /\bfast ausverkauft\b/i,
  /\b\d+ (?:personen|andere|kunden) (?:sehen|schauen|haben)/i,
  /\b(?:angebot|aktion) endet\b/i,
  /\bnur (?:heute|jetzt|kurze zeit)\b/i,
  /\bverpassen sie\b/i,
  /\bjetzt zugreifen\b/i,
  /\blimitiert/i,
] as const;

/** The words of a text that hurry its reader; where the text speaks against them, the sentence says so. */
export const hurryingWords = (text: string): string[] => HURRY.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

/** What a page does by itself: a clock that runs down, a tick nobody gave, a thing put into the cart, a box that opens over it. */
export function pressureIn(html: string): string[] {
  const tags = html.match(/<(?:input|option|dialog|meta)\b[^>]*>/g) ?? [];
  return [
    ...tags.filter((tag) => /type="checkbox"/.test(tag) && /\schecked\b/.test(tag)),
    ...tags.filter((tag) => tag.startsWith("<dialog") && /\sopen\b/.test(tag)),
    ...tags.filter((tag) => tag.startsWith("<meta") && /http-equiv="refresh"/i.test(tag)),
    ...(html.match(/\b(?:countdown|data-deadline|role="timer")/gi) ?? []),
  ];
}
