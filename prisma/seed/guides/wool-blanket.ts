import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "wool-blanket",
  guides: [
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
