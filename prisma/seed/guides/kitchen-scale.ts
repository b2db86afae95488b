import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, tool } from "../guide-words.ts";

export default {
  product: "kitchen-scale",
  guides: [
    {
      purpose: "use",
      summary: say("Cells in, firm table, zero, weigh.", "Zellen ein, fester Tisch, null, wiegen."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Cross-head screwdriver", "Kreuzschraubendreher")],
      contents: [spare("steel-bowl", "bowl")],
      steps: [
        {
          key: "cells",
          title: say("Put the cells in", "Zellen einlegen"),
          lines: [
            info(
              "Loosen the screw of the flap, lay in two AAA cells as drawn, and screw it shut.",
              "Lösen Sie die Schraube der Klappe, legen Sie zwei AAA-Zellen wie gezeichnet ein und schrauben Sie sie zu.",
            ),
          ],
          hazard: caution(
            "Keep cells away from small children; screw the flap shut.",
            "Zellen von kleinen Kindern fernhalten; Klappe zuschrauben.",
          ),
          expected: say("The display wakes.", "Die Anzeige erwacht."),
          explanation: otherwise("Dark? One cell is the wrong way round.", "Dunkel? Eine Zelle liegt verkehrt."),
          uses: ["aaa-cells", "kitchen-scale"],
        },
        {
          key: "zero",
          title: say("Stand it firm, set to zero", "Fest stellen, auf null"),
          lines: [
            info(
              "Put it on a hard, level table. Set the bowl on and press shortly: it shows zero.",
              "Stellen Sie sie auf einen harten, ebenen Tisch. Setzen Sie die Schüssel auf und drücken Sie kurz: Sie zeigt null.",
            ),
          ],
          expected: say("It shows 0 and stays.", "Sie zeigt 0 und bleibt."),
          explanation: otherwise("It wanders? Soft cloth below, or a draught.", "Sie wandert? Weiches Tuch darunter oder Zugluft."),
          uses: ["steel-bowl"],
        },
        {
          key: "weigh",
          title: say("Weigh, zero, weigh on", "Wiegen, null, weiterwiegen"),
          lines: [
            info(
              "Add something, press, add the next. It weighs up to {weighsTo}, bowl and all. The other key changes the unit.",
              "Geben Sie etwas hinzu, drücken Sie, geben Sie das Nächste hinzu. Sie wiegt bis {weighsTo}, samt Schüssel. Die andere Taste wechselt die Einheit.",
            ),
          ],
          expected: say("The same thing weighs the same twice.", "Dasselbe wiegt zweimal dasselbe."),
          explanation: otherwise(
            "It does not? New cells, firm table. Still not: the load cell is a part.",
            "Nicht? Neue Zellen, fester Tisch. Noch immer: Die Wägezelle ist ein Teil.",
          ),
        },
        {
          key: "clean",
          title: say("Wipe it", "Abwischen"),
          lines: [
            info(
              "Put the bowl into the dishwasher and wipe the plate with a damp cloth. Never hold the scale under the tap.",
              "Geben Sie die Schüssel in die Maschine und wischen Sie die Platte feucht ab. Halten Sie die Waage nie unter den Hahn.",
            ),
          ],
          expected: say("Dry below the plate.", "Unter der Platte trocken."),
          explanation: otherwise("Flour in the gap? Dry brush.", "Mehl im Spalt? Trockener Pinsel."),
        },
      ],
      result: say("It agrees with itself to the last step.", "Sie stimmt mit sich selbst überein."),
    },
  ],
} satisfies GuideFile;
