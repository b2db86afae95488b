import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say } from "../guide-words.ts";

export default {
  product: "raincoat",
  guides: [
    {
      purpose: "care",
      summary: say(
        "Rinse, hang up wet, away from heat, patch from inside.",
        "Abspülen, nass aufhängen, fern von Wärme, von innen flicken.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "rinse",
          title: say("Rinse it", "Abspülen"),
          lines: [
            info(
              "Open the studs and rinse it cold with a garden hose or a sponge.",
              "Öffnen Sie die Druckknöpfe und spülen Sie ihn kalt mit Gartenschlauch oder Schwamm ab.",
            ),
          ],
          expected: say("Mud and salt are off.", "Schlamm und Salz sind ab."),
          explanation: otherwise("A stain? A drop of soap, rinse.", "Ein Fleck? Ein Tropfen Seife, nachspülen."),
          uses: ["coat"],
        },
        {
          key: "hang",
          title: say("Hang it up wet", "Nass aufhängen"),
          lines: [
            info(
              "Hang it on a wide hanger. Button hood and collar off to dry.",
              "Hängen Sie ihn auf einen breiten Bügel. Knöpfen Sie Kapuze und Kragen zum Trocknen ab.",
            ),
          ],
          hazard: caution(
            "Heat kills the coating: no radiator, no dryer, no iron.",
            "Wärme zerstört die Beschichtung: keine Heizung, kein Trockner, kein Eisen.",
          ),
          expected: say("It hangs without a fold.", "Er hängt ohne Falte."),
          explanation: otherwise(
            "Folded for weeks? Hang it in a warm room, the folds go.",
            "Wochenlang gefaltet? In einen warmen Raum hängen, die Falten gehen.",
          ),
          uses: ["hood-to-button-on"],
        },
        {
          key: "machine",
          title: say("Once or twice in its life: the machine", "Ein-, zweimal im Leben: die Maschine"),
          lines: [
            info(
              "Wash it at {washAt} at most, without spinning and without softener.",
              "Waschen Sie ihn bei höchstens {washAt}, ohne Schleudern und ohne Weichspüler.",
            ),
          ],
          expected: say("The coating is smooth.", "Die Beschichtung ist glatt."),
          explanation: otherwise("Sticky? Softener: rinse it thrice.", "Klebrig? Weichspüler: dreimal spülen."),
        },
        {
          key: "patch",
          title: say("Patch a tear from inside", "Riss von innen flicken"),
          lines: [
            info(
              "Clean and dry the place. Spread the adhesive thinly, lay the patch on and leave it under a book for an hour.",
              "Reinigen und trocknen Sie die Stelle. Streichen Sie den Kleber dünn auf, legen Sie den Flicken auf und beschweren Sie ihn eine Stunde mit einem Buch.",
            ),
          ],
          hazard: caution("Adhesive: window open, no flame.", "Kleber: Fenster auf, keine Flamme."),
          expected: say("No water comes through.", "Kein Wasser kommt durch."),
          explanation: otherwise("It lifts? Grease below: soap, dry, again.", "Er hebt sich? Fett darunter: Seife, trocknen, noch einmal."),
          uses: ["patch-set-with-adhesive"],
        },
      ],
      result: say("Supple and tight.", "Geschmeidig und dicht."),
    },
  ],
} satisfies GuideFile;
