import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "guide",
  handle: "choosing-a-desk-lamp",
  topic: "buying",
  daysAgo: 32,
  picture: "task-lamp",
  products: ["task-lamp", "led-bulb-e27", "floor-lamp"],
  title: { en: "Choosing a lamp to work by", de: "Eine Lampe zum Arbeiten aussuchen" },
  summary: {
    en: "Lumens say how much, kelvins what colour, and neither says whether it stays where you put it. What to look at, and what to try in the shop.",
    de: "Lumen sagen, wie viel, Kelvin, welche Farbe, und beide sagen nicht, ob sie stehen bleibt, wo man sie hinstellt. Worauf man achtet und was man ausprobiert.",
  },
  body: {
    en: `A lamp to work by has one job: to put enough light on the page and none of it into your eyes. Most that fail do so at the second half.

## How much light

Forget watts; they tell what a bulb eats, not what it gives. **Lumens** tell what it gives. For reading and writing at a desk a bulb between 450 and 800 lumens is right, if the shade sends most of it downwards. For sewing and soldering take the upper end, for evenings the lower. More than that belongs on the ceiling.

## What colour

**Kelvins** sound like temperature and are a colour. About 2,700 is the yellow of an old filament bulb, 4,000 is noon through a thin cloud, 6,500 is blue and unkind. For paper and long evenings 2,700 to 3,000; for matching colours 4,000.

There is a third number that is worth its ink: **CRI**, how true colours look, up to 100. Below 80 a tomato looks ill. Ninety and above is good, and costs a little more.

## A socket or a built-in light?

A lamp with LEDs built in is flatter and often prettier. When they dim after some years, the lamp is over. A lamp with a standard screw socket is whatever you screw into it, now and in thirty years: brighter, warmer, cheaper to run. That is the single question that decides how old a lamp gets, and it is the reason why we keep the [task lamp](product:task-lamp) and not some lovely thinner ones.

Mind the **highest wattage** printed on the socket. It is about heat, and LED bulbs stay far below it.

## Try these

1. **Push it.** Extend the arm fully to the side and let go. It must neither tip nor sink. Weight in the foot is honest; a clamp is better if your desk has an edge of at most six centimetres.
2. **Look up into it** from where you will sit. If you see the bulb itself, so will you every evening.
3. **Turn the joints.** Can they be tightened with a tool you own? Joints are what wears. A screw that can be reached is ten more years.
4. **Touch the shade** after half an hour. Warm is fine; if you pull your hand away, so will a child.

## Where to put it

On the side of the hand that does not write, so that its shadow falls away from the page; a forearm’s height above it. If there is a screen, the light stands beside it, never behind you.

## In short

| | for reading | for fine work |
|---|---|---|
| lumens | 450–600 | 700–800 |
| kelvins | 2,700–3,000 | 3,000–4,000 |
| CRI | 80 and up | 90 and up |

A [bulb](product:led-bulb-e27) is not in the box of ours; [why that is so](journal:what-is-not-in-the-box) fills an article of its own.`,
    de: `Eine Lampe zum Arbeiten hat eine einzige Aufgabe: genug Licht auf das Blatt zu bringen und keines in Ihre Augen. Die meisten, die daran scheitern, scheitern am zweiten Teil.

## Wie viel Licht

Vergessen Sie Watt; sie sagen, was ein Leuchtmittel verbraucht, nicht, was es gibt. Was es gibt, sagen **Lumen**. Zum Lesen und Schreiben am Tisch sind 450 bis 800 Lumen richtig, sofern der Schirm das meiste nach unten schickt. Zum Nähen und Löten das obere Ende, für den Abend das untere. Was darüber liegt, gehört an die Decke.

## Welche Farbe

**Kelvin** klingt nach Temperatur und ist eine Farbe. Etwa 2700 ist das Gelb der alten Glühlampe, 4000 der Mittag hinter einer dünnen Wolke, 6500 ist blau und unfreundlich. Für Papier und lange Abende 2700 bis 3000, zum Vergleichen von Farben 4000.

Eine dritte Zahl ist ihre Druckerschwärze wert: der **CRI**, wie echt Farben aussehen, bis 100. Unter 80 wirkt eine Tomate krank. Ab neunzig ist es gut und kostet etwas mehr.

## Fassung oder fest eingebaut?

Eine Lampe mit eingebauten LEDs ist flacher und oft hübscher. Werden diese nach Jahren dunkler, ist die Lampe am Ende. Eine mit gewöhnlicher Schraubfassung ist, was Sie hineinschrauben, jetzt und in dreißig Jahren: heller, wärmer, sparsamer. An dieser einen Frage entscheidet sich, wie alt eine Lampe wird, und ihretwegen führen wir die [Arbeitslampe](product:task-lamp) und manche schöne dünnere nicht.

Beachten Sie die **höchste Wattzahl** auf der Fassung. Da geht es um Wärme; LED-Leuchtmittel bleiben weit darunter.

## Zum Ausprobieren

1. **Schieben.** Den Arm ganz zur Seite ausziehen und loslassen. Sie darf weder kippen noch sinken. Gewicht im Fuß ist ehrlich; eine Klemme ist besser, wenn Ihre Tischplatte höchstens sechs Zentimeter dick ist.
2. **Hineinsehen**, von dort, wo Sie sitzen werden. Sehen Sie das Leuchtmittel selbst, sehen Sie es jeden Abend.
3. **Die Gelenke drehen.** Lassen sie sich mit einem Werkzeug nachziehen, das Sie besitzen? Gelenke sind, was verschleißt. Eine Schraube, an die man herankommt, bedeutet zehn weitere Jahre.
4. **Den Schirm anfassen**, nach einer halben Stunde. Warm ist in Ordnung; zucken Sie zurück, tut es auch ein Kind.

## Wohin damit

Auf die Seite der Hand, die nicht schreibt, damit der Schatten vom Blatt wegfällt, und einen Unterarm hoch darüber. Steht ein Bildschirm da, gehört das Licht daneben, nie in Ihren Rücken.

## Kurz gesagt

| | zum Lesen | für Feines |
|---|---|---|
| Lumen | 450–600 | 700–800 |
| Kelvin | 2700–3000 | 3000–4000 |
| CRI | ab 80 | ab 90 |

Ein [Leuchtmittel](product:led-bulb-e27) liegt unserer nicht bei; [warum](journal:what-is-not-in-the-box), füllt einen eigenen Artikel.`,
  },
} satisfies ArticleSeed;
