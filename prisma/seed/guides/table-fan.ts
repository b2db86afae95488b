import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare } from "../guide-words.ts";

export default {
  product: "table-fan",
  guides: [
    {
      purpose: "use",
      summary: say("Place it, tilt it, let it turn; wipe it twice a summer.", "Aufstellen, neigen, schwenken; zweimal im Sommer wischen."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      contents: [spare("fan-guard-fitted", "guard-front")],
      steps: [
        {
          key: "place",
          title: say("Place it", "Aufstellen"),
          lines: [
            info(
              "On something flat that carries {weight}, a forearm from the wall, long hair and cords away from its back.",
              "Auf eine ebene Fläche, die {weight} trägt, einen Unterarm von der Wand, lange Haare und Schnüre weg von der Rückseite.",
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
              "Tilt by hand, choose one of {speeds}, press the knob on the motor to let it turn.",
              "Von Hand neigen, eine von {speeds} wählen, Knopf am Motor drücken, damit er schwenkt.",
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
              "Plug out, two clips open, front guard off, damp cloth, guard on.",
              "Stecker ziehen, zwei Klammern auf, vorderen Korb ab, feuchtes Tuch, Korb auf.",
            ),
          ],
          hazard: caution("Plug out before the guard comes off.", "Stecker ziehen, bevor der Korb abkommt."),
          expected: say("Both clips are shut.", "Beide Klammern sind zu."),
          explanation: otherwise(
            "A clip does not shut? The rings lie askew: notch on notch.",
            "Eine Klammer schließt nicht? Die Ringe liegen schief: Kerbe auf Kerbe.",
          ),
        },
        {
          key: "oil",
          title: say("A drop of oil a year", "Einmal im Jahr ein Tropfen Öl"),
          lines: [info("On the axle behind the hub. Sewing-machine oil.", "Auf die Achse hinter der Nabe. Nähmaschinenöl.")],
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
