import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say } from "../guide-words.ts";

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
  ],
} satisfies GuideFile;
