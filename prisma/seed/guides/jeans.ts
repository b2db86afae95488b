import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say } from "../guide-words.ts";

export default {
  product: "jeans",
  guides: [
    {
      purpose: "care",
      summary: say("Wear long, wash rarely, inside out, on the line.", "Lange tragen, selten waschen, auf links, auf die Leine."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "soak",
          title: say("Once: cold water and salt", "Einmal: kaltes Wasser und Salz"),
          lines: [
            info(
              "Before the first wear, lay them alone in cold water with a little salt for an hour.",
              "Legen Sie sie vor dem ersten Tragen allein eine Stunde in kaltes Wasser mit etwas Salz.",
            ),
          ],
          hazard: caution("The blue rubs off for months: no pale sofa.", "Das Blau färbt monatelang ab: kein helles Sofa."),
          expected: say("The water is blue, your hand nearly not.", "Das Wasser ist blau, Ihre Hand kaum."),
          explanation: otherwise("Much comes off? A second bath.", "Es färbt stark? Ein zweites Bad."),
          uses: ["jeans"],
        },
        {
          key: "air",
          title: say("Air, wipe", "Lüften, wischen"),
          lines: [
            info(
              "Hang them on the line overnight and wipe stains with a wet cloth.",
              "Hängen Sie sie über Nacht auf die Leine und wischen Sie Flecken mit einem nassen Tuch ab.",
            ),
          ],
          expected: say("They smell of nothing.", "Sie riecht nach nichts."),
          explanation: otherwise("Oil? Washing-up liquid, dab, rinse.", "Öl? Spülmittel, tupfen, spülen."),
        },
        {
          key: "wash",
          title: say("Wash at {washAt}, inside out", "Bei {washAt} auf links waschen"),
          lines: [
            info(
              "Wash them every five or six weeks, zip shut, the first time alone. No softener.",
              "Waschen Sie sie alle fünf, sechs Wochen mit geschlossenem Reißverschluss, beim ersten Mal allein. Kein Weichspüler.",
            ),
          ],
          expected: say("Even blue.", "Gleichmäßiges Blau."),
          explanation: otherwise(
            "White lines? The drum was too full, they were folded.",
            "Weiße Streifen? Zu volle Trommel, sie lag gefaltet.",
          ),
        },
        {
          key: "dry",
          title: say("On the line", "Auf die Leine"),
          lines: [
            info(
              "Hang them by the waist, out of the sun, and pull the legs long. No dryer.",
              "Hängen Sie sie am Bund auf, aus der Sonne, und ziehen Sie die Beine lang. Kein Trockner.",
            ),
          ],
          expected: say("As long as before.", "So lang wie zuvor."),
          explanation: otherwise(
            "A finger shorter? That is the first wash, and the last time.",
            "Einen Finger kürzer? Das ist die erste Wäsche und das letzte Mal.",
          ),
        },
        {
          key: "patch",
          title: say("Patch before it tears", "Flicken, bevor es reißt"),
          lines: [
            info(
              "Hold them to the light. Lay the patch behind thin places and stitch it to and fro.",
              "Halten Sie sie gegen das Licht. Legen Sie den Flicken hinter dünne Stellen und nähen Sie ihn hin und her fest.",
            ),
          ],
          expected: say("It does not pull.", "Es zieht nicht."),
          explanation: otherwise(
            "Already torn? Our workshop mends it; the price comes first.",
            "Schon gerissen? Unsere Werkstatt flickt; der Preis kommt zuerst.",
          ),
          uses: ["patch-of-the-same-denim"],
        },
      ],
      result: say("Blue, whole and yours.", "Blau, heil und Ihre."),
    },
  ],
} satisfies GuideFile;
