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
              "Open the lid. Push the plate of the bag into its slots until it stops and unfold the bag. Shut the lid until it clicks.",
              "Öffnen Sie den Deckel. Schieben Sie die Platte des Beutels bis zum Anschlag in die Führung und falten Sie ihn auf. Schließen Sie den Deckel, bis er einrastet.",
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
          lines: [
            info(
              "Push it into the opening of the lid until both sides click.",
              "Stecken Sie ihn in die Öffnung des Deckels, bis beide Seiten klicken.",
            ),
          ],
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
              "Push it onto the tube. Set the foot switch: bristles out for hard floors, in for carpet.",
              "Stecken Sie sie auf das Rohr. Stellen Sie den Fußschalter: Borsten heraus für Hartboden, hinein für Teppich.",
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
              "Pull it out to the yellow mark, never past the red one. Plug in and step on the switch.",
              "Ziehen Sie es bis zur gelben Marke heraus, nie über die rote. Stecken Sie ein und treten Sie auf den Schalter.",
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
              "Pull the plug and open the lid. Close the slide of the bag, lift it out by its plate and put a new one in.",
              "Ziehen Sie den Stecker und öffnen Sie den Deckel. Schließen Sie den Schieber des Beutels, heben Sie ihn an der Platte heraus und setzen Sie einen neuen ein.",
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
              "Take it out at the back and rinse it cold from the clean side. Let it dry for a day.",
              "Nehmen Sie ihn hinten heraus und spülen Sie ihn kalt von der sauberen Seite. Lassen Sie ihn einen Tag trocknen.",
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
          lines: [
            info(
              "Turn the head over, cut the hair and pull it out.",
              "Drehen Sie die Düse um, schneiden Sie die Haare auf und ziehen Sie sie heraus.",
            ),
          ],
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
              "Pull the plug, wind the cord in and let it cool for ten minutes. Turn it over.",
              "Ziehen Sie den Stecker, wickeln Sie das Kabel auf und lassen Sie ihn zehn Minuten abkühlen. Drehen Sie ihn um.",
            ),
          ],
          hazard: warning(
            "Mains voltage. Open nothing while the plug is in the wall.",
            "Netzspannung. Öffnen Sie nichts, solange der Stecker in der Wand steckt.",
          ),
          expected: say("The plug lies on the housing.", "Der Stecker liegt am Gehäuse."),
          explanation: otherwise(
            "The cord winds in the plug? Leave a hand’s breadth out, so that you see it.",
            "Das Kabel zieht den Stecker ein? Lassen Sie eine Handbreit draußen, damit Sie ihn sehen.",
          ),
        },
        {
          key: "brushes",
          title: say("Old brushes out", "Alte Bürsten heraus"),
          lines: [
            info(
              "Unscrew the two small covers, a screw each. Push the spring aside and take the brush out. Note which way round it lay.",
              "Schrauben Sie die zwei kleinen Deckel ab, je eine Schraube. Schieben Sie die Feder zur Seite und nehmen Sie die Bürste heraus. Merken Sie sich ihre Lage.",
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
              "Push each one in with its hollow side to the motor. Lay the spring on and screw the cover on.",
              "Schieben Sie jede mit der hohlen Seite zum Motor ein. Legen Sie die Feder auf und schrauben Sie den Deckel an.",
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
              "Plug in and run it at the lowest setting for ten minutes. Some sparks and a smell are normal at first.",
              "Stecken Sie ein und lassen Sie ihn zehn Minuten auf kleinster Stufe laufen. Etwas Funken und Geruch sind anfangs normal.",
            ),
          ],
          expected: say("It runs evenly.", "Er läuft gleichmäßig."),
          explanation: otherwise(
            "It stutters? One cover is not tight, or a spring lies beside its brush. Pull the plug first.",
            "Er stottert? Ein Deckel sitzt nicht, oder eine Feder liegt neben der Bürste. Erst Stecker ziehen.",
          ),
        },
      ],
      result: say("It starts at once and runs evenly.", "Er startet sofort und läuft gleichmäßig."),
    },
  ],
} satisfies GuideFile;
