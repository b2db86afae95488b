import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, supply } from "../guide-words.ts";

export default {
  product: "bike-light",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Charge, strap on two mounts, click the lamps in, aim the beam.",
        "Laden, zwei Halter umschnallen, Leuchten einklicken, Strahl ausrichten.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      supplies: [{ ...supply("USB-C charger", "USB-C-Ladegerät"), product: "charger", capability: "usb_c_charger" }],
      contents: [
        spare("mounts-with-straps", "front-mount"),
        spare("front-light", "front-light"),
        spare("rear-light", "rear-light"),
        spare("cells-fitted", "cells"),
      ],
      steps: [
        {
          key: "charge",
          title: say("Charge both lamps", "Beide Leuchten laden"),
          lines: [
            info(
              "Open the rubber caps and plug in both ends of the cable. A full charge takes {chargeTime}; the button is red meanwhile.",
              "Öffnen Sie die Gummikappen und stecken Sie beide Enden des Kabels ein. Eine volle Ladung dauert {chargeTime}; der Knopf leuchtet dabei rot.",
            ),
          ],
          hazard: caution("Never charge them wet, and not on a bed.", "Laden Sie sie nie nass und nicht auf dem Bett."),
          expected: say("The buttons turn green.", "Die Knöpfe werden grün."),
          explanation: otherwise(
            "No red light? The cell is loose: unscrew the cap, plus forwards, screw it tight.",
            "Kein rotes Licht? Die Zelle sitzt lose: Kappe abschrauben, Plus nach vorn, festschrauben.",
          ),
          uses: ["front-light", "rear-light", "usb-c-cable-with-two-ends"],
        },
        {
          key: "mount-front",
          title: say("Strap the front mount on", "Vorderen Halter umschnallen"),
          lines: [
            info(
              "Lay the strap round the handlebar beside the stem, pull it tight and hook it in. {fits}.",
              "Legen Sie das Band neben dem Vorbau um den Lenker, ziehen Sie es straff und haken Sie es ein. {fits}.",
            ),
          ],
          expected: say("It does not turn.", "Er dreht sich nicht."),
          explanation: otherwise(
            "It slips? Next hole of the strap; wipe the bar dry.",
            "Er rutscht? Nächstes Loch; Lenker trocken wischen.",
          ),
          uses: ["mounts-with-straps"],
        },
        {
          key: "mount-rear",
          title: say("Strap the rear mount on", "Hinteren Halter umschnallen"),
          lines: [
            info(
              "Strap it round the seat post where neither bag nor coat hangs before it.",
              "Schnallen Sie ihn um die Sattelstütze, wo weder Tasche noch Mantel davorhängt.",
            ),
          ],
          expected: say("Seen from behind nothing covers it.", "Von hinten verdeckt ihn nichts."),
          explanation: otherwise(
            "A saddle bag is in the way? Set it below, down to a forearm above the wheel.",
            "Eine Satteltasche stört? Setzen Sie ihn darunter, bis einen Unterarm über dem Rad.",
          ),
          uses: ["mounts-with-straps"],
        },
        {
          key: "click",
          title: say("Click the lamps in", "Leuchten einklicken"),
          lines: [
            info(
              "Slide each onto its mount until it clicks. White in front, red behind.",
              "Schieben Sie jede auf ihren Halter, bis sie einrastet. Weiß vorn, rot hinten.",
            ),
          ],
          expected: say("They stay when you shake the bike.", "Sie bleiben beim Rütteln."),
          explanation: otherwise(
            "No click? Sand in the rail. Rinse, dry, again.",
            "Kein Klick? Sand in der Schiene. Spülen, trocknen, noch einmal.",
          ),
        },
        {
          key: "aim",
          title: say("Aim the beam", "Strahl ausrichten"),
          lines: [
            info(
              "Stand the bike before a wall in the dark. Tilt the front light until the upper edge of the beam lies a little lower than the lamp. Turn the red one straight back.",
              "Stellen Sie das Rad im Dunkeln vor eine Wand. Neigen Sie das Frontlicht, bis die Oberkante des Strahls etwas tiefer liegt als die Leuchte. Richten Sie das rote gerade nach hinten.",
            ),
          ],
          hazard: caution("Do not look into the lamp.", "Sehen Sie nicht in die Leuchte."),
          expected: say("The road is lit, nobody is dazzled.", "Die Straße ist hell, niemand ist geblendet."),
          explanation: otherwise("It sinks on the way? One hole tighter.", "Sie sinkt unterwegs? Ein Loch fester."),
        },
      ],
      result: say("White in front, red behind, and both stay where they are.", "Weiß vorn, rot hinten, und beide bleiben, wo sie sind."),
    },
  ],
} satisfies GuideFile;
