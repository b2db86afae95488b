import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "merino-base-layer",
  guides: [
    {
      purpose: "care",
      summary: say("Air it overnight, wash it cool, keep moths away.", "Über Nacht lüften, kühl waschen, Motten fernhalten."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      supplies: [supply("Wool wash", "Wollwaschmittel")],
      steps: [
        {
          key: "air",
          title: say("Air it overnight", "Über Nacht lüften"),
          lines: [
            info(
              "Outside or by an open window. Four to six days of wear are normal.",
              "Draußen oder am offenen Fenster. Vier bis sechs Tragetage sind normal.",
            ),
          ],
          expected: say("In the morning it smells of nothing.", "Am Morgen riecht er nach nichts."),
          explanation: otherwise("Still smells? Salt is in it: wash it.", "Riecht noch? Salz ist darin: waschen."),
          uses: ["base-layer"],
        },
        {
          key: "wash",
          title: say("Wash at {washAt} on wool", "Bei {washAt} im Wollprogramm waschen"),
          lines: [info("Zip shut, in a bag, wool wash, no softener.", "Reißverschluss zu, im Beutel, Wollwaschmittel, kein Weichspüler.")],
          hazard: caution("No dryer and no iron: heat felts it.", "Kein Trockner, kein Bügeleisen: Hitze verfilzt."),
          expected: say("It has kept its size.", "Er hat seine Größe behalten."),
          explanation: otherwise("Stiff afterwards? Too much wash: rinse once more.", "Danach steif? Zu viel Mittel: noch einmal spülen."),
        },
        {
          key: "dry",
          title: say("Dry it lying", "Liegend trocknen"),
          lines: [info("On a towel, in shape, in the shade.", "Auf einem Handtuch, in Form, im Schatten.")],
          expected: say("Sleeves as long as before.", "Ärmel so lang wie zuvor."),
          explanation: otherwise("Stretched? Damp it and push it together.", "Ausgeleiert? Anfeuchten und zusammenschieben."),
        },
        {
          key: "darn",
          title: say("Darn thin elbows", "Dünne Ellbogen stopfen"),
          lines: [
            info(
              "Yarn from the box, before it is a hole: over and under, to and fro.",
              "Garn aus dem Karton, bevor es ein Loch ist: darüber, darunter, hin und her.",
            ),
          ],
          expected: say("It does not show against the light.", "Gegen das Licht ist nichts zu sehen."),
          explanation: otherwise("Too fine for you? Our workshop does it.", "Zu fein für Sie? Unsere Werkstatt macht es."),
          uses: ["mending-yarn"],
        },
        {
          key: "moths",
          title: say("Put it away clean", "Sauber weglegen"),
          lines: [info("Clean, in a closed bag over the summer.", "Sauber, im geschlossenen Beutel über den Sommer.")],
          expected: say("Shut and dry.", "Zu und trocken."),
          explanation: otherwise("Larvae? Three days in the freezer.", "Larven? Drei Tage ins Gefrierfach."),
        },
      ],
      result: say("Clean, in shape, without holes.", "Sauber, in Form, ohne Löcher."),
    },
  ],
} satisfies GuideFile;
