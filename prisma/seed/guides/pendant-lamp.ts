import type { GuideFile } from "../guide-file.ts";
import { caution, danger, info, note, otherwise, reminder, say, spare, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "pendant-lamp",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "The electrician wires it; shade and bulb you put on yourself.",
        "Die Elektrofachkraft schließt sie an; Schirm und Leuchtmittel setzen Sie selbst ein.",
      ),
      difficulty: 4,
      minutes: 40,
      people: 2,
      tools: [tool("Steady ladder", "Sichere Leiter"), tool("Tape measure and pencil", "Maßband und Bleistift")],
      supplies: [
        {
          ...supply("E27 bulb, at most {maxBulb}", "E27-Leuchtmittel, höchstens {maxBulb}"),
          product: "led-bulb-e27",
          capability: "e27_bulb",
        },
        {
          ...supply("Ceiling hook with a plug for your ceiling", "Deckenhaken mit Dübel für Ihre Decke"),
          product: "ceiling-hook",
          capability: "ceiling_hook",
        },
        { ...supply("An electrician’s visit", "Besuch einer Elektrofachkraft"), capability: "electrician" },
      ],
      contents: [spare("shade", "shade")],
      steps: [
        {
          key: "height",
          title: say("Decide how high it hangs", "Höhe festlegen"),
          lines: [
            info(
              "Hold the shade over the table: its rim a forearm and a hand above the top. Measure from there to the ceiling and write it down.",
              "Halten Sie den Schirm über den Tisch: der Rand einen Unterarm und eine Hand über der Platte. Messen Sie von dort zur Decke und notieren Sie das Maß.",
            ),
            note(
              "The cable is {cable} long; the ceiling rose takes up about half of it.",
              "Das Kabel ist {cable} lang; der Baldachin nimmt etwa die Hälfte auf.",
            ),
          ],
          expected: say(
            "You see each other under the shade, and nobody looks into the bulb.",
            "Sie sehen sich unter dem Schirm, und niemand blickt in das Leuchtmittel.",
          ),
          explanation: otherwise(
            "No table yet? Hang it so that everybody in the house walks under it without ducking, and leave the cable in the rose long: it can be lowered later.",
            "Noch kein Tisch? Hängen Sie sie so, dass alle im Haus darunter durchgehen, und lassen Sie das Kabel im Baldachin lang: Sie kann später tiefer.",
          ),
          uses: ["shade"],
        },
        {
          key: "electrician",
          title: say("Give the electrician the sheet", "Der Elektrofachkraft das Blatt geben"),
          lines: [
            info(
              "The wiring is work for a certified electrician. Hand over the sheet from the box and your measure. Keep the receipt and send us a photo: then the guarantee covers the wiring too.",
              "Der Anschluss ist Arbeit für eine Elektrofachkraft. Geben Sie ihr das Blatt aus dem Karton und Ihr Maß. Heben Sie die Rechnung auf und schicken Sie uns ein Foto: Dann gilt die Garantie auch für den Anschluss.",
            ),
          ],
          hazard: danger(
            "Work on fixed wiring can kill. Do not open the outlet yourself, not even with the switch off.",
            "Arbeiten an fester Installation können töten. Öffnen Sie den Auslass nicht selbst, auch nicht bei ausgeschaltetem Schalter.",
          ),
          expected: say("A day is agreed, and the sheet lies ready.", "Ein Termin steht, und das Blatt liegt bereit."),
          explanation: otherwise(
            "Nobody found? The guild in your town names electricians. Ask for one lamp on an outlet that is there: a small job.",
            "Niemanden gefunden? Die Innung in Ihrer Stadt nennt Betriebe. Fragen Sie nach einer Leuchte an vorhandenem Auslass: ein kleiner Auftrag.",
          ),
          uses: ["sheet-for-the-electrician"],
        },
        {
          key: "hook-concrete",
          title: say("Concrete or timber: set the hook", "Beton oder Holz: Haken setzen"),
          when: { fact: "ceiling", is: ["concrete", "timber"] },
          lines: [
            info(
              "Choose a plug with a hook for concrete, a screw hook without a plug for a joist. The electrician checks for cables first.",
              "Wählen Sie für Beton einen Dübel mit Haken, für einen Balken einen Schraubhaken ohne Dübel. Die Elektrofachkraft prüft zuerst auf Leitungen.",
            ),
          ],
          hazard: warning(
            "Fuse off before anybody drills near the outlet. Stand on a ladder, not on a chair.",
            "Sicherung aus, bevor jemand am Auslass bohrt. Stehen Sie auf einer Leiter, nicht auf einem Stuhl.",
          ),
          expected: say("The hook holds when you pull at it with your arm.", "Der Haken hält, wenn Sie mit dem Arm daran ziehen."),
          explanation: otherwise(
            "The plug slips? Concrete dust was left in the hole. Blow it out and take a new plug.",
            "Der Dübel rutscht? Es war noch Bohrmehl im Loch. Blasen Sie es aus und nehmen Sie einen neuen Dübel.",
          ),
        },
        {
          key: "hook-plasterboard",
          title: say("Plasterboard: a toggle", "Gipskarton: ein Klappdübel"),
          when: { fact: "ceiling", is: ["plasterboard"] },
          lines: [
            info(
              "Use a spring toggle with a hook: push it through, let its wings open, pull it tight. The lamp weighs {weight}.",
              "Verwenden Sie einen Federklappdübel mit Haken: Stecken Sie ihn durch, lassen Sie die Flügel aufspringen und ziehen Sie ihn fest. Die Leuchte wiegt {weight}.",
            ),
          ],
          hazard: warning(
            "Fuse off before anybody drills near the outlet. Stand on a ladder, not on a chair.",
            "Sicherung aus, bevor jemand am Auslass bohrt. Stehen Sie auf einer Leiter, nicht auf einem Stuhl.",
          ),
          expected: say("The hook holds and the board does not bend.", "Der Haken hält, und die Platte biegt sich nicht."),
          explanation: otherwise(
            "The board crumbles? Move a hand’s breadth to a batten; the cable is long enough for that.",
            "Die Platte bröckelt? Gehen Sie eine Handbreit weiter zu einer Latte; das Kabel reicht dafür.",
          ),
        },
        {
          key: "rose",
          title: say("Wire it and close the rose", "Anschließen und Baldachin schließen"),
          lines: [
            info(
              "The electrician hangs the cable on the hook, wires it, winds what is too long into the rose and pushes the rose up to the ceiling.",
              "Die Elektrofachkraft hängt das Kabel an den Haken, schließt es an, wickelt den Rest in den Baldachin und schiebt ihn an die Decke.",
            ),
          ],
          expected: say(
            "The rose lies flat at the ceiling, and the weight hangs on the hook, not on the wires.",
            "Der Baldachin liegt an der Decke an, und das Gewicht hängt am Haken, nicht an den Adern.",
          ),
          explanation: otherwise(
            "The rose does not close? Too much cable in it: half of it at most. Hang the lamp a little lower.",
            "Der Baldachin schließt nicht? Zu viel Kabel darin: höchstens die Hälfte. Hängen Sie die Leuchte etwas tiefer.",
          ),
          uses: ["cable-with-lamp-holder-and-ceiling-rose"],
        },
        {
          key: "shade",
          title: say("Put on the shade", "Schirm anbringen"),
          lines: [
            info(
              "Unscrew the ring of the lamp holder. Lift the shade over the holder from below and screw the ring on again by hand.",
              "Drehen Sie den Ring der Fassung ab. Heben Sie den Schirm von unten über die Fassung und drehen Sie den Ring von Hand wieder auf.",
            ),
          ],
          hazard: caution(
            "Two people: one holds the shade, one turns the ring.",
            "Zu zweit: Eine Person hält den Schirm, eine dreht den Ring.",
          ),
          expected: say("The shade hangs level.", "Der Schirm hängt waagerecht."),
          explanation: otherwise(
            "It hangs askew? The ring sits on an edge. Loosen it, let the shade hang freely, tighten again.",
            "Er hängt schief? Der Ring sitzt auf einer Kante. Lösen Sie ihn, lassen Sie den Schirm frei hängen und ziehen Sie wieder an.",
          ),
        },
        {
          key: "bulb",
          title: say("Screw in the bulb, switch on", "Leuchtmittel einschrauben, einschalten"),
          lines: [
            info(
              "Light switch off. Turn the bulb in, then switch the fuse and the light on.",
              "Lichtschalter aus. Drehen Sie das Leuchtmittel ein, dann Sicherung und Licht ein.",
            ),
            reminder("{socket}, at most {maxBulb}.", "{socket}, höchstens {maxBulb}."),
          ],
          expected: say("It lights, and the shade stays cool enough to touch.", "Sie leuchtet, und der Schirm bleibt anfassbar."),
          explanation: otherwise(
            "Dark? Light off, bulb a little further in, light on. Then another bulb. If it stays dark, the electrician measures; you do not.",
            "Dunkel? Licht aus, Leuchtmittel etwas weiter eindrehen, Licht an. Dann ein anderes. Bleibt sie dunkel, misst die Elektrofachkraft, nicht Sie.",
          ),
        },
      ],
      result: say(
        "It hangs level over the table, lights, and somebody who may has signed for the wiring.",
        "Sie hängt gerade über dem Tisch, leuchtet, und wer es darf, hat für den Anschluss unterschrieben.",
      ),
    },
    {
      purpose: "care",
      summary: say("A damp cloth twice a year, light off and cold.", "Zweimal im Jahr ein feuchtes Tuch, Licht aus und kalt."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Steady ladder", "Sichere Leiter"), tool("Soft cloth", "Weiches Tuch")],
      steps: [
        {
          key: "off",
          title: say("Light off, wait", "Licht aus, warten"),
          lines: [
            info(
              "Switch off and wait until shade and bulb are cold.",
              "Schalten Sie aus und warten Sie, bis Schirm und Leuchtmittel kalt sind.",
            ),
          ],
          expected: say("Both are cold to the hand.", "Beide sind handkalt."),
          explanation: otherwise("In a hurry? Ten minutes are enough with an LED.", "Eilig? Bei einer LED genügen zehn Minuten."),
        },
        {
          key: "wipe",
          title: say("Wipe the enamel", "Email abwischen"),
          lines: [
            info(
              "Wipe it inside and outside with a damp cloth and a drop of washing-up liquid, then dry it. No scouring powder.",
              "Wischen Sie innen und außen mit feuchtem Tuch und einem Tropfen Spülmittel, dann trocken. Kein Scheuermittel.",
            ),
          ],
          hazard: caution(
            "No water into the lamp holder. Stand on a ladder, not on a chair.",
            "Kein Wasser in die Fassung. Stehen Sie auf einer Leiter, nicht auf einem Stuhl.",
          ),
          expected: say("The inside shines cream again.", "Die Innenseite glänzt wieder cremeweiß."),
          explanation: otherwise(
            "Kitchen grease stays? Warm vinegar water, a minute, wipe off.",
            "Küchenfett bleibt? Warmes Essigwasser, eine Minute, abwischen.",
          ),
        },
        {
          key: "look",
          title: say("Look at ring and cable", "Ring und Kabel ansehen"),
          lines: [
            info(
              "Is the ring tight, the cotton whole? Then you are done.",
              "Sitzt der Ring, ist die Baumwolle heil? Dann sind Sie fertig.",
            ),
          ],
          expected: say("Nothing loose, nothing frayed.", "Nichts lose, nichts ausgefranst."),
          explanation: otherwise(
            "The cotton is frayed to the wires? Leave it off and have an electrician change the cable; it is a part.",
            "Das Gewebe ist bis auf die Adern durch? Lassen Sie sie aus und die Elektrofachkraft das Kabel wechseln; es ist ein Teil.",
          ),
        },
      ],
      result: say("Clean, cold, whole.", "Sauber, kalt, heil."),
    },
  ],
} satisfies GuideFile;
