import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reminder, say, spare, supply, tool } from "../guide-words.ts";

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
              "Geben Sie die Schüssel in die Spülmaschine und wischen Sie die Platte feucht ab. Halten Sie die Waage nie unter den Hahn.",
            ),
          ],
          expected: say("Dry below the plate.", "Unter der Platte trocken."),
          explanation: otherwise("Flour in the gap? Dry brush.", "Mehl im Spalt? Trockener Pinsel."),
        },
      ],
      result: say("It agrees with itself to the last step.", "Zweimal gewogen, zweimal dasselbe."),
    },
    {
      purpose: "care",
      summary: say(
        "Crumbs out from under the plate, fresh cells about every {batteryLife}, one test with a packet of sugar.",
        "Krümel unter der Platte heraus, etwa alle {batteryLife} frische Zellen, eine Probe mit einem Paket Zucker.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Cross-head screwdriver", "Kreuzschraubendreher"), tool("Dry brush", "Trockener Pinsel")],
      supplies: [{ ...supply("AAA cells", "AAA-Zellen", 2), capability: "aaa_cell" }],
      steps: [
        {
          key: "under-plate",
          title: say("Brush under the plate", "Unter der Platte auskehren"),
          lines: [
            info(
              "Lift the plate off and brush out what lies beneath it. A single grain of rice holds the plate up, and the scale shows too little.",
              "Heben Sie die Platte ab und kehren Sie heraus, was darunter liegt. Schon ein Reiskorn stützt die Platte, und die Waage zeigt zu wenig.",
            ),
          ],
          hazard: caution(
            "Do not press on the open load cell: it bends for good.",
            "Drücken Sie nicht auf die offene Wägezelle: Sie verbiegt sich dauerhaft.",
          ),
          expected: say("The plate lies level and touches nothing at its edge.", "Die Platte liegt eben und berührt am Rand nichts."),
          explanation: otherwise(
            "It tilts? Off once more: its pegs belong into the holes of the load cell.",
            "Sie kippt? Noch einmal ab: Ihre Zapfen gehören in die Löcher der Wägezelle.",
          ),
        },
        {
          key: "fresh-cells",
          title: say("Change both cells", "Beide Zellen wechseln"),
          lines: [
            info(
              "As soon as the figures grow pale or the scale cannot settle, unscrew the flap, change both and screw it shut again.",
              "Werden die Ziffern blass oder kommt die Waage nicht zur Ruhe, schrauben Sie die Klappe auf, wechseln beide und schrauben sie wieder zu.",
            ),
            reminder(
              "The old ones go into the box at any shop that sells batteries, or to us.",
              "Die alten gehören in die Sammelbox jedes Geschäfts, das Batterien verkauft, oder zu uns.",
            ),
          ],
          expected: say("The figures are dark from edge to edge.", "Die Ziffern sind durchgehend dunkel."),
          explanation: otherwise(
            "White crust on the springs? A cell has leaked. Put gloves on, wipe with vinegar on a cotton bud and dry well.",
            "Weiße Kruste an den Federn? Eine Zelle ist ausgelaufen. Ziehen Sie Handschuhe an, wischen Sie mit Essig am Wattestäbchen und trocknen Sie gut nach.",
          ),
        },
        {
          key: "sugar",
          title: say("Test it with a full packet", "Mit einem vollen Paket prüfen"),
          lines: [
            info(
              "Lay an unopened packet of sugar or flour on the plate. It should show what is printed on it and a few grams for the paper.",
              "Legen Sie ein ungeöffnetes Paket Zucker oder Mehl auf die Platte. Sie soll das aufgedruckte Gewicht zeigen und ein paar Gramm für das Papier.",
            ),
          ],
          expected: say("The same figure three times running.", "Dreimal hintereinander dieselbe Zahl."),
          explanation: otherwise(
            "Far off? Harder table, fresh cells, once more. If that does not help, the load cell is due; it comes adjusted.",
            "Weit daneben? Festerer Tisch, frische Zellen, noch einmal. Hilft das nicht, ist die Wägezelle fällig; sie kommt justiert.",
          ),
        },
        {
          key: "cover",
          title: say("Put it away with nothing on it", "Unbelastet wegstellen"),
          lines: [
            info(
              "Turn the bowl over it like a hood. What stands on the plate for months tires the load cell.",
              "Stülpen Sie die Schüssel darüber wie eine Haube. Was monatelang auf der Platte steht, ermüdet die Wägezelle.",
            ),
          ],
          expected: say("Under the bowl the plate is bare.", "Unter der Schüssel ist die Platte frei."),
          explanation: otherwise(
            "No room to lie? It may stand on its edge, display outwards.",
            "Kein Platz zum Liegen? Sie darf hochkant stehen, die Anzeige nach außen.",
          ),
          uses: ["steel-bowl"],
        },
      ],
      result: say("It weighs as it did on the first day.", "Sie wiegt wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
