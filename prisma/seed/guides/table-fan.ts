import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, tool, warning } from "../guide-words.ts";

export default {
  product: "table-fan",
  guides: [
    {
      purpose: "use",
      summary: say("Place it, tilt it, let it turn; wipe it twice a summer.", "Aufstellen, neigen, schwenken; zweimal im Sommer wischen."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "place",
          title: say("Place it", "Aufstellen"),
          lines: [
            info(
              "Put it on something flat that carries {weight}, a forearm from the wall. Keep long hair and cords away from its back.",
              "Stellen Sie ihn auf eine ebene Fläche, die {weight} trägt, einen Unterarm von der Wand. Halten Sie lange Haare und Schnüre von der Rückseite fern.",
            ),
          ],
          hazard: caution("It draws hair and ribbons in from behind.", "Er zieht Haare und Bänder von hinten ein."),
          expected: say("It stands and does not walk at the highest setting.", "Er steht und wandert auf höchster Stufe nicht."),
          explanation: otherwise("It hums on wood? A felt mat under the foot.", "Er brummt auf Holz? Eine Filzmatte unter den Fuß."),
          uses: ["fan-guard-fitted"],
        },
        {
          key: "set",
          title: say("Tilt, switch, turn", "Neigen, schalten, schwenken"),
          lines: [
            info(
              "Tilt it by hand and choose one of {speeds}. Press the knob on the motor to let it turn.",
              "Neigen Sie ihn von Hand und wählen Sie eine von {speeds}. Drücken Sie den Knopf am Motor, damit er schwenkt.",
            ),
          ],
          expected: say("Air where you sit.", "Luft, wo Sie sitzen."),
          explanation: otherwise(
            "It clicks as it turns? It meets the wall: a hand further off.",
            "Es klickt beim Schwenken? Er stößt an: eine Handbreit weiter weg.",
          ),
        },
        {
          key: "wipe",
          title: say("Wipe the blades", "Flügel wischen"),
          lines: [
            info(
              "Pull the plug. Open both clips and take the front guard off. Wipe the blades with a damp cloth and put the guard back.",
              "Ziehen Sie den Stecker. Öffnen Sie beide Klammern und nehmen Sie den vorderen Korb ab. Wischen Sie die Flügel feucht und setzen Sie den Korb auf.",
            ),
          ],
          hazard: caution("Pull the plug before the guard comes off.", "Ziehen Sie den Stecker, bevor der Korb abkommt."),
          expected: say("Both clips are shut.", "Beide Klammern sind zu."),
          explanation: otherwise(
            "A clip does not shut? The rings lie askew: notch on notch.",
            "Eine Klammer schließt nicht? Die Ringe liegen schief: Kerbe auf Kerbe.",
          ),
        },
        {
          key: "oil",
          title: say("A drop of oil a year", "Einmal im Jahr ein Tropfen Öl"),
          lines: [
            info(
              "Pull the plug. Put a drop of sewing-machine oil on the axle behind the hub.",
              "Ziehen Sie den Stecker. Geben Sie einen Tropfen Nähmaschinenöl auf die Achse hinter der Nabe.",
            ),
          ],
          expected: say("It runs out slowly when you switch off.", "Er läuft nach dem Ausschalten lange aus."),
          explanation: otherwise(
            "It squeaks? Oil the turning gear too, where it moves.",
            "Er quietscht? Auch das Schwenkgelenk, wo es sich bewegt.",
          ),
        },
      ],
      result: say("Air without noise.", "Luft ohne Lärm."),
    },
    {
      purpose: "care",
      summary: say(
        "After the summer: wash the guard, look after the brass, put it away dry.",
        "Nach dem Sommer: Korb waschen, Messing pflegen, trocken wegstellen.",
      ),
      difficulty: 1,
      minutes: 20,
      people: 1,
      tools: [
        tool("Washing-up liquid, soft brush, cloths", "Spülmittel, weiche Bürste, Tücher"),
        tool("Brass polish, if you like the shine", "Messingpolitur, wenn Sie den Glanz mögen"),
      ],
      steps: [
        {
          key: "guard-wash",
          title: say("Wash the front guard", "Vorderen Korb waschen"),
          lines: [
            info(
              "Pull the plug and take the front guard off. Wash it in warm water with washing-up liquid. The rear guard stays on: brush it out dry.",
              "Ziehen Sie den Stecker und nehmen Sie den vorderen Korb ab. Waschen Sie ihn in warmem Wasser mit Spülmittel. Der hintere bleibt dran: Bürsten Sie ihn trocken aus.",
            ),
          ],
          hazard: warning(
            "The plug stays out until the guard is on again. No water on motor or foot.",
            "Der Stecker bleibt draußen, bis der Korb wieder sitzt. Kein Wasser an Motor und Fuß.",
          ),
          expected: say("The wires are bright and quite dry.", "Die Drähte sind blank und ganz trocken."),
          explanation: otherwise(
            "Kitchen grease? Let it soak for a quarter of an hour. Rust at a joint: dry it well and touch it with an oily cloth.",
            "Küchenfett? Lassen Sie ihn eine Viertelstunde einweichen. Rost an einer Schweißstelle: gut trocknen, mit einem öligen Tuch abreiben.",
          ),
          uses: ["fan-guard-fitted"],
        },
        {
          key: "brass",
          title: say("Brighten the brass, or let it darken", "Messing aufhellen oder dunkeln lassen"),
          lines: [
            info(
              "Hold each blade from behind with your palm and rub a little polish over it, then wipe with a clean cloth. Dark brass moves the air just as well.",
              "Stützen Sie jeden Flügel von hinten mit der Handfläche, reiben Sie etwas Politur darüber und wischen Sie mit einem sauberen Tuch nach. Dunkles Messing bewegt die Luft ebenso gut.",
            ),
          ],
          hazard: caution("The edges are thin, and a bent blade shakes.", "Die Kanten sind dünn, und ein verbogener Flügel rüttelt."),
          expected: say(
            "A push with a finger, and the blades run out quietly.",
            "Ein Stoß mit dem Finger, und die Flügel laufen ruhig aus.",
          ),
          explanation: otherwise(
            "It shakes when it runs? Look along the edges for the bent blade. Blades with hub are one part, changed without tools.",
            "Er rüttelt im Lauf? Suchen Sie an den Kanten entlang den verbogenen Flügel. Flügel und Nabe sind ein Teil und ohne Werkzeug gewechselt.",
          ),
        },
        {
          key: "winter",
          title: say("Put it away for the winter", "Für den Winter wegstellen"),
          lines: [
            info(
              "Run the cord through your hand and look for cracks. Wind it loosely round the foot and draw a cloth bag over the fan.",
              "Lassen Sie das Kabel durch die Hand laufen und suchen Sie nach Rissen. Wickeln Sie es locker um den Fuß und ziehen Sie einen Stoffbeutel über den Ventilator.",
            ),
          ],
          expected: say("It stands upright in a dry room.", "Er steht aufrecht in einem trockenen Raum."),
          explanation: otherwise(
            "A crack or a kink that does not go? Do not plug it in any more. The stand comes with switches and cord as one part.",
            "Ein Riss oder ein Knick, der bleibt? Nicht mehr einstecken. Den Fuß gibt es mit Schaltern und Kabel als ein Teil.",
          ),
        },
      ],
      result: say(
        "In June you plug it in, and it runs as quietly as before.",
        "Im Juni stecken Sie ihn ein, und er läuft so leise wie zuvor.",
      ),
    },
  ],
} satisfies GuideFile;
