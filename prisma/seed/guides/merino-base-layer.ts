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
              "Hang it outside or by an open window. Four to six days of wear are normal.",
              "Hängen Sie ihn nach draußen oder ans offene Fenster. Vier bis sechs Tragetage sind normal.",
            ),
          ],
          expected: say("In the morning it smells of nothing.", "Am Morgen riecht er nach nichts."),
          explanation: otherwise("Still smells? Salt is in it: wash it.", "Riecht noch? Salz ist darin: waschen."),
          uses: ["base-layer"],
        },
        {
          key: "wash",
          title: say("Wash at {washAt} on wool", "Bei {washAt} im Wollprogramm waschen"),
          lines: [
            info(
              "Shut the zip and put it into a bag. Wash it with wool wash, without softener.",
              "Schließen Sie den Reißverschluss und stecken Sie ihn in einen Beutel. Waschen Sie mit Wollwaschmittel, ohne Weichspüler.",
            ),
          ],
          hazard: caution("No dryer and no iron: heat felts it.", "Kein Trockner, kein Bügeleisen: Hitze verfilzt."),
          expected: say("It has kept its size.", "Er hat seine Größe behalten."),
          explanation: otherwise("Stiff afterwards? Too much wash: rinse once more.", "Danach steif? Zu viel Mittel: noch einmal spülen."),
        },
        {
          key: "dry",
          title: say("Dry it lying", "Liegend trocknen"),
          lines: [
            info(
              "Lay it on a towel in the shade and pull it into shape.",
              "Legen Sie ihn im Schatten auf ein Handtuch und ziehen Sie ihn in Form.",
            ),
          ],
          expected: say("Sleeves as long as before.", "Ärmel so lang wie zuvor."),
          explanation: otherwise("Stretched? Damp it and push it together.", "Ausgeleiert? Anfeuchten und zusammenschieben."),
        },
        {
          key: "darn",
          title: say("Darn thin elbows", "Dünne Ellbogen stopfen"),
          lines: [
            info(
              "Take the yarn from the box before it is a hole. Weave over and under, to and fro.",
              "Nehmen Sie das Garn aus dem Karton, bevor es ein Loch ist. Weben Sie darüber und darunter, hin und her.",
            ),
          ],
          expected: say("It does not show against the light.", "Gegen das Licht ist nichts zu sehen."),
          explanation: otherwise("Too fine for you? Our workshop does it.", "Zu fein für Sie? Unsere Werkstatt macht es."),
          uses: ["mending-yarn"],
        },
        {
          key: "moths",
          title: say("Put it away clean", "Sauber weglegen"),
          lines: [
            info(
              "Put it away clean, in a closed bag, over the summer.",
              "Legen Sie ihn über den Sommer sauber in einen geschlossenen Beutel.",
            ),
          ],
          expected: say("Shut and dry.", "Zu und trocken."),
          explanation: otherwise("Larvae? Three days in the freezer.", "Larven? Drei Tage ins Gefrierfach."),
        },
      ],
      result: say("Clean, in shape, without holes.", "Sauber, in Form, ohne Löcher."),
    },
  ],
} satisfies GuideFile;
