import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "vacuum-cleaner",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Hose, tube, head: three clicks, and a bag that is in already or goes in.",
        "Schlauch, Rohr, Düse: dreimal klicken, und ein Beutel.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      contents: [spare("hose-with-handle", "hose"), spare("telescopic-tube", "tube"), spare("floor-head", "head")],
      steps: [
        {
          key: "bag",
          title: say("Put the bag in", "Beutel einsetzen"),
          lines: [
            info(
              "Lid up, plate of the bag into its slots until it stops, unfold the bag. Lid shut until it clicks.",
              "Deckel auf, Platte des Beutels bis zum Anschlag in die Führung, Beutel auffalten. Deckel zu, bis er einrastet.",
            ),
          ],
          expected: say("The lid closes without pressure.", "Der Deckel schließt ohne Druck."),
          explanation: otherwise(
            "The lid does not close? No bag, or its plate is upside down: the arrow points down.",
            "Der Deckel schließt nicht? Kein Beutel, oder die Platte ist verkehrt: Der Pfeil zeigt nach unten.",
          ),
          uses: ["dust-bag", "vacuum-cleaner"],
        },
        {
          key: "hose",
          title: say("Push the hose in", "Schlauch einstecken"),
          lines: [info("Into the opening of the lid until both sides click.", "In die Öffnung des Deckels, bis beide Seiten klicken.")],
          expected: say("It turns all the way round and does not come out.", "Er dreht sich ringsum und löst sich nicht."),
          explanation: otherwise("It comes out? Press both catches while you push.", "Er löst sich? Beim Einstecken beide Tasten drücken."),
          uses: ["hose-with-handle"],
        },
        {
          key: "tube",
          title: say("Tube to the handle", "Rohr an den Griff"),
          lines: [
            info(
              "Push the tube onto the handle with a turn. Press the slide and set its length to your hip.",
              "Stecken Sie das Rohr mit einer Drehung auf den Griff. Schieber drücken und die Länge auf Ihre Hüfte einstellen.",
            ),
          ],
          expected: say("You stand upright with it.", "Sie stehen damit aufrecht."),
          explanation: otherwise(
            "It slips? The slide has not sprung back: move the tube until it does.",
            "Es rutscht? Der Schieber ist nicht zurückgesprungen: Bewegen Sie das Rohr.",
          ),
          uses: ["telescopic-tube"],
        },
        {
          key: "head",
          title: say("Head on the tube", "Düse ans Rohr"),
          lines: [
            info(
              "Push it on. Foot switch: bristles out for hard floors, in for carpet.",
              "Aufstecken. Fußschalter: Borsten heraus für Hartboden, hinein für Teppich.",
            ),
          ],
          expected: say("It lies flat on the floor.", "Sie liegt flach auf."),
          explanation: otherwise(
            "It sucks itself fast to the carpet? Open the slide at the handle or turn the power down.",
            "Sie saugt sich fest? Schieber am Griff öffnen oder die Leistung senken.",
          ),
          uses: ["floor-head"],
        },
        {
          key: "cord",
          title: say("Pull out the cord", "Kabel herausziehen"),
          lines: [
            info(
              "Pull it out to the yellow mark, never past the red one. Plug in, step on the switch.",
              "Bis zur gelben Marke herausziehen, nie über die rote. Einstecken, auf den Schalter treten.",
            ),
          ],
          hazard: caution("When it winds in, hold the plug: it whips.", "Halten Sie beim Aufwickeln den Stecker fest: Er schlägt."),
          expected: say("It runs, and the head draws dust.", "Er läuft, und die Düse zieht Staub."),
          explanation: otherwise(
            "It runs but draws nothing? Look through hose and tube; packing card likes to sit there.",
            "Er läuft, zieht aber nicht? Sehen Sie durch Schlauch und Rohr; dort sitzt gern Verpackung.",
          ),
        },
        {
          key: "carpet",
          title: say("Carpet: bristles in", "Teppich: Borsten einziehen"),
          when: { fact: "floor", is: ["carpet"] },
          lines: [
            info(
              "Step on the switch so that the bristles go in, and push slowly: air cleans, not force.",
              "Treten Sie auf den Schalter, bis die Borsten einziehen, und schieben Sie langsam: Luft reinigt, nicht Kraft.",
            ),
          ],
          expected: say("The head glides and leaves a track.", "Die Düse gleitet und lässt eine Spur."),
          explanation: otherwise("Too heavy to push? Half a step less power.", "Zu schwer? Eine halbe Stufe weniger."),
        },
      ],
      result: say("It draws dust on your floor, and you stand upright.", "Er saugt auf Ihrem Boden, und Sie stehen aufrecht."),
    },
    {
      purpose: "care",
      summary: say("Bag, filter, hair off the head.", "Beutel, Filter, Haare von der Düse."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "bag-out",
          title: say("Change the bag", "Beutel wechseln"),
          lines: [
            info(
              "Plug out, lid up, close the slide of the bag, lift it out by its plate, new one in.",
              "Stecker ziehen, Deckel auf, Schieber des Beutels schließen, an der Platte herausheben, neuen einsetzen.",
            ),
          ],
          expected: say("No dust fell out.", "Kein Staub ist herausgefallen."),
          explanation: otherwise(
            "Which bag? The number of the plate is printed in the lid.",
            "Welcher Beutel? Die Nummer der Platte steht im Deckel.",
          ),
        },
        {
          key: "filter",
          title: say("Rinse the exhaust filter", "Abluftfilter spülen"),
          lines: [
            info(
              "Take it out at the back, rinse it with cold water from the clean side, let it dry for a day.",
              "Hinten herausnehmen, von der sauberen Seite kalt spülen, einen Tag trocknen lassen.",
            ),
          ],
          hazard: caution("Never put it back wet: the motor draws water.", "Nie nass einsetzen: Der Motor zieht Wasser."),
          expected: say("Dry to the middle.", "Bis innen trocken."),
          explanation: otherwise(
            "It stays grey? Grey is allowed, clogged is not: hold it to the light.",
            "Er bleibt grau? Grau darf er sein, verstopft nicht: gegen das Licht halten.",
          ),
        },
        {
          key: "hair",
          title: say("Cut the hair off the head", "Haare von der Düse schneiden"),
          lines: [info("Turn the head over, cut and pull.", "Düse umdrehen, schneiden, ziehen.")],
          expected: say("The wheels turn.", "Die Räder drehen sich."),
          explanation: otherwise("Too tight? A seam ripper goes under it.", "Zu fest? Ein Nahttrenner kommt darunter."),
        },
      ],
      result: say("It draws as on the first day.", "Er saugt wie am ersten Tag."),
    },
    {
      purpose: "repair",
      summary: say(
        "New carbon brushes for the motor, from outside, ten minutes.",
        "Neue Kohlebürsten für den Motor, von außen, zehn Minuten.",
      ),
      difficulty: 2,
      minutes: 10,
      people: 1,
      tools: [tool("Cross-head screwdriver", "Kreuzschraubendreher")],
      supplies: [supply("Pair of carbon brushes", "Paar Kohlebürsten")],
      steps: [
        {
          key: "plug-out",
          title: say("Pull the plug", "Stecker ziehen"),
          lines: [
            info(
              "Plug out, cord wound in, ten minutes to cool. Turn it over.",
              "Stecker ziehen, Kabel aufgewickelt, zehn Minuten abkühlen. Umdrehen.",
            ),
          ],
          hazard: warning(
            "Mains voltage. Nothing is opened while the plug is in the wall.",
            "Netzspannung. Nichts wird geöffnet, solange der Stecker in der Wand steckt.",
          ),
          expected: say("The plug lies on the housing.", "Der Stecker liegt am Gehäuse."),
          explanation: otherwise(
            "The cord winds in the plug? Leave a hand's breadth out, so that you see it.",
            "Das Kabel zieht den Stecker ein? Lassen Sie eine Handbreit draußen, damit Sie ihn sehen.",
          ),
        },
        {
          key: "brushes",
          title: say("Old brushes out", "Alte Bürsten heraus"),
          lines: [
            info(
              "Two small covers, a screw each. Cover off, spring aside, brush out. Note which way round it lay.",
              "Zwei kleine Deckel, je eine Schraube. Deckel ab, Feder zur Seite, Bürste heraus. Merken Sie sich die Lage.",
            ),
          ],
          expected: say("Two stumps of carbon lie before you.", "Zwei Kohlestummel liegen vor Ihnen."),
          explanation: otherwise(
            "One is long, the other short? Change both all the same.",
            "Eine lang, eine kurz? Wechseln Sie trotzdem beide.",
          ),
        },
        {
          key: "brushes-in",
          title: say("New ones in", "Neue hinein"),
          lines: [
            info(
              "Hollow side to the motor, spring on, cover on. Same on the other side.",
              "Hohle Seite zum Motor, Feder drauf, Deckel drauf. Ebenso auf der anderen Seite.",
            ),
          ],
          expected: say("Both slide freely in their shafts.", "Beide gleiten frei im Schacht."),
          explanation: otherwise(
            "It jams? Coal dust in the shaft: wipe it with a dry cotton bud.",
            "Sie klemmt? Kohlestaub im Schacht: mit trockenem Wattestäbchen wischen.",
          ),
        },
        {
          key: "run-low",
          title: say("Run in on low", "Auf kleiner Stufe einlaufen"),
          lines: [
            info(
              "Plug in, lowest setting, ten minutes. Some sparks and a smell are normal at first.",
              "Einstecken, kleinste Stufe, zehn Minuten. Etwas Funken und Geruch sind anfangs normal.",
            ),
          ],
          expected: say("It runs evenly.", "Er läuft gleichmäßig."),
          explanation: otherwise(
            "It stutters? One cover is not tight, or a spring lies beside its brush. Plug out first.",
            "Er stottert? Ein Deckel sitzt nicht, oder eine Feder liegt neben der Bürste. Erst Stecker ziehen.",
          ),
        },
      ],
      result: say("It starts at once and runs evenly.", "Er startet sofort und läuft gleichmäßig."),
    },
  ],
} satisfies GuideFile;
