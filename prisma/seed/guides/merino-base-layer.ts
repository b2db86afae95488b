import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "merino-base-layer",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Next to the skin, set off a little cool, open the zip before you sweat.",
        "Direkt auf der Haut, etwas kühl losgehen, den Reißverschluss öffnen, bevor Sie schwitzen.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "skin",
          title: say("Next to the skin", "Direkt auf die Haut"),
          lines: [
            info(
              "Wear nothing under it: it takes the damp off the skin only where it touches.",
              "Tragen Sie nichts darunter: Er nimmt der Haut die Feuchtigkeit nur ab, wo er anliegt.",
            ),
          ],
          expected: say("Close without a fold, sleeves to the wrist.", "Eng ohne Falte, Ärmel bis zum Handgelenk."),
          explanation: otherwise(
            "It itches? Give it an evening indoors with its label on; clean, it may come back.",
            "Er kratzt? Geben Sie ihm einen Abend in der Wohnung, mit Etikett; sauber darf er zurück.",
          ),
          uses: ["base-layer"],
        },
        {
          key: "layer",
          title: say("Wool inside, windproof outside", "Innen Wolle, außen winddicht"),
          lines: [
            info(
              "Put wool or down over it for warmth and a shell against wind and rain. No cotton in between: it stays wet.",
              "Darüber kommt Wolle oder Daune gegen die Kälte und eine Wetterjacke gegen Wind und Regen. Keine Baumwolle dazwischen: Sie bleibt nass.",
            ),
          ],
          expected: say(
            "You feel a little cool when you set off; that is right.",
            "Beim Losgehen ist Ihnen etwas kühl; so ist es richtig.",
          ),
          explanation: otherwise(
            "Soaked on the way? Leave it on and put something dry over it: damp wool still warms.",
            "Unterwegs durchnässt? Anbehalten und etwas Trockenes darüber: Feuchte Wolle wärmt weiter.",
          ),
        },
        {
          key: "zip",
          title: say("Open uphill, shut downhill", "Bergauf auf, bergab zu"),
          lines: [
            info(
              "Open the zip before the climb and shut it when you stop, with the flap flat behind it.",
              "Öffnen Sie den Reißverschluss vor dem Anstieg und schließen Sie ihn bei der Rast, den Riegel flach dahinter.",
            ),
          ],
          expected: say("At the top your back is damp at most.", "Oben ist der Rücken höchstens feucht."),
          explanation: otherwise(
            "It catches in the flap? Hold the flap down with a finger from inside, then pull.",
            "Er verhakt sich im Riegel? Den Riegel von innen mit dem Finger flach halten, dann ziehen.",
          ),
        },
        {
          key: "tour",
          title: say("On tour: two in turn", "Auf Tour: zwei im Wechsel"),
          lines: [
            info(
              "Wear one and let the other hang outside overnight. Rinse a salty one in the brook without soap, roll it in a towel and press it out.",
              "Tragen Sie einen und lassen Sie den anderen über Nacht draußen hängen. Einen salzigen spülen Sie ohne Seife im Bach, rollen ihn in ein Handtuch und drücken ihn aus.",
            ),
          ],
          expected: say("In the morning one is dry.", "Am Morgen ist einer trocken."),
          explanation: otherwise(
            "Still damp at breakfast? Put it on: it dries on you within the first hour of walking.",
            "Beim Frühstück noch klamm? Anziehen: In der ersten Stunde Gehen trocknet er am Körper.",
          ),
        },
      ],
      result: say("Neither cold nor soaked, from valley to top and back.", "Weder kalt noch nass, vom Tal zum Gipfel und zurück."),
    },
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
