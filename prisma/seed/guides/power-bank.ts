import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reminder, say, supply, warning } from "../guide-words.ts";

export default {
  product: "power-bank",
  guides: [
    {
      purpose: "use",
      summary: say("Fill it, fill others, keep it half full in the drawer.", "Laden, andere laden, halb voll lagern."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      supplies: [{ ...supply("USB-C charger", "USB-C-Ladegerät"), product: "charger", capability: "usb-c-charger" }],
      steps: [
        {
          key: "charge",
          title: say("Charge it", "Laden"),
          lines: [
            info(
              "Plug the cable into the port with the arrow; a full charge takes {chargeTime}. Note the number on the narrow side or enter it here.",
              "Stecken Sie das Kabel in den Anschluss mit dem Pfeil; eine volle Ladung dauert {chargeTime}. Notieren Sie die Nummer auf der Schmalseite oder tragen Sie sie hier ein.",
            ),
          ],
          hazard: caution("On something that does not burn, in your sight.", "Auf nicht brennbarer Unterlage, in Sichtweite."),
          expected: say("All points are lit.", "Alle Punkte leuchten."),
          explanation: otherwise("It does not fill? The other port only gives.", "Er lädt nicht? Der andere Anschluss gibt nur."),
          uses: ["power-bank", "usb-c-cable"],
        },
        {
          key: "give",
          title: say("Charge something from it", "Etwas damit laden"),
          lines: [
            info(
              "Lead the cable from a port to your device. It begins by itself.",
              "Führen Sie das Kabel von einem Anschluss zu Ihrem Gerät. Es beginnt von selbst.",
            ),
          ],
          expected: say("The device says that it charges.", "Das Gerät zeigt, dass es lädt."),
          explanation: otherwise(
            "It stops? Very small devices draw too little: press the key once.",
            "Es hört auf? Sehr kleine Geräte ziehen zu wenig: Taste einmal drücken.",
          ),
        },
        {
          key: "travel",
          title: say("On the way", "Unterwegs"),
          lines: [
            info(
              "Keep it alone in its pocket, away from keys and coins. By air: {flight}.",
              "Tragen Sie sie allein in einer Tasche, fern von Schlüsseln und Münzen. Im Flugzeug: {flight}.",
            ),
          ],
          hazard: warning(
            "Swollen or hot: do not charge it. Outside onto stone, away from what burns, and ring us. Not in the post.",
            "Gebläht oder heiß: nicht laden. Nach draußen auf Stein, fern von Brennbarem, und rufen Sie uns an. Nicht in die Post.",
          ),
          expected: say("It lies alone in its pocket.", "Er liegt allein in seiner Tasche."),
          explanation: otherwise(
            "Asked at the gate? {energy}: that is allowed in the cabin.",
            "Gefragt am Flughafen? {energy}: Das ist in der Kabine erlaubt.",
          ),
        },
        {
          key: "store",
          title: say("In the drawer", "In der Schublade"),
          lines: [
            info("Charge it every six months, also when it lies idle.", "Laden Sie sie alle sechs Monate, auch wenn sie nur liegt."),
            reminder("At its end back to us, free.", "Am Ende kostenlos zu uns zurück."),
          ],
          expected: say("Points are lit when you press.", "Punkte leuchten beim Drücken."),
          explanation: otherwise(
            "None? An hour on the charger. Still none: the cells are changed by us.",
            "Keine? Eine Stunde ans Ladegerät. Noch keine: Die Zellen wechseln wir.",
          ),
        },
      ],
      result: say("It fills others when you need it.", "Er lädt andere, wenn Sie ihn brauchen."),
    },
  ],
} satisfies GuideFile;
