import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "journal",
  handle: "hard-water",
  topic: "care",
  daysAgo: 4,
  picture: "gooseneck-kettle",
  products: ["gooseneck-kettle", "moka-pot", "espresso-machine", "filter-jug"],
  title: { en: "Hard water, and what to do about it", de: "Hartes Wasser, und was dagegen hilft" },
  summary: {
    en: "Scale is the commonest reason why a kettle is thrown away, and the easiest to undo. Citric acid, cold water, one hour.",
    de: "Kalk ist der häufigste Grund, warum Wasserkocher weggeworfen werden, und der am leichtesten zu behebende. Zitronensäure, kaltes Wasser, eine Stunde.",
  },
  body: {
    en: `Water that has run through chalk or limestone carries some of it along. Heat drives it out again, and it settles where the heat is: on the floor of the kettle, in the pipes of the espresso machine, on the element of the washing machine. It does no harm to anyone who drinks it. It harms the machine, because scale is a blanket: the element gets hotter than it should, and the water slower than you would like.

## Find out what you have

Your water company must tell you how hard your water is, and nearly all of them print it on a web page by postcode. If you would rather look than read: fill a clean glass bottle halfway, add a few shavings of plain soap, and shake. A tall, white foam means soft water. A grey skin with little foam means hard.

## Take it out while it is thin

1. Fill the kettle halfway with **cold** water and stir in two tablespoons of citric acid. It costs next to nothing and smells of nothing, unlike vinegar, which eats into rubber seals and stays in the nose.
2. Wait an hour. **Do not boil it.** Heated citric acid can turn into a salt that sits harder than what it should remove.
3. Pour it out, fill with clean water, boil once, pour that away too.

Where the spout is thin, as on a [gooseneck kettle](product:gooseneck-kettle), let some of the acid run through it at the start and again at the end: the neck scales up as well, where nobody looks.

| Your water | Look inside every |
|---|---|
| soft | three months |
| middling | six weeks |
| hard | fortnight |

## What not to do

- **Don’t scrape.** A scratch in steel is where the next layer holds on, and where rust begins.
- **Don’t put aluminium in acid for long.** A [moka pot](product:moka-pot) of aluminium gets ten minutes, not an hour, and is rinsed at once.
- **Don’t mix** acid with a cleaner that contains chlorine. The gas that comes out is poisonous.

## And afterwards

Empty the kettle in the evening. Scale needs standing water; a kettle that dries overnight needs descaling half as often. That is the whole secret, and it costs a turn of the wrist.

If yours has been left so long that flakes come off the floor, do it twice with a day between. We have yet to meet the kettle that did not come round.`,
    de: `Wasser, das durch Kreide oder Kalkstein gelaufen ist, nimmt etwas davon mit. Hitze treibt es wieder aus, und es setzt sich dort ab, wo es heiß ist: am Boden des Wasserkochers, in den Leitungen der Espressomaschine, am Heizstab der Waschmaschine. Wer es trinkt, dem schadet es nicht. Der Maschine schadet es, denn Kalk wirkt wie eine Decke: Das Heizelement wird heißer, als es soll, und das Wasser langsamer heiß, als Sie möchten.

## Erst nachsehen, was aus dem Hahn kommt

Ihr Wasserversorger muss Ihnen sagen, wie hart das Wasser ist; fast alle haben dazu eine Seite, auf der man die Postleitzahl eingibt. Wer lieber hinsieht als nachliest: eine saubere Glasflasche zur Hälfte füllen, etwas Kernseife hineinschaben, schütteln. Hoher weißer Schaum heißt weiches Wasser, eine graue Haut mit wenig Schaum heißt hartes.

## Den Kalk lösen, solange er dünn ist

1. Den Kocher zur Hälfte mit **kaltem** Wasser füllen und zwei Esslöffel Zitronensäure einrühren. Sie kostet fast nichts und riecht nach nichts, anders als Essig, der Dichtungen angreift und lange in der Nase bleibt.
2. Eine Stunde warten. **Nicht kochen.** Aus erhitzter Zitronensäure kann ein Salz werden, das fester sitzt als das, was es lösen soll.
3. Ausgießen, mit klarem Wasser füllen, einmal aufkochen, auch das weggießen.

Wo der Auslauf dünn ist, etwa bei einem [Schwanenhals-Wasserkocher](product:gooseneck-kettle), lassen Sie am Anfang und am Ende etwas von der Säure hindurchlaufen: Auch der Hals verkalkt, und dort sieht niemand nach.

| Ihr Wasser | Hineinsehen alle |
|---|---|
| weich | drei Monate |
| mittel | sechs Wochen |
| hart | zwei Wochen |

## Was man lassen sollte

- **Nicht kratzen.** An einem Kratzer im Stahl hält sich die nächste Schicht fest, und dort beginnt der Rost.
- **Aluminium nicht lange in Säure lassen.** Eine [Espressokanne](product:moka-pot) aus Aluminium bekommt zehn Minuten statt einer Stunde und wird sofort gespült.
- **Säure nie mit chlorhaltigen Reinigern mischen.** Das Gas, das dabei entsteht, ist giftig.

## Und danach

Leeren Sie den Kocher am Abend. Kalk braucht stehendes Wasser; ein Kocher, der über Nacht trocknet, muss halb so oft entkalkt werden. Das ist das ganze Geheimnis, und es kostet eine Handbewegung.

Wenn schon Plättchen vom Boden kommen, machen Sie es zweimal mit einem Tag Abstand. Uns ist noch kein Kocher begegnet, der sich davon nicht erholt hätte.`,
  },
} satisfies ArticleSeed;
