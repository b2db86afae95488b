import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "rechargeable-lamp",
  guides: [
    {
      purpose: "use",
      summary: say("Charge, one knob, in from the rain.", "Laden, ein Knopf, bei Regen hereinholen."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      supplies: [{ ...supply("USB-C cable and charger", "USB-C-Kabel und Ladegerät"), product: "charger", capability: "usb-c-charger" }],
      steps: [
        {
          key: "charge",
          title: say("Charge it", "Laden"),
          lines: [
            info("Cable into the foot, {chargeTime}. It gives light meanwhile.", "Kabel in den Fuß, {chargeTime}. Sie leuchtet dabei."),
          ],
          hazard: caution("Dry, and not under a cushion.", "Trocken und nicht unter einem Kissen."),
          expected: say("The point in the foot goes out.", "Der Punkt im Fuß erlischt."),
          explanation: otherwise("It does not glow? Another cable: some only carry data.", "Er leuchtet nicht? Anderes Kabel."),
          uses: ["lamp-with-its-cell"],
        },
        {
          key: "light",
          title: say("Switch and dim", "Schalten und dimmen"),
          lines: [
            info(
              "Turn the knob: on, then brighter. Turned low it lasts longest: {lightTime}.",
              "Knopf drehen: an, dann heller. Klein gestellt hält sie am längsten: {lightTime}.",
            ),
          ],
          expected: say("It dims without steps.", "Sie dimmt stufenlos."),
          explanation: otherwise(
            "It falls to a fifth by itself? The charge ends: an hour is left.",
            "Sie fällt auf ein Fünftel? Die Ladung endet: Eine Stunde bleibt.",
          ),
        },
        {
          key: "outside",
          title: say("Outside", "Draußen"),
          lines: [info("A shower does no harm. In for the night.", "Ein Schauer schadet nicht. Über Nacht hereinholen.")],
          expected: say("Its foot is dry.", "Ihr Fuß ist trocken."),
          explanation: otherwise(
            "It stood in a puddle? Off, upside down, two days to dry before it is charged.",
            "Sie stand in der Pfütze? Aus, auf den Kopf, zwei Tage trocknen, dann laden.",
          ),
        },
        {
          key: "rest",
          title: say("When it rests", "Wenn sie ruht"),
          lines: [info("Charge it every three months.", "Alle drei Monate laden.")],
          expected: say("It lights at once.", "Sie leuchtet sofort."),
          explanation: otherwise(
            "It stays dark? An hour on the charger before you give it up.",
            "Sie bleibt dunkel? Eine Stunde ans Ladegerät, bevor Sie aufgeben.",
          ),
        },
      ],
      result: say("Light for an evening without a socket.", "Licht für einen Abend ohne Steckdose."),
    },
    {
      purpose: "repair",
      summary: say("A new cell under three screws, five minutes.", "Eine neue Zelle unter drei Schrauben, fünf Minuten."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Cross-head screwdriver", "Kreuzschraubendreher")],
      supplies: [supply("Cell 21700 with protection circuit", "Zelle 21700 mit Schutzschaltung")],
      steps: [
        {
          key: "lid-off",
          title: say("Off, lid off", "Aus, Deckel ab"),
          lines: [
            info(
              "Switch off, cable out, turn it over, three screws, lid off with its seal.",
              "Ausschalten, Kabel ab, umdrehen, drei Schrauben, Deckel samt Dichtung ab.",
            ),
          ],
          expected: say("You see the cage.", "Sie sehen den Käfig."),
          explanation: otherwise(
            "The lid sticks? The seal: lift it with a fingernail.",
            "Der Deckel klebt? Die Dichtung: mit dem Fingernagel anheben.",
          ),
        },
        {
          key: "cell-change",
          title: say("Cage out, new cell in", "Käfig heraus, neue Zelle hinein"),
          lines: [
            info(
              "Cage out, old cell out, new one in, plus as drawn, cage in.",
              "Käfig heraus, alte Zelle heraus, neue hinein, Plus wie gezeichnet, Käfig ein.",
            ),
          ],
          hazard: warning(
            "Never short the poles, never pierce the cell. Swollen: outside onto stone, write to us.",
            "Pole nie kurzschließen, Zelle nie anstechen. Gebläht: nach draußen auf Stein, uns schreiben.",
          ),
          expected: say("The lamp lights.", "Die Leuchte brennt."),
          explanation: otherwise("Dark? Plus and minus.", "Dunkel? Plus und Minus."),
        },
        {
          key: "lid-on",
          title: say("Seal, lid, screws", "Dichtung, Deckel, Schrauben"),
          lines: [
            info(
              "Seal flat in its groove, screws crosswise. Old cell, poles taped, into a collection box.",
              "Dichtung glatt in die Nut, Schrauben über Kreuz. Alte Zelle mit abgeklebten Polen in die Sammelbox.",
            ),
          ],
          expected: say("No gap round the lid.", "Kein Spalt am Deckel."),
          explanation: otherwise("A gap? The seal is pinched: off once more.", "Ein Spalt? Die Dichtung klemmt: noch einmal ab."),
        },
      ],
      result: say("It lasts as long as on the first day.", "Sie hält so lange wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
