import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "guide",
  handle: "choosing-a-washing-machine",
  topic: "buying",
  daysAgo: 46,
  picture: "washing-machine",
  products: ["washing-machine", "tumble-dryer"],
  title: { en: "Choosing a washing machine", de: "Eine Waschmaschine aussuchen" },
  summary: {
    en: "Measure the way before the niche, ask for the bearings before the programmes, and know what happens to the old one.",
    de: "Erst den Weg messen, dann die Nische; erst nach den Lagern fragen, dann nach den Programmen; und wissen, was mit der alten geschieht.",
  },
  body: {
    en: `It will stand in the same place for fifteen years and be looked at twice. So look well now.

## Measure, and in this order

1. **The way.** House door, stairs, the turn on the landing, flat door, bathroom door. The narrowest counts, with the door off its hinges if need be. A machine in its packing needs about five centimetres more than without.
2. **The niche.** Width and height plus a finger’s breadth each; depth plus ten centimetres for hoses and plug. The door must open beyond a right angle, or you will never see into the drum.
3. **The floor.** A full machine weighs as much as a grown man and dances. Concrete is good, boards want a plate underneath.

Then the connections: a tap of its own within reach of the hose, a drain, an earthed socket that is not at the end of an extension lead. If one of them is missing, a plumber comes before the machine does.

## How large

The kilograms are dry weight and a tightly packed drum. Two people are well served by seven, a family by eight or nine. A machine half full uses more than half: one that is too large saves nothing.

## What the label says

The scale runs from A to G. The kilowatt-hours on it are for a **hundred** washes on the eco programme, the water is for one. Multiply by what you pay and divide by how often you wash, and you will see that between neighbours on the scale lie a few euros a year, and between machines that last seven years and twenty the whole price of one.

## What decides how long it lasts

- **The bearings.** They are what goes in an old machine. Is the drum’s tub screwed or welded? Welded means that a new bearing comes with a new tub, which nobody pays.
- **The door seal** and **the pump** should be changeable from the front or after one panel is off.
- **Parts.** For how many years does the maker keep them? EU law asks ten for the main ones. It should say so in writing, and the page of [ours](product:washing-machine) does.
- **The spin.** 1,400 turns dry well enough. Each step above is noise and wear.

## When it comes

Two people bring it and agree the hour with you by telephone. **Take out the transport bolts** before the first wash; nearly every machine that walks through the bathroom still has them in. Keep them for the next move.

The old one: when a large appliance is delivered, we take along the old one of its kind, free. [Tell us](help:contact) before the delivery, and let it drain the evening before: there is always more water in it than one thinks.

## What you can forget

Twenty programmes; people use three. An app, unless somebody has promised in writing for how many years it is kept up. Steam.`,
    de: `Sie wird fünfzehn Jahre lang am selben Platz stehen und zweimal angesehen werden. Also sehen Sie jetzt gut hin.

## Messen, und zwar in dieser Reihenfolge

1. **Den Weg.** Haustür, Treppe, die Kehre auf dem Absatz, Wohnungstür, Badezimmertür. Das Engste zählt, notfalls mit ausgehängter Tür. In der Verpackung braucht eine Maschine etwa fünf Zentimeter mehr.
2. **Die Nische.** Breite und Höhe plus je einen Fingerbreit; Tiefe plus zehn Zentimeter für Schläuche und Stecker. Die Tür muss weiter als rechtwinklig aufgehen, sonst sehen Sie nie in die Trommel.
3. **Den Boden.** Eine volle Maschine wiegt so viel wie ein erwachsener Mann und tanzt. Beton ist gut, Dielen möchten eine Platte darunter.

Dann die Anschlüsse: ein eigener Wasserhahn in Reichweite des Schlauchs, ein Abfluss, eine geerdete Steckdose, die nicht am Ende einer Verlängerung hängt. Fehlt etwas davon, kommt der Installateur vor der Maschine.

## Wie groß

Die Kilogramm meinen trockene Wäsche und eine dicht gefüllte Trommel. Zu zweit reichen sieben, eine Familie nimmt acht oder neun. Eine halb volle Maschine braucht mehr als die Hälfte: Zu groß gekauft spart nichts.

## Was das Etikett sagt

Die Skala reicht von A bis G. Die Kilowattstunden darauf gelten für **hundert** Wäschen im Sparprogramm, das Wasser für eine. Rechnen Sie es mit Ihrem Strompreis auf Ihre Wäschen um, und Sie sehen: Zwischen Nachbarn auf der Skala liegen ein paar Euro im Jahr, zwischen Maschinen, die sieben und die zwanzig Jahre halten, der ganze Preis einer Maschine.

## Wovon abhängt, wie lange sie hält

- **Die Lager.** An ihnen enden alte Maschinen. Ist der Bottich verschraubt oder verschweißt? Verschweißt heißt, dass es ein neues Lager nur mit neuem Bottich gibt, und das bezahlt niemand.
- **Türdichtung** und **Pumpe** sollten sich von vorn wechseln lassen oder nachdem eine Wand abgenommen ist.
- **Ersatzteile.** Wie viele Jahre hält der Hersteller sie vor? Für die wichtigsten verlangt das EU-Recht zehn. Es sollte schriftlich dastehen, und auf der Seite [unserer](product:washing-machine) tut es das.
- **Das Schleudern.** 1400 Umdrehungen trocknen gut genug. Jede Stufe darüber ist Lärm und Verschleiß.

## Wenn sie kommt

Zwei Leute bringen sie und sprechen die Stunde telefonisch mit Ihnen ab. **Nehmen Sie vor der ersten Wäsche die Transportsicherung heraus**; fast jede Maschine, die durchs Bad wandert, hat sie noch drin. Heben Sie die Bolzen für den nächsten Umzug auf.

Die alte: Wenn wir ein Großgerät liefern, nehmen wir das alte derselben Art kostenlos mit. [Sagen Sie es uns](help:contact) vor der Lieferung, und lassen Sie das Wasser am Vorabend ab: Es ist immer mehr darin, als man denkt.

## Was Sie vergessen können

Zwanzig Programme; benutzt werden drei. Eine App, es sei denn, jemand hat schriftlich versprochen, wie viele Jahre sie gepflegt wird. Dampf.`,
  },
} satisfies ArticleSeed;
