import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reason, say, spare, supply } from "../guide-words.ts";

export default {
  product: "solar-panel",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Unfold, legs out, pegs in, plug, turn it to the sun.",
        "Aufklappen, Beine aus, Heringe ein, anstecken, zur Sonne drehen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [
        {
          ...supply("Power station, or a battery with a solar input", "Powerstation oder Akku mit Solareingang"),
          product: "power-station",
          capability: "solar_input",
        },
      ],
      contents: [spare("cable-for-a-power-station", "cable")],
      steps: [
        {
          key: "unfold",
          title: say("Unfold it", "Aufklappen"),
          lines: [
            info(
              "Lay it on the ground, film upwards, and open both leaves flat.",
              "Legen Sie es mit der Folie nach oben auf den Boden und klappen Sie beide Flügel flach auf.",
            ),
          ],
          hazard: caution(
            "In the sun it gives current at once: keep the plugs apart and dry.",
            "In der Sonne liefert es sofort Strom: Halten Sie die Stecker getrennt und trocken.",
          ),
          expected: say("Both leaves lie flat.", "Beide Flügel liegen flach."),
          explanation: otherwise(
            "It springs shut? Press along the hinge with the flat hand.",
            "Es klappt zu? Drücken Sie mit der flachen Hand am Scharnier entlang.",
          ),
          uses: ["solar-panel-with-legs"],
        },
        {
          key: "legs",
          title: say("Fold out the legs", "Beine ausklappen"),
          lines: [
            info(
              "Fold both legs out until they stop and draw the strap taut.",
              "Klappen Sie beide Beine bis zum Anschlag aus und spannen Sie das Band.",
            ),
          ],
          expected: say("It leans back and stands.", "Es neigt sich zurück und steht."),
          explanation: otherwise(
            "It falls over? The strap is slack, or the ground slopes.",
            "Es fällt um? Das Band ist locker, oder der Boden fällt ab.",
          ),
        },
        {
          key: "pegs",
          title: say("Peg it against wind", "Gegen Wind sichern"),
          lines: [
            info(
              "Push one peg through each eyelet, slanting away from the panel.",
              "Stecken Sie durch jede Öse einen Hering, schräg vom Modul weg.",
            ),
          ],
          hazard: caution("Unpegged, a gust makes a sail of it.", "Ohne Heringe macht eine Böe ein Segel daraus."),
          expected: say("It holds when you lift a corner.", "Es hält, wenn Sie eine Ecke heben."),
          explanation: otherwise("Stone underneath? A bag of sand over each foot.", "Stein darunter? Ein Sandsack auf jeden Fuß."),
          uses: ["pegs-against-wind"],
        },
        {
          key: "cable",
          title: say("Connect the cable", "Kabel anschließen"),
          lines: [
            info(
              "Connect the panel first, plug on plug until it clicks, then the solar input.",
              "Schließen Sie erst das Modul an, Stecker auf Stecker, bis er einrastet, dann den Solareingang.",
            ),
          ],
          expected: say("The station shows watts.", "Die Station zeigt Watt."),
          explanation: otherwise(
            "Nothing? Plus and minus only fit one way; push until both hooks click.",
            "Nichts? Plus und Minus passen nur auf eine Weise; drücken, bis beide Haken klicken.",
          ),
          uses: ["cable-for-a-power-station"],
          reasons: [reason("no-station", say("I have nothing with a solar input", "Ich habe nichts mit Solareingang"))],
        },
        {
          key: "turn",
          title: say("Turn it to the sun", "Zur Sonne drehen"),
          lines: [
            info(
              "Square to the sun: its shadow lies straight behind it. Turn it twice or three times a day. No shadow on any corner.",
              "Senkrecht zur Sonne: Der Schatten liegt gerade dahinter. Drehen Sie es zwei-, dreimal am Tag. Kein Schatten auf einer Ecke.",
            ),
          ],
          expected: say(
            "In full sun it comes near {sunPower}; under thin cloud half of it.",
            "In voller Sonne nähert es sich {sunPower}; unter dünnen Wolken der Hälfte.",
          ),
          explanation: otherwise(
            "Far less? Haze, a window before it, or a twig’s shadow. Behind glass it does little.",
            "Viel weniger? Dunst, ein Fenster davor oder ein Zweigschatten. Hinter Glas bringt es wenig.",
          ),
        },
      ],
      result: say("Watts arrive where you need them.", "Watt kommen an, wo Sie sie brauchen."),
    },
  ],
} satisfies GuideFile;
