import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "page",
  handle: "how-we-choose",
  topic: "buying",
  daysAgo: 90,
  picture: null,
  products: [],
  title: { en: "What we take in, and what we don’t", de: "Was wir aufnehmen und was nicht" },
  summary: {
    en: "Seven questions are asked of a thing before it gets a page here. One wrong answer is enough.",
    de: "Sieben Fragen stellen wir einem Ding, bevor es hier eine Seite bekommt. Eine falsche Antwort genügt.",
  },
  body: {
    en: `Every shop chooses. Few say by what. These are our questions, in the order in which we ask them; the first ones throw out the most.

## The seven questions

1. **Can it be opened without breaking it?** Screws, clips that open again, seams that can be unpicked. Glue that needs a hot-air gun is an answer too, and the answer is no. The exceptions have a page that says what can’t be opened and why, such as a sealed battery.
2. **Can the part that wears be bought by itself?** Every thing has one: the seal, the strap, the cell, the sole. Whoever makes it must sell it for as long as the product’s page says.
3. **Is there an instruction we can understand?** In the languages of the countries we sell it to. A wrong instruction is a fault, in law and to us.
4. **What does it need that isn’t in the box?** If nobody can say, we find out, and [write it down](journal:what-is-not-in-the-box).
5. **Who answers when it fails?** We do, towards you. So we ask the maker who does towards us.
6. **Does it work without an account, an app or a server?** If a thing stops because a company does, it is rented, not sold.
7. **Would one of us keep it?** The only question without a measure. It has turned away more than one would think.

## What we refuse to sell

- Things whose battery can’t be changed by anybody, unless there is no other way to build them and the page says so first.
- Anything that must phone home to work.
- Fashion that is meant to be over by the spring.
- Sets in which half the pieces are there to be counted.
- “Green” versions. A thing is described by what it is made of, how long its parts are kept and what it uses. The adjective we leave to you.

## What we can’t judge

We are a shop, not a laboratory. Where a figure comes from the maker, the page gives it as theirs. Where the law gives a scale, we show the scale. Where we don’t know, nothing stands there: an empty line is more honest than an adjective.

## If we were wrong

It happens. A thing that comes back too often is taken out, and whoever has one is still answered for as long as we promised. Tell us [what broke](help:contact). It is how the list of questions got to seven; the first version had three.`,
    de: `Jeder Laden wählt aus. Wenige sagen, wonach. Das sind unsere Fragen in der Reihenfolge, in der wir sie stellen; die ersten sortieren am meisten aus.

## Die sieben Fragen

1. **Lässt es sich öffnen, ohne dass es kaputtgeht?** Schrauben, Klammern, die wieder aufgehen, Nähte, die man auftrennen kann. Kleber, der eine Heißluftpistole verlangt, ist auch eine Antwort, und sie lautet nein. Zu jeder Ausnahme steht auf ihrer Seite, was sich nicht öffnen lässt und warum, etwa bei einem versiegelten Akku.
2. **Gibt es das Teil, das verschleißt, einzeln?** Jedes Ding hat eines: die Dichtung, den Gurt, die Zelle, die Sohle. Wer es herstellt, muss das Teil so lange verkaufen, wie es auf der Produktseite steht.
3. **Gibt es eine Anleitung, die man versteht?** In den Sprachen der Länder, in die wir es verkaufen. Eine falsche Anleitung ist ein Mangel, vor dem Gesetz und für uns.
4. **Was braucht es, das nicht beiliegt?** Kann es niemand sagen, finden wir es heraus und [schreiben es auf](journal:what-is-not-in-the-box).
5. **Wer steht dafür ein, wenn es versagt?** Ihnen gegenüber wir. Darum fragen wir den Hersteller, wer es uns gegenüber tut.
6. **Funktioniert es ohne Konto, App und Server?** Hört ein Ding auf, weil eine Firma aufhört, ist es gemietet und nicht verkauft.
7. **Würde eine oder einer von uns es behalten?** Die einzige Frage ohne Maß. Sie hat mehr abgewiesen, als man denkt.

## Was wir nicht verkaufen

- Dinge, deren Akku niemand wechseln kann, außer sie lassen sich nicht anders bauen und die Seite sagt es zuerst.
- Alles, was nach Hause telefonieren muss, um zu funktionieren.
- Mode, die im Frühjahr vorbei sein soll.
- Sets, in denen die Hälfte der Teile nur zum Zählen da ist.
- „Grüne“ Ausgaben. Ein Ding wird dadurch beschrieben, woraus es ist, wie lange es Ersatzteile gibt und was es verbraucht. Das Eigenschaftswort überlassen wir Ihnen.

## Was wir nicht beurteilen können

Wir sind ein Laden und kein Labor. Stammt eine Zahl vom Hersteller, nennt die Seite sie als seine. Gibt das Gesetz eine Skala vor, zeigen wir die Skala. Wo wir etwas nicht wissen, steht nichts: Eine leere Zeile ist ehrlicher als ein Eigenschaftswort.

## Wenn wir uns geirrt haben

Das kommt vor. Was zu oft zurückkommt, nehmen wir heraus, und wer eines hat, für den stehen wir trotzdem so lange ein wie versprochen. Sagen Sie uns, [was kaputtging](help:contact). So sind es sieben Fragen geworden; angefangen haben wir mit dreien.`,
  },
} satisfies ArticleSeed;
