import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "journal",
  handle: "how-a-battery-grows-old",
  topic: "care",
  daysAgo: 25,
  picture: "e-bike",
  products: ["e-bike", "power-bank", "headphones", "bike-light"],
  title: { en: "How a battery grows old", de: "Wie ein Akku alt wird" },
  summary: {
    en: "By the calendar and by use, and heat speeds up both. Four habits that make the difference, and when to let one go.",
    de: "Mit dem Kalender und durch Gebrauch, und Wärme beschleunigt beides. Vier Gewohnheiten, die etwas ausmachen, und wann es Zeit ist, sich zu trennen.",
  },
  body: {
    en: `Every lithium battery is dying from the day it is made. That sounds worse than it is: milk does too, and we have refrigerators. A battery ages in two ways at once. It ages **by the calendar**, whether used or not, and it ages **by use**, a little with each charge. Both go faster when it is warm and when it is very full or very empty.

## Four habits

**Keep it out of the heat.** Of all the habits this is the one that counts. The shelf in the sun, the car in July, the charger under a pillow: each ages a battery more in an afternoon than a month of ordinary use. If something gets hot while charging, take it out of its case.

**Stay in the middle.** Between a fifth and four fifths full is where the chemistry is comfortable. Charge to the top when you need the range, not out of tidiness. Many devices offer a limit of 80 or 85 per cent; switch it on and forget it.

**Little and often does no harm.** The rule of emptying a battery completely before charging belongs to nickel batteries from another century. Lithium prefers ten small sips to one large one.

**Store it half full, cool and dry.** An [e-bike](product:e-bike) that rests over the winter leaves its battery indoors at about half, and gets a look every two months. Never charge one that has frozen before it has reached room temperature.

## What the numbers mean

A maker’s *cycle* is one full charge, however many sips it took. After the number of cycles they state there is commonly four fifths of the first capacity left. The battery is not dead then; it is an older one. Headphones that played thirty hours play twenty-four.

Watt-hours say how much a battery holds, ampere-hours only do so together with the voltage. It is why a [power bank](product:power-bank) that promises a large number of mAh fills a telephone fewer times than the division suggests: voltage has to be raised, and that costs something on the way.

## When to let one go

At once, when it **swells**, smells sweet, gets hot without being used, or has fallen hard. Don’t charge it, don’t press on it, put it outside on stone or sand, and ask your recycling centre how to bring it.

At leisure, when it has become too small for what you do with it. A battery that can be changed makes a new thing of the old one. That is why the product pages here say how the cell is changed, or that it can’t be.

Old batteries never go into household waste. Used ones of the kinds we sell you may [bring or send to us](page:terms), free; tape over the poles first.`,
    de: `Jeder Lithium-Akku stirbt vom Tag seiner Herstellung an. Das klingt schlimmer, als es ist: Milch tut es auch, und wir haben Kühlschränke. Ein Akku altert auf zwei Arten zugleich: **mit dem Kalender**, ob er gebraucht wird oder nicht, und **durch Gebrauch**, ein wenig mit jeder Ladung. Beides geht schneller, wenn es warm ist und wenn er sehr voll oder sehr leer ist.

## Vier Gewohnheiten

**Vor Wärme schützen.** Von allen Gewohnheiten ist das die, auf die es ankommt. Das Fensterbrett in der Sonne, das Auto im Juli, das Ladegerät unter dem Kissen: Ein Nachmittag davon macht einen Akku älter als ein Monat gewöhnlicher Gebrauch. Wird etwas beim Laden heiß, nehmen Sie es aus der Hülle.

**In der Mitte bleiben.** Zwischen einem Fünftel und vier Fünfteln fühlt sich die Chemie wohl. Ganz voll laden, wenn Sie die Reichweite brauchen, nicht der Ordnung halber. Viele Geräte kennen eine Grenze bei 80 oder 85 Prozent; einschalten und vergessen.

**Wenig und oft schadet nicht.** Die Regel, einen Akku erst ganz zu leeren, gehört zu den Nickel-Akkus eines anderen Jahrhunderts. Lithium mag zehn kleine Schlucke lieber als einen großen.

**Halb voll, kühl und trocken lagern.** Ein [E-Bike](product:e-bike), das über den Winter ruht, lässt seinen Akku etwa halb voll im Haus und wird alle zwei Monate angesehen. Ist ein Akku durchgefroren, laden Sie ihn erst, wenn er Zimmertemperatur hat.

## Was die Zahlen bedeuten

Ein *Zyklus* ist eine volle Ladung, in wie vielen Schlucken auch immer. Nach der angegebenen Zahl von Zyklen sind üblicherweise noch vier Fünftel der ersten Kapazität da. Der Akku ist dann nicht tot, nur älter. Kopfhörer, die dreißig Stunden spielten, spielen vierundzwanzig.

Wattstunden sagen, wie viel ein Akku fasst; Amperestunden tun es nur zusammen mit der Spannung. Deshalb füllt eine [Powerbank](product:power-bank) mit vielen mAh ein Telefon seltener, als die Division verspricht: Die Spannung muss angehoben werden, und das kostet unterwegs etwas.

## Wann man sich trennt

Sofort, wenn er **sich wölbt**, süßlich riecht, ohne Gebrauch warm wird oder hart gefallen ist. Nicht laden, nicht drücken, nach draußen auf Stein oder Sand legen und den Wertstoffhof fragen, wie Sie ihn bringen sollen.

In Ruhe, wenn er für das, was Sie damit tun, zu klein geworden ist. Ein Akku, der sich wechseln lässt, macht aus dem alten Ding ein neues. Darum steht auf den Produktseiten hier, wie die Zelle gewechselt wird, oder dass es nicht geht.

Alte Akkus gehören nie in den Hausmüll. Gebrauchte der Arten, die wir verkaufen, können Sie uns [kostenlos bringen oder schicken](page:terms); kleben Sie vorher die Pole ab.`,
  },
} satisfies ArticleSeed;
