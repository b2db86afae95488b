import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, tool, warning } from "../guide-words.ts";

export default {
  product: "screwdriver-set",
  guides: [
    {
      purpose: "setup",
      summary: say("Hang the rack on two screws.", "Leiste an zwei Schrauben aufhängen."),
      difficulty: 2,
      minutes: 15,
      people: 1,
      tools: [tool("Drill", "Bohrmaschine"), tool("Pencil, spirit level", "Bleistift, Wasserwaage")],
      contents: [spare("oak-rack", "rack")],
      steps: [
        {
          key: "mark",
          title: say("Mark two holes", "Zwei Löcher anzeichnen"),
          lines: [
            info(
              "Hold the rack level beside the door, away from switches, and mark through both holes.",
              "Halten Sie die Leiste neben der Tür waagerecht, fern von Schaltern, und zeichnen Sie durch beide Löcher an.",
            ),
          ],
          hazard: warning(
            "Cables run straight up, down and sideways from switches. Do not drill there.",
            "Leitungen laufen von Schaltern gerade nach oben, unten und zur Seite. Bohren Sie dort nicht.",
          ),
          expected: say("Two marks, level.", "Zwei Markierungen, waagerecht."),
          explanation: otherwise("No level? Measure both marks from the ceiling.", "Keine Wasserwaage? Messen Sie beide von der Decke."),
          uses: ["oak-rack"],
        },
        {
          key: "masonry",
          title: say("Brick or concrete: plugs from the box", "Ziegel oder Beton: Dübel aus dem Karton"),
          when: { fact: "wall", is: ["brick", "concrete"] },
          lines: [
            info(
              "Drill as wide as the plug says and push the plugs in flush. Turn the screws in until they stand out a little.",
              "Bohren Sie so weit, wie auf dem Dübel steht, und drücken Sie die Dübel bündig ein. Drehen Sie die Schrauben ein, bis sie etwas vorstehen.",
            ),
          ],
          hazard: caution("Wear safety glasses: dust flies into eyes.", "Tragen Sie eine Schutzbrille: Staub fliegt in die Augen."),
          expected: say("The screws hold.", "Die Schrauben halten."),
          explanation: otherwise("The plug turns? A match beside it.", "Der Dübel dreht? Ein Streichholz daneben."),
          uses: ["two-screws-with-plugs-for-masonry"],
        },
        {
          key: "hollow",
          title: say("Plasterboard: hollow-wall plugs", "Gipskarton: Hohlraumdübel"),
          when: { fact: "wall", is: ["plasterboard"] },
          lines: [
            info(
              "Do not use the plugs from the box. Turn in two plasterboard anchors, then the screws.",
              "Nehmen Sie nicht die Dübel aus dem Karton. Drehen Sie zwei Gipskartondübel ein, dann die Schrauben.",
            ),
          ],
          expected: say("They sit flush.", "Sie sitzen bündig."),
          explanation: otherwise("They spin? A hand’s breadth beside.", "Sie drehen durch? Eine Handbreit daneben."),
        },
        {
          key: "hang",
          title: say("Hang it, sort them in", "Aufhängen, einsortieren"),
          lines: [
            info(
              "Hang the rack on, tighten the screws and sort the drivers in by size.",
              "Hängen Sie die Leiste ein, ziehen Sie die Schrauben fest und sortieren Sie die Schraubendreher nach Größe ein.",
            ),
          ],
          expected: say("It holds all six.", "Sie trägt alle sechs."),
          explanation: otherwise(
            "One falls through? It is upside down: wide end of the holes upwards.",
            "Einer fällt durch? Sie hängt verkehrt: weite Löcher nach oben.",
          ),
          uses: ["screwdriver"],
        },
      ],
      result: say("Six drivers in reach beside the door.", "Sechs Schraubendreher griffbereit neben der Tür."),
    },
    {
      purpose: "use",
      summary: say(
        "The driver that fills the slot, held straight, with every plug pulled.",
        "Der Schraubendreher, der den Schlitz füllt, gerade, Stecker draußen.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "choose",
          title: say("Choose the one that fills it", "Den passenden wählen"),
          lines: [
            info(
              "Choose the one that fills the slot and does not wobble: {tips}.",
              "Wählen Sie den, der den Schlitz füllt und nicht wackelt: {tips}.",
            ),
          ],
          expected: say("It stands in the screw by itself.", "Er steht von selbst in der Schraube."),
          explanation: otherwise("Two fit? The larger one.", "Zwei passen? Der größere."),
        },
        {
          key: "press",
          title: say("Press, then turn", "Drücken, dann drehen"),
          lines: [info("Hold it straight, press first, then turn.", "Halten Sie ihn gerade, drücken Sie zuerst und drehen Sie dann.")],
          hazard: warning(
            "They are not insulated. Pull the plug before you open anything; fixed wiring belongs to an electrician.",
            "Sie sind nicht isoliert. Ziehen Sie den Stecker, bevor Sie etwas öffnen; feste Leitungen gehören der Elektrofachkraft.",
          ),
          expected: say("The screw turns, its head unhurt.", "Die Schraube dreht, der Kopf ist heil."),
          explanation: otherwise("It slips? A rubber band between, more pressure.", "Er rutscht? Ein Gummiband dazwischen, mehr Druck."),
        },
        {
          key: "oil",
          title: say("Wipe with an oily cloth", "Mit öligem Tuch abwischen"),
          lines: [
            info(
              "Wipe the blades with an oily cloth once a year. Keep the handles out of the dishwasher.",
              "Wischen Sie die Klingen einmal im Jahr mit einem öligen Tuch ab. Geben Sie die Griffe nie in die Spülmaschine.",
            ),
          ],
          expected: say("No rust.", "Kein Rost."),
          explanation: otherwise(
            "A blade broken? We replace it for as long as you have the set.",
            "Klinge gebrochen? Wir ersetzen sie, solange Sie den Satz haben.",
          ),
        },
      ],
      result: say("The screw is out, and whole.", "Die Schraube ist heraus und heil."),
    },
  ],
} satisfies GuideFile;
