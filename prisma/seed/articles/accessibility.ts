import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "page",
  handle: "accessibility",
  topic: "news",
  daysAgo: 88,
  picture: null,
  products: [],
  title: { en: "Accessibility", de: "Barrierefreiheit" },
  summary: {
    en: "How the shop is built so that everybody can use it, what we know to be missing, and whom to tell.",
    de: "Wie der Laden gebaut ist, damit ihn alle benutzen können, was unseres Wissens fehlt und wem Sie es sagen.",
  },
  body: {
    en: `A shop that somebody can’t enter is not open. We build this one after the Web Content Accessibility Guidelines, version 2.2, level AA, as the European Accessibility Act asks of shops.

## What we do

- Everything can be reached and done **with the keyboard alone**, in an order that follows the page, and one always sees where one is.
- Every page works **without script**, up to the payment page of our provider.
- Every picture has words that say what it shows and in which colour. Nothing is said by colour alone.
- Text and its ground differ enough to be read, in the light colours and in the dark; pages can be enlarged fourfold without anything being cut off.
- Fields have labels that stay, mistakes are told in words beside the field, and **what you typed is kept**.
- Nothing flashes, and nothing moves if you have asked your device for stillness.
- No riddles to prove that you are human, and a password may be pasted.
- The words for a thing are the same on every page and in every mail.

## How we check it

A program looks at the public pages in both languages, in light and dark, on a small screen and a large one, whenever something is changed. Programs find perhaps half of what people stumble over. The other half we find by using the shop with the keyboard and a screen reader, and by being told.

## What we know to be missing

- **The payment page** belongs to our provider. It has a statement of its own; if you can’t get through it, call us: together we find another way.
- **Invoices and labels** are PDF files whose structure is not marked up for screen readers yet. The same facts stand on the order’s page, and we read them out to you gladly.
- **Pictures of exploded views** have a list beside them that says everything they show; the numbers in the picture itself can’t be reached one by one.

## Tell us

If something stops you, [write](help:contact) or call: say which page, what you tried, and what you use. You get an answer from a person, and until it is mended we do for you whatever you came to do.

If our answer doesn’t satisfy you, the authority that watches over this in your country will listen. In Ireland it is the Competition and Consumer Protection Commission.`,
    de: `Ein Laden, in den jemand nicht hineinkommt, ist nicht geöffnet. Diesen bauen wir nach den Richtlinien für barrierefreie Webinhalte (WCAG), Fassung 2.2, Stufe AA, wie es der europäische Rechtsakt zur Barrierefreiheit von Läden verlangt.

## Was wir tun

- Alles lässt sich **allein mit der Tastatur** erreichen und erledigen, in einer Reihenfolge, die der Seite folgt, und man sieht immer, wo man ist.
- Jede Seite funktioniert **ohne Skript**, bis hin zur Zahlungsseite unseres Anbieters.
- Jedes Bild hat Worte, die sagen, was es zeigt und in welcher Farbe. Nichts wird nur durch Farbe gesagt.
- Schrift und Grund heben sich genug voneinander ab, in hellen wie in dunklen Farben; Seiten lassen sich auf das Vierfache vergrößern, ohne dass etwas abgeschnitten wird.
- Felder haben Beschriftungen, die stehen bleiben, Fehler stehen in Worten neben dem Feld, und **was Sie getippt haben, bleibt erhalten**.
- Nichts blitzt, und nichts bewegt sich, wenn Sie Ihr Gerät um Ruhe gebeten haben.
- Keine Rätsel, um zu beweisen, dass man ein Mensch ist, und ein Passwort darf man einfügen.
- Ein Ding heißt auf jeder Seite und in jeder Nachricht gleich.

## Wie wir es prüfen

Ein Programm sieht sich die öffentlichen Seiten in beiden Sprachen an, hell und dunkel, klein und groß, sooft etwas geändert wird. Programme finden vielleicht die Hälfte dessen, worüber Menschen stolpern. Die andere Hälfte finden wir, indem wir den Laden mit Tastatur und Vorleseprogramm benutzen, und indem man es uns sagt.

## Was unseres Wissens fehlt

- **Die Zahlungsseite** gehört unserem Anbieter und hat eine eigene Erklärung. Kommen Sie dort nicht durch, rufen Sie uns an: Gemeinsam finden wir einen anderen Weg.
- **Rechnungen und Etiketten** sind PDF-Dateien, deren Aufbau noch nicht für Vorleseprogramme ausgezeichnet ist. Dieselben Angaben stehen auf der Seite der Bestellung, und wir lesen sie Ihnen gern vor.
- **Explosionszeichnungen** haben eine Liste neben sich, die alles sagt, was sie zeigen; die Nummern im Bild selbst sind nicht einzeln erreichbar.

## Sagen Sie es uns

Wenn Sie etwas aufhält, [schreiben Sie](help:contact) oder rufen Sie an: welche Seite, was Sie versucht haben und womit. Es antwortet ein Mensch, und bis es behoben ist, erledigen wir für Sie, wofür Sie gekommen sind.

Genügt Ihnen unsere Antwort nicht, hört Ihnen die Behörde zu, die in Ihrem Land darüber wacht. In Irland ist das die Competition and Consumer Protection Commission.`,
  },
} satisfies ArticleSeed;
