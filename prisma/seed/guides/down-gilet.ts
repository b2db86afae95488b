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
              "A night on a hanger, spots with a damp cloth. That is enough for most of two years.",
              "Eine Nacht auf dem Bügel, Flecken mit feuchtem Tuch. Das reicht meist zwei Jahre.",
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
              "Zip shut, alone, gentle programme, down wash, rinse three times.",
              "Reißverschluss zu, allein, Schonprogramm, Daunenwaschmittel, dreimal spülen.",
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
              "Dryer on low, two to three hours; shake it out every half hour.",
              "Trockner auf niedrig, zwei bis drei Stunden; jede halbe Stunde aufschütteln.",
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
              "Clean, dry, patch on from outside, press for a minute.",
              "Reinigen, trocknen, Flicken von außen auf, eine Minute drücken.",
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
