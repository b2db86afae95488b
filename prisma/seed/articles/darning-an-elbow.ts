import type { ArticleSeed } from "../article-seed.ts";

export default {
  kind: "journal",
  handle: "darning-an-elbow",
  topic: "repair",
  daysAgo: 39,
  picture: "socks",
  products: ["wool-jumper", "socks", "wall-clock"],
  title: { en: "Darning an elbow in forty minutes", de: "Einen Ellbogen stopfen, in vierzig Minuten" },
  summary: {
    en: "A needle, a length of wool and something round to hold underneath. The first darn is ugly, the third is not.",
    de: "Eine Nadel, ein Stück Wolle und etwas Rundes zum Unterlegen. Die erste Stopfstelle wird hässlich, die dritte nicht mehr.",
  },
  body: {
    en: `Elbows go first, because we lean on them. Long before there is a hole there is a thin place through which light comes when you hold the sleeve up to a lamp. Darn it then: it takes ten minutes and nobody will ever see it. What follows is for everybody who, like most of us, looked too late.

## What you need

- A darning needle: long, with a blunt tip and a large eye.
- Wool a little thinner than the jumper’s. Some jumpers come with a spare length sewn into a seam; look there first.
- Something round and smooth to hold inside the sleeve: a wooden mushroom, a light bulb out of its socket, a tennis ball.
- Good light, and something to listen to.

## How

1. **Don’t cut anything off.** Loose ends hold the stitches around them. Push them to the inside.
2. Lay the round thing under the hole without stretching the wool. If it is stretched now, it will pucker afterwards.
3. Begin a finger’s breadth **outside** the hole, where the fabric is sound. Run the thread up and down in small stitches, row beside row, as close as the wool is thick. When you come to the hole, go straight across it.
4. At the end of each row leave a tiny loop. Wool shrinks in its first wash, and the loop is what it shrinks with.
5. When the whole place is covered with threads in one direction, turn by a quarter and weave: over one, under one, and the next row the other way round. Push the rows together with the needle’s tip.
6. No knots. Run the end back through a few stitches and cut.

Wash it cool, lay it flat, and press it under a damp cloth. The weave closes.

## Hide it or show it?

Both are old customs. In the jumper’s own colour the darn disappears at two steps’ distance. In another colour it says that somebody thought this jumper worth an evening, and children tend to ask for a second one.

## What does not work

Iron-on patches hold on cotton and come off wool, which moves too much. Glue never. And a sewing machine pulls a hole in knitted cloth together into a scar that tears open beside the seam.

If an elbow has gone twice, the place is asking for leather. A patch is sewn over the sound wool around it, with small stitches, and lasts longer than the rest of the sleeve.

Look at the [wall clock](product:wall-clock) when you begin. Forty minutes, including the tea.`,
    de: `Die Ellbogen gehen zuerst, denn auf ihnen stützen wir uns. Lange bevor ein Loch da ist, gibt es eine dünne Stelle: Licht kommt hindurch, wenn man den Ärmel vor eine Lampe hält. Stopfen Sie jetzt, dann dauert es zehn Minuten und niemand wird es je sehen. Was folgt, ist für alle, die wie die meisten von uns zu spät hingesehen haben.

## Was man braucht

- Eine Stopfnadel: lang, mit stumpfer Spitze und großem Öhr.
- Wolle, etwas dünner als die des Pullovers. Manchen liegt ein Stück bei, in eine Naht eingenäht; sehen Sie dort zuerst nach.
- Etwas Rundes, Glattes zum Unterlegen: einen Stopfpilz, eine herausgeschraubte Glühbirne, einen Tennisball.
- Gutes Licht und etwas zum Zuhören.

## So geht es

1. **Nichts abschneiden.** Lose Enden halten die Maschen um sie herum. Schieben Sie sie nach innen.
2. Das Runde unter das Loch legen, ohne die Wolle zu dehnen. Was jetzt gespannt ist, wirft später Falten.
3. Einen Fingerbreit **außerhalb** des Lochs beginnen, wo das Gestrick heil ist. In kleinen Stichen auf und ab, Reihe neben Reihe, so dicht, wie die Wolle dick ist. Kommt das Loch, geht es gerade darüber hinweg.
4. Am Ende jeder Reihe eine winzige Schlinge stehen lassen. Wolle läuft bei der ersten Wäsche ein, und die Schlinge gibt ihr den Spielraum.
5. Ist die Stelle in einer Richtung überspannt, eine Vierteldrehung, und nun weben: über einen Faden, unter einen, die nächste Reihe umgekehrt. Die Reihen mit der Nadelspitze zusammenschieben.
6. Keine Knoten. Das Ende durch ein paar Stiche zurückziehen und abschneiden.

Kühl waschen, flach hinlegen, unter einem feuchten Tuch bügeln. Das Gewebe schließt sich.

## Verstecken oder zeigen?

Beides ist alter Brauch. In der Farbe des Pullovers verschwindet die Stelle auf zwei Schritte. In einer anderen sagt sie, dass jemandem dieser Pullover einen Abend wert war, und Kinder wünschen sich gern eine zweite.

## Was nicht geht

Aufbügelflicken halten auf Baumwolle und lösen sich von Wolle, die sich zu viel bewegt. Kleber nie. Und eine Nähmaschine zieht ein Loch im Gestrick zu einer Narbe zusammen, neben der es wieder reißt.

Ist ein Ellbogen zum zweiten Mal durch, verlangt die Stelle nach Leder. Ein Flicken wird mit kleinen Stichen auf die heile Wolle ringsum genäht und hält länger als der Rest des Ärmels.

Sehen Sie auf die [Wanduhr](product:wall-clock), wenn Sie anfangen. Vierzig Minuten, der Tee ist mitgerechnet.`,
  },
} satisfies ArticleSeed;
