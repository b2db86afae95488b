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
              "Loosen the screw of the flap, two AAA cells in as drawn, screw shut.",
              "Schraube der Klappe lösen, zwei AAA-Zellen wie gezeichnet, zuschrauben.",
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
          lines: [info("Hard level table. Bowl on, short press: zero.", "Harter, ebener Tisch. Schüssel auf, kurz drücken: null.")],
          expected: say("It shows 0 and stays.", "Sie zeigt 0 und bleibt."),
          explanation: otherwise("It wanders? Soft cloth below, or a draught.", "Sie wandert? Weiches Tuch darunter oder Zugluft."),
          uses: ["steel-bowl"],
        },
        {
          key: "weigh",
          title: say("Weigh, zero, weigh on", "Wiegen, null, weiterwiegen"),
          lines: [
            info(
              "Add, press, add. At most {weighsTo}, bowl and all. The other key changes the unit.",
              "Zugeben, drücken, zugeben. Höchstens {weighsTo}, samt Schüssel. Die andere Taste wechselt die Einheit.",
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
              "Bowl into the dishwasher, plate with a damp cloth. Never under the tap.",
              "Schüssel in die Maschine, Platte feucht abwischen. Nie unter den Hahn.",
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
