import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "guide",
  handle: "choosing-a-kettle",
  topic: "buying",
  daysAgo: 18,
  picture: "gooseneck-kettle",
  products: ["gooseneck-kettle", "moka-pot", "burr-grinder"],
  title: { en: "Choosing a kettle", de: "Einen Wasserkessel aussuchen" },
  summary: {
    en: "Hob or socket, how much water, which spout, and the three parts that decide whether it lasts five years or twenty-five.",
    de: "Herd oder Steckdose, wie viel Wasser, welcher Auslauf, und die drei Teile, die entscheiden, ob er fünf Jahre hält oder fünfundzwanzig.",
  },
  body: {
    en: `A kettle heats water. Everything beyond that is a question of what you make with it, and of what will break first.

## Hob or socket?

An electric kettle is quicker and uses less energy than a kettle on gas or on a plain electric plate, because the heat goes into the water and not around it. On an induction hob the difference nearly vanishes. What speaks for the hob is what it leaves out: no switch, no base, no cable, no lid spring. A kettle without electricity has hardly anything in it that can fail.

If you have an induction hob, hold a magnet to the bottom before you buy. If it sticks, it works.

## How much water?

Measure what you really boil. Two mugs are just over half a litre; a pot of tea is about one. Every kettle has a least amount, and heating what you then pour away is the only real waste in it. A smaller kettle, filled twice on Sundays, is the better one for most households.

## Which spout?

- **A wide spout** pours quickly: pasta, hot-water bottles, four mugs.
- **A gooseneck** pours slowly and exactly where you point it. For filter coffee it is worth the patience; for anything else it is slow.

## Three parts to look at

1. **The handle.** How is it fixed? Screws can be tightened; a riveted or glued handle that wobbles once will wobble for good. Grip it as if it were full: the knuckles must stay clear of the hot side.
2. **The lid.** Hinges break, and then the whole kettle goes. A lid that simply lifts off has no hinge. Can you see into every corner with it off? That is where the scale will be.
3. **The inside.** Steel throughout is easiest to descale. Where there is a joint between glass and plastic, that is where it will leak.

For an electric one add a fourth: can the base be bought by itself? It costs little to make and is the commonest thing to fail.

## What doesn’t matter

The wattage, beyond a point: a stronger one is done a little sooner and uses the same. Programmes for six kinds of tea: boil the water and wait two minutes for green tea, four for white. A blue light.

## Before you press the button

| Ask | because |
|---|---|
| Does it suit my hob? | not every steel is magnetic |
| What does it weigh when full? | a litre of water weighs a kilogram |
| Can I get the lid and the seal singly? | they go first |
| How hard is my water? | it decides [how often you descale](journal:hard-water) |

Of those we keep, the [gooseneck kettle](product:gooseneck-kettle) is for the patient. It is the wrong one if you mostly fill a thermos.`,
    de: `Ein Kessel macht Wasser heiß. Alles Weitere ist eine Frage, was Sie damit zubereiten und was zuerst kaputtgeht.

## Herd oder Steckdose?

Ein elektrischer Wasserkocher ist schneller und braucht weniger Energie als ein Kessel auf Gas oder auf einer gewöhnlichen Platte, denn die Wärme geht ins Wasser und nicht daran vorbei. Auf einem Induktionsfeld verschwindet der Unterschied beinahe. Für den Herd spricht, was wegfällt: kein Schalter, kein Sockel, kein Kabel, keine Deckelfeder. An einem Kessel ohne Strom ist kaum etwas, das ausfallen könnte.

Haben Sie Induktion, dann halten Sie vor dem Kauf einen Magneten an den Boden. Haftet er, geht es.

## Wie viel Wasser?

Messen Sie, was Sie wirklich kochen. Zwei Becher sind gut ein halber Liter, eine Kanne Tee etwa ein ganzer. Jeder Kessel hat eine Mindestmenge, und das einzig wirklich Verschwenderische ist, zu erhitzen, was man danach weggießt. Ein kleinerer, sonntags zweimal gefüllt, ist für die meisten Haushalte der bessere.

## Welcher Auslauf?

- **Ein breiter** gießt schnell: Nudeln, Wärmflaschen, vier Becher.
- **Ein Schwanenhals** gießt langsam und genau dorthin, wohin Sie zielen. Für Filterkaffee lohnt die Geduld; für alles andere ist er langsam.

## Drei Teile, die man ansehen sollte

1. **Der Griff.** Wie ist er befestigt? Schrauben kann man nachziehen; ein genieteter oder geklebter Griff, der einmal wackelt, wackelt für immer. Fassen Sie ihn an, als wäre der Kessel voll: Die Knöchel dürfen der heißen Wand nicht nahe kommen.
2. **Der Deckel.** Scharniere brechen, und dann ist der ganze Kessel hin. Ein Deckel, den man einfach abnimmt, hat keines. Sehen Sie ohne ihn in jede Ecke? Dort wird der Kalk sitzen.
3. **Das Innere.** Durchgehender Stahl lässt sich am leichtesten entkalken. Wo Glas an Kunststoff stößt, wird es einmal undicht.

Beim elektrischen kommt ein vierter Punkt dazu: Gibt es den Sockel einzeln? Er kostet in der Herstellung wenig und fällt am häufigsten aus.

## Was keine Rolle spielt

Die Wattzahl, ab einem gewissen Punkt: Ein stärkerer ist etwas früher fertig und braucht gleich viel. Programme für sechs Sorten Tee: Lassen Sie das Wasser kochen und warten Sie zwei Minuten für grünen, vier für weißen. Blaues Licht.

## Bevor Sie auf den Knopf drücken

| Fragen Sie | denn |
|---|---|
| Passt er auf meinen Herd? | nicht jeder Stahl ist magnetisch |
| Was wiegt er voll? | ein Liter Wasser wiegt ein Kilogramm |
| Gibt es Deckel und Dichtung einzeln? | sie gehen zuerst |
| Wie hart ist mein Wasser? | davon hängt ab, [wie oft Sie entkalken](journal:hard-water) |

Von denen, die wir führen, ist der [Schwanenhals-Wasserkocher](product:gooseneck-kettle) der für Geduldige. Wer meist eine Thermoskanne füllt, nimmt besser einen anderen.`,
  },
} satisfies ArticleSeed;
