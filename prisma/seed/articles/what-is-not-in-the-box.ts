import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "journal",
  handle: "what-is-not-in-the-box",
  topic: "buying",
  daysAgo: 74,
  picture: "task-lamp",
  products: ["task-lamp", "led-bulb-e27", "wall-clock", "burr-grinder", "suit"],
  title: { en: "What is not in the box", de: "Was nicht in der Schachtel ist" },
  summary: {
    en: "A lamp without a bulb, a clock without a battery. The list we keep for every product is the one shops like to leave out.",
    de: "Eine Lampe ohne Leuchtmittel, eine Uhr ohne Batterie. Zu jedem Produkt führen wir die Liste, die andere gern weglassen.",
  },
  body: {
    en: `Everybody has stood on a Saturday evening with a new lamp in one hand and no bulb in the other. It is nobody’s fault in particular. The lamp was described truthfully; the picture showed it shining; and that a bulb was needed stood in grey, in the smallest size, under “technical data”.

So every product here has two lists. One says what is in the box, piece by piece, with quantities. The other says what is **not**, and divides it in two: what you cannot use the thing without, and what would merely be useful.

## Three examples

**The [task lamp](product:task-lamp).** It has an ordinary screw socket, and no bulb. We could have packed one. But there may be six in your cupboard, and the one you like may be warmer or brighter than ours. The socket is a standard one so that a bulb can be changed for decades; that is the point of the lamp. If you have none, [ours](product:led-bulb-e27) fits.

**The [wall clock](product:wall-clock).** One ordinary battery, not included. Batteries that lie in a warehouse for a year are half a battery.

**The [grinder](product:burr-grinder).** No beans. You may laugh; people have asked.

## How the list comes about

We unpack one. Everything that comes out is laid on a table and counted, and then somebody who has never seen the thing tries to use it with what is on the table. What they go and fetch is written down. It is the fetching that makes the list: makers leave out what they take for granted, and what they take for granted is what they have in their own workshop.

The same holds for pictures. If one of ours shows something that does not come along, its caption says so. The [suit](product:suit) is drawn with a tie because a suit without a tie looks unfinished; underneath you read that the tie is not included.

## Why not simply pack everything?

Because then everybody pays for what half of you already own, and the half that owns it throws it away. A charger with every telephone seemed kind for fifteen years; most houses have a drawer that tells how it ended.

## What you can do with it

- Read the second list before the first. It decides whether the thing works on the evening it arrives.
- Look at the standard: a screw socket, AA cells, a USB-C port. What follows a standard can be bought anywhere, and in twenty years too.
- If something is truly missing, and it was on the first list, [tell us which piece](help:contact). We post it; you need to send nothing back.`,
    de: `Jeder stand schon einmal an einem Samstagabend da, in der einen Hand die neue Lampe und in der anderen nichts zum Hineinschrauben. Schuld ist niemand im Besonderen. Die Lampe war wahrheitsgemäß beschrieben, auf dem Bild leuchtete sie, und dass man ein Leuchtmittel braucht, stand grau und in der kleinsten Schrift unter „Technische Daten“.

Darum hat hier jedes Produkt zwei Listen. Die eine sagt, was in der Schachtel ist, Stück für Stück mit Anzahl. Die andere sagt, was **nicht** darin ist, und teilt es in zwei: das, ohne das es gar nicht geht, und das, was nur nützlich wäre.

## Drei Beispiele

**Die [Arbeitslampe](product:task-lamp).** Sie hat eine gewöhnliche Schraubfassung und kein Leuchtmittel. Wir hätten eines beilegen können. Aber vielleicht liegen in Ihrem Schrank noch sechs, und das, das Sie mögen, ist wärmer oder heller als unseres. Die Fassung entspricht der Norm, damit sich das Leuchtmittel auf Jahrzehnte wechseln lässt; darum geht es bei dieser Lampe. Wenn Sie keines haben, [passt unseres](product:led-bulb-e27).

**Die [Wanduhr](product:wall-clock).** Eine gewöhnliche Batterie, nicht enthalten. Batterien, die ein Jahr im Lager liegen, sind nur noch halbe.

**Die [Mühle](product:burr-grinder).** Keine Bohnen. Sie lachen vielleicht; gefragt hat das schon jemand.

## Wie die Liste entsteht

Wir packen eines aus. Alles, was herauskommt, wird auf einen Tisch gelegt und gezählt, und dann versucht jemand, der das Ding noch nie gesehen hat, es mit dem zu benutzen, was auf dem Tisch liegt. Was er holen geht, wird aufgeschrieben. Das Holen macht die Liste: Hersteller lassen weg, was für sie selbstverständlich ist, und selbstverständlich ist, was in der eigenen Werkstatt herumliegt.

Für Bilder gilt dasselbe. Zeigt eines von ihnen etwas, das nicht mitkommt, sagt es die Bildunterschrift. Der [Anzug](product:suit) ist mit Krawatte gezeichnet, weil ein Anzug ohne sie unfertig aussieht; darunter lesen Sie, dass die Krawatte nicht dazugehört.

## Warum nicht einfach alles einpacken?

Weil dann alle bezahlen, was die Hälfte von Ihnen schon besitzt, und diese Hälfte es wegwirft. Ein Ladegerät zu jedem Telefon galt fünfzehn Jahre lang als freundlich; wie das ausging, erzählt in den meisten Wohnungen eine Schublade.

## Was Sie damit anfangen können

- Lesen Sie die zweite Liste vor der ersten. Sie entscheidet, ob das Ding an dem Abend funktioniert, an dem es ankommt.
- Achten Sie auf die Norm: eine Schraubfassung, AA-Zellen, eine USB-C-Buchse. Was einer Norm folgt, bekommt man überall, auch in zwanzig Jahren.
- Fehlt wirklich etwas, das auf der ersten Liste stand, [sagen Sie uns, welches Teil](help:contact). Wir schicken es; zurückschicken müssen Sie nichts.`,
  },
} satisfies ArticleSeed;
