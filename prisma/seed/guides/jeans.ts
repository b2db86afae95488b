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
              "Before the first wear an hour in cold water with a little salt, alone.",
              "Vor dem ersten Tragen eine Stunde in kaltes Wasser mit etwas Salz, allein.",
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
          lines: [info("Overnight on the line; spots with a wet cloth.", "Über Nacht auf die Leine; Flecken mit nassem Tuch.")],
          expected: say("They smell of nothing.", "Sie riecht nach nichts."),
          explanation: otherwise("Oil? Washing-up liquid, dab, rinse.", "Öl? Spülmittel, tupfen, spülen."),
        },
        {
          key: "wash",
          title: say("Wash at {washAt}, inside out", "Bei {washAt} auf links waschen"),
          lines: [
            info(
              "Every five or six weeks, zip shut, the first time alone. No softener.",
              "Alle fünf, sechs Wochen, Reißverschluss zu, beim ersten Mal allein. Kein Weichspüler.",
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
            info("By the waist, out of the sun, legs pulled long. No dryer.", "Am Bund, aus der Sonne, Beine lang gezogen. Kein Trockner."),
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
              "Hold them to the light: thin places get the patch from inside, stitched to and fro.",
              "Gegen das Licht halten: Dünne Stellen bekommen innen den Flicken, hin und her genäht.",
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
