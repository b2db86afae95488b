import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, warning } from "../guide-words.ts";

export default {
  product: "wool-blanket",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Shake it out, a sheet against the skin, turn it, something dry below it outdoors.",
        "Ausschütteln, ein Laken zur Haut, öfter wenden, draußen etwas Trockenes darunter.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "shake",
          title: say("Shake it out", "Ausschütteln"),
          lines: [
            info(
              "Shake it out of the window and let it hang for a night. Brush off loose hairs in the first weeks.",
              "Schütteln Sie sie am Fenster aus und lassen Sie sie eine Nacht hängen. Bürsten Sie in den ersten Wochen lose Haare ab.",
            ),
          ],
          expected: say("It smells of sheep a little, then of nothing.", "Sie riecht ein wenig nach Schaf, dann nach nichts."),
          explanation: otherwise(
            "Fluff on dark trousers? A damp hand takes it off; after a few months no more comes.",
            "Flusen auf dunklen Hosen? Eine feuchte Hand nimmt sie ab; nach ein paar Monaten kommt nichts mehr.",
          ),
          uses: ["blanket"],
        },
        {
          key: "bed",
          title: say("On the bed: a sheet between", "Im Bett: ein Laken dazwischen"),
          lines: [
            info(
              "Lay a sheet below it and turn its edge over the top. On cold nights lay it over the duvet, or under the sheet you lie on.",
              "Legen Sie ein Laken darunter und schlagen Sie dessen Rand oben um. In kalten Nächten gehört sie über die Bettdecke oder unter das Laken, auf dem Sie liegen.",
            ),
          ],
          hazard: warning(
            "Never loose over a sleeping baby: it can slide over the face.",
            "Nie lose über ein schlafendes Baby: Sie kann über das Gesicht rutschen.",
          ),
          expected: say("Only linen touches face and arms.", "An Gesicht und Arme kommt nur das Laken."),
          explanation: otherwise(
            "It scratches at the neck? A wider turn-over; after the first winter it is less.",
            "Sie kratzt am Hals? Das Laken breiter umschlagen; nach dem ersten Winter wird es weniger.",
          ),
        },
        {
          key: "sofa",
          title: say("On the sofa: turn it now and then", "Auf dem Sofa: öfter wenden"),
          lines: [
            info(
              "Both sides are alike: change side and end every week or so, and keep the fringes off the floor.",
              "Beide Seiten sind gleich: Wechseln Sie etwa jede Woche Seite und Ende, und halten Sie die Fransen vom Boden fern.",
            ),
          ],
          expected: say("It wears evenly, without a thin place.", "Sie nutzt sich gleichmäßig ab, ohne dünne Stelle."),
          explanation: otherwise(
            "The cat has pulled a thread? Do not cut it: tug the cloth crosswise until the loop goes back in.",
            "Die Katze hat einen Faden gezogen? Nicht abschneiden: das Gewebe quer ziehen, bis die Schlinge zurückgeht.",
          ),
        },
        {
          key: "outdoors",
          title: say("Outdoors: something dry below", "Draußen: etwas Trockenes darunter"),
          lines: [
            info(
              "Lay a groundsheet on the grass first: wool draws the damp up. Keep well away from the fire with it, and shake it out before you fold it.",
              "Legen Sie erst eine Plane ins Gras: Wolle zieht die Nässe hoch. Bleiben Sie mit ihr weit weg vom Feuer und schütteln Sie sie aus, bevor Sie sie falten.",
            ),
          ],
          expected: say("Dry and free of grass when you go home.", "Trocken und ohne Gras, wenn es nach Hause geht."),
          explanation: otherwise(
            "Damp all the same? Over two chairs, spread out, before it goes into its bag.",
            "Doch feucht? Über zwei Stühle ausbreiten, bevor sie in den Beutel kommt.",
          ),
        },
      ],
      result: say("It lies on you and stays there.", "Sie liegt auf Ihnen und bleibt dort."),
    },
    {
      purpose: "care",
      summary: say("Air it monthly, wash it rarely, put it away clean.", "Monatlich lüften, selten waschen, sauber weglegen."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      supplies: [supply("Wool detergent", "Wollwaschmittel")],
      steps: [
        {
          key: "air",
          title: say("Air it", "Lüften"),
          lines: [
            info(
              "Hang it in the shade for a night once a month. Smells go, creases too.",
              "Hängen Sie sie einmal im Monat eine Nacht in den Schatten. Gerüche gehen, Falten auch.",
            ),
          ],
          expected: say("It smells of nothing.", "Sie riecht nach nichts."),
          explanation: otherwise(
            "No balcony? An open window and the bathroom after a shower.",
            "Kein Balkon? Ein offenes Fenster oder das Bad nach dem Duschen.",
          ),
          uses: ["blanket"],
        },
        {
          key: "spot",
          title: say("A stain at once", "Ein Fleck sofort"),
          lines: [
            info(
              "Dab it with cold water, do not rub. Brush pills off.",
              "Tupfen Sie ihn mit kaltem Wasser, reiben Sie nicht. Bürsten Sie Knötchen ab.",
            ),
          ],
          expected: say("Only a wet patch is left.", "Nur ein nasser Fleck bleibt."),
          explanation: otherwise(
            "Fat? A drop of wool detergent, dab, dab clear.",
            "Fett? Ein Tropfen Wollwaschmittel, tupfen, klar nachtupfen.",
          ),
        },
        {
          key: "wash",
          title: say("Wash it at {washAt}", "Bei {washAt} waschen"),
          lines: [
            info(
              "Wash it alone in the wool programme with wool detergent and little spin. No softener.",
              "Waschen Sie sie allein im Wollprogramm mit Wollwaschmittel und wenig Schleudern. Kein Weichspüler.",
            ),
          ],
          hazard: caution(
            "Heat and rubbing felt wool for good: never the tumble dryer.",
            "Hitze und Reibung verfilzen Wolle für immer: nie in den Trockner.",
          ),
          expected: say("It has kept its size.", "Sie hat ihre Größe behalten."),
          explanation: otherwise(
            "Too big for the drum? A bath, lukewarm, press, do not wring.",
            "Zu groß für die Trommel? Badewanne, lauwarm, drücken, nicht wringen.",
          ),
        },
        {
          key: "dry",
          title: say("Dry it lying", "Liegend trocknen"),
          lines: [
            info(
              "Lay it on towels, away from the radiator, and pull it into shape. Comb the fringes.",
              "Legen Sie sie fern von der Heizung auf Handtücher und ziehen Sie sie in Form. Kämmen Sie die Fransen.",
            ),
          ],
          expected: say("Dry and square.", "Trocken und gerade."),
          explanation: otherwise(
            "Pulled out of shape? Damp it again, pull along the stripes.",
            "Verzogen? Noch einmal anfeuchten, den Streifen nach ziehen.",
          ),
        },
        {
          key: "summer",
          title: say("Over the summer", "Über den Sommer"),
          lines: [
            info(
              "Put it clean into its cotton bag. Darn a small hole with the yarn from the box.",
              "Legen Sie sie sauber in den Baumwollbeutel. Stopfen Sie ein kleines Loch mit dem beiliegenden Garn.",
            ),
          ],
          expected: say("Shut, dry, clean.", "Zu, trocken, sauber."),
          explanation: otherwise("Moths? Three days in the freezer, then air it.", "Motten? Drei Tage ins Gefrierfach, dann lüften."),
          uses: ["cotton-bag", "darning-yarn-in-its-colour"],
        },
      ],
      result: say("Soft, square and without holes.", "Weich, gerade und ohne Löcher."),
    },
  ],
} satisfies GuideFile;
