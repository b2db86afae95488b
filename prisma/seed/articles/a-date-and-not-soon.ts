import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "journal",
  handle: "a-date-and-not-soon",
  topic: "news",
  daysAgo: 53,
  picture: "wall-clock",
  products: ["wall-clock"],
  title: { en: "Why we say a date and not “soon”", de: "Warum wir einen Tag nennen und nicht „bald“ sagen" },
  summary: {
    en: "Beside every button stands the day a thing will come. How that day is worked out, and what happens when it can’t be kept.",
    de: "Neben jedem Kaufknopf steht der Tag, an dem etwas ankommt. Wie dieser Tag entsteht und was geschieht, wenn er nicht zu halten ist.",
  },
  body: {
    en: `“Ships within 3–5 business days” is a sentence that means nothing. Three to five from when? Whose business, whose days? Does Good Friday count, and if so, in which country? You are left to work it out, and whoever wrote it is never wrong.

We would rather be wrong sometimes, and say so.

## How the day is worked out

Four facts go into it, and each of them is written down somewhere.

- **The hour.** There is a time of day by which an order leaves the same working day; it stands on the [delivery page](help:delivery) and beside the button. The shop’s clock is the warehouse’s clock, wherever you sit.
- **The packing.** How many working days lie between your payment and the hand-over to the carrier.
- **The way.** For each carrier and each country we keep the working days a parcel takes, the quick ones and the slow ones. Both ends go into the promise, and that is why you often see two days and not one.
- **The days off.** Weekends, the holidays of the warehouse’s country, and those of yours. A parcel for Bavaria on All Saints' Day is not late; it is a holiday.

The result is shown before you order, again in the checkout, again on the confirmation. It is frozen there. If we later find out that the lane to Lisbon takes a day longer, orders from then on get a later date. Yours keeps the one you were given.

## When it can’t be kept

Snow, a van that broke down, a mistake of ours. You should not have to find out by waiting. If a date is not going to hold, we write before it passes, say why, and give a new one. If the new one is too late for you, you withdraw and get everything back; that right is in the [terms](page:terms), in the law, and now here.

Until a parcel is in your hands it is our risk. A scan that says “delivered” while you stand in an empty hall is not proof against your word.

## What we do not do

There is no clock on this site that counts down to anything. The hour by which an order leaves today is a fact about a lorry, so we print it as an hour. When there are two of something on the shelf we say two, and when more are expected we say on which day. None of it is there to make you quick.

The [clock in the picture](product:wall-clock) runs on one ordinary battery, by the way. It isn’t in the box, and the page says that too.`,
    de: `„Versandfertig in 3–5 Werktagen“ ist ein Satz, der nichts bedeutet. Drei bis fünf ab wann? Wessen Werktage? Zählt der Karfreitag, und wenn ja, in welchem Land? Das Rechnen bleibt Ihnen überlassen, und wer es geschrieben hat, hat nie unrecht.

Wir haben lieber manchmal unrecht und sagen es dann.

## Wie der Tag entsteht

Vier Tatsachen gehen ein, und jede davon steht irgendwo geschrieben.

- **Die Uhrzeit.** Es gibt eine Stunde, bis zu der eine Bestellung noch am selben Werktag das Haus verlässt; sie steht auf der Seite [Lieferung](help:delivery) und neben dem Knopf. Es gilt die Uhr des Lagers, wo auch immer Sie sitzen.
- **Das Packen.** Wie viele Werktage zwischen Ihrer Zahlung und der Übergabe an den Paketdienst liegen.
- **Der Weg.** Für jeden Dienst und jedes Land führen wir, wie viele Werktage ein Paket braucht, die schnellen und die langsamen. Beide Enden stehen im Versprechen; deshalb sehen Sie oft zwei Tage und nicht einen.
- **Die freien Tage.** Wochenenden, die Feiertage im Land des Lagers und die in Ihrem. Ein Paket nach Bayern an Allerheiligen ist nicht verspätet; es ist Feiertag.

Das Ergebnis steht da, bevor Sie bestellen, noch einmal an der Kasse und noch einmal in der Bestätigung. Dort wird es festgehalten. Finden wir später heraus, dass der Weg nach Lissabon einen Tag länger dauert, bekommen die Bestellungen von da an einen späteren Tag. Ihre behält den, den wir Ihnen genannt haben.

## Wenn er nicht zu halten ist

Schnee, ein liegengebliebener Wagen, ein Fehler von uns. Sie sollen das nicht durch Warten erfahren. Ist ein Tag nicht zu halten, schreiben wir, bevor er vorbei ist, sagen warum und nennen einen neuen. Ist der zu spät für Sie, widerrufen Sie und bekommen alles zurück; dieses Recht steht in den [AGB](page:terms), im Gesetz und jetzt auch hier.

Bis Sie ein Paket in Händen halten, ist es unser Risiko. Ein Scan „zugestellt“, während Sie im leeren Flur stehen, ist kein Beweis gegen Ihr Wort.

## Was wir nicht tun

Auf diesen Seiten läuft keine Uhr rückwärts. Die Stunde, bis zu der eine Bestellung heute noch fortgeht, ist eine Tatsache über einen Lastwagen, also drucken wir sie als Uhrzeit. Liegen zwei Stück im Regal, sagen wir zwei, und wenn mehr erwartet werden, an welchem Tag. Nichts davon steht da, damit Sie sich beeilen.

Die [Uhr auf dem Bild](product:wall-clock) läuft übrigens mit einer gewöhnlichen Batterie. Sie liegt nicht bei, und auch das steht auf ihrer Seite.`,
  },
} satisfies ArticleSeed;
