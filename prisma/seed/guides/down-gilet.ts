import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "down-gilet",
  guides: [
    {
      purpose: "care",
      summary: say("Air it; wash it every second year and dry it long.", "Lüften; jedes zweite Jahr waschen und lange trocknen."),
      difficulty: 2,
      minutes: 30,
      people: 1,
      supplies: [supply("Down wash", "Daunenwaschmittel"), supply("Tennis balls", "Tennisbälle", 2)],
      steps: [
        {
          key: "air",
          title: say("Air it, wipe it", "Lüften, abwischen"),
          lines: [
            info(
              "Hang it out for a night and dab stains with a damp cloth. That is enough for most of two years.",
              "Hängen Sie sie eine Nacht hinaus und tupfen Sie Flecken feucht ab. Das reicht meist zwei Jahre.",
            ),
          ],
          expected: say("It smells of nothing.", "Sie riecht nach nichts."),
          explanation: otherwise(
            "A feather looks out? Pull it back in from the other side.",
            "Eine Feder schaut heraus? Von der anderen Seite zurückziehen.",
          ),
          uses: ["gilet"],
        },
        {
          key: "wash",
          title: say("Wash at {washAt}", "Bei {washAt} waschen"),
          lines: [
            info(
              "Shut the zip. Wash it alone on the gentle programme with down wash and rinse it three times.",
              "Schließen Sie den Reißverschluss. Waschen Sie sie allein im Schonprogramm mit Daunenwaschmittel und spülen Sie dreimal.",
            ),
          ],
          expected: say("No foam when you press it.", "Kein Schaum beim Drücken."),
          explanation: otherwise("It floats? Press it under before you start.", "Sie schwimmt? Vor dem Start unterdrücken."),
        },
        {
          key: "dry",
          title: say("Dry it with two tennis balls", "Mit zwei Tennisbällen trocknen"),
          lines: [
            info(
              "Dry it in the dryer on low for two to three hours. Shake it out every half hour.",
              "Trocknen Sie sie zwei bis drei Stunden auf niedriger Stufe. Schütteln Sie sie jede halbe Stunde auf.",
            ),
          ],
          hazard: caution("Low only: the fabric melts. Damp down rots.", "Nur niedrig: Der Stoff schmilzt. Feuchte Daunen faulen."),
          expected: say("You feel no clump in any chamber.", "Sie fühlen in keiner Kammer einen Klumpen."),
          explanation: otherwise(
            "Clumps? Still damp: another hour, pull them apart with your fingers.",
            "Klumpen? Noch feucht: noch eine Stunde, mit den Fingern auseinanderziehen.",
          ),
        },
        {
          key: "patch",
          title: say("Close a hole", "Loch schließen"),
          lines: [
            info(
              "Clean and dry the place. Lay the patch on from outside and press it for a minute.",
              "Reinigen und trocknen Sie die Stelle. Legen Sie den Flicken von außen auf und drücken Sie ihn eine Minute an.",
            ),
          ],
          expected: say("It holds in the wash.", "Er hält in der Wäsche."),
          explanation: otherwise(
            "A long tear? Our workshop sews it; the price comes first.",
            "Ein langer Riss? Unsere Werkstatt näht ihn; der Preis kommt zuerst.",
          ),
          uses: ["self-adhesive-patches"],
        },
      ],
      result: say("Full, light and dry.", "Bauschig, leicht und trocken."),
    },
  ],
} satisfies GuideFile;
