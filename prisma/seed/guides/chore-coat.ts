import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say } from "../guide-words.ts";

export default {
  product: "chore-coat",
  guides: [
    {
      purpose: "care",
      summary: say(
        "Wash when dirty, pull into shape, renew a pocket.",
        "Waschen, wenn sie schmutzig ist, in Form ziehen, eine Tasche erneuern.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "empty",
          title: say("Pockets out, buttons shut", "Taschen leeren, Knöpfe zu"),
          lines: [
            info(
              "Turn the pockets out and shut the buttons: screws ruin drums.",
              "Stülpen Sie die Taschen um und schließen Sie die Knöpfe: Schrauben ruinieren Trommeln.",
            ),
          ],
          hazard: caution(
            "Oil or paint on it: wipe off first, never into the dryer.",
            "Öl oder Farbe: erst abwischen, nie in den Trockner.",
          ),
          expected: say("All pockets hang empty.", "Alle Taschen hängen leer."),
          explanation: otherwise("A nail in the seam? Shake it upside down.", "Ein Nagel in der Naht? Kopfüber ausschütteln."),
          uses: ["coat"],
        },
        {
          key: "wash",
          title: say("Wash at up to {washAt}", "Bis {washAt} waschen"),
          lines: [
            info(
              "Wash it with like colours. Inside out and cold it keeps its colour longest. No bleach.",
              "Waschen Sie sie mit ähnlichen Farben. Auf links und kalt hält sie ihre Farbe am längsten. Keine Bleiche.",
            ),
          ],
          expected: say("Clean enough for the street.", "Sauber genug für die Straße."),
          explanation: otherwise("Grease? Gall soap, half an hour, then wash.", "Fett? Gallseife, eine halbe Stunde, dann waschen."),
        },
        {
          key: "dry",
          title: say("Pull into shape, dry", "In Form ziehen, trocknen"),
          lines: [
            info(
              "Dry it on a hanger in the shade or in the dryer. Iron it at three dots, if you like.",
              "Trocknen Sie sie auf dem Bügel im Schatten oder im Trockner. Bügeln Sie sie auf Wunsch bei drei Punkten.",
            ),
          ],
          expected: say("Sleeves reach the wrist.", "Ärmel bis zum Handgelenk."),
          explanation: otherwise(
            "A finger shorter? The first hot wash; then it stays.",
            "Einen Finger kürzer? Die erste heiße Wäsche; dann bleibt sie.",
          ),
        },
        {
          key: "button",
          title: say("Sew on a button", "Knopf annähen"),
          lines: [
            info(
              "Take strong thread. Sew four stitches, wind the thread round three times and knot it.",
              "Nehmen Sie starken Faden. Nähen Sie vier Stiche, umwickeln Sie dreimal und verknoten Sie.",
            ),
          ],
          expected: say("It stands a thread above the cloth.", "Er steht einen Faden über dem Stoff."),
          explanation: otherwise("Cloth torn? A small patch behind.", "Stoff ausgerissen? Ein kleiner Flicken dahinter."),
          uses: ["spare-button"],
        },
      ],
      result: say("Clean, strong, a little bluer or sandier.", "Sauber, fest, ein wenig heller."),
    },
  ],
} satisfies GuideFile;
