import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reminder, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "power-bank",
  guides: [
    {
      purpose: "use",
      summary: say("Fill it, fill others, keep it half full in the drawer.", "Laden, andere laden, halb voll lagern."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      supplies: [{ ...supply("USB-C charger", "USB-C-Ladegerät"), product: "charger", capability: "usb_c_charger" }],
      steps: [
        {
          key: "charge",
          title: say("Charge it", "Laden"),
          lines: [
            info(
              "Plug the cable into the port with the arrow; a full charge takes {chargeTime}. Note the number on the narrow side, or enter it on your power bank’s page.",
              "Stecken Sie das Kabel in den Anschluss mit dem Pfeil; eine volle Ladung dauert {chargeTime}. Notieren Sie die Nummer auf der Schmalseite oder tragen Sie sie auf der Seite Ihrer Powerbank ein.",
            ),
          ],
          hazard: caution("On something that does not burn, in your sight.", "Auf nicht brennbarer Unterlage, in Sichtweite."),
          expected: say("All points are lit.", "Alle Punkte leuchten."),
          explanation: otherwise("It does not fill? The other port only gives.", "Sie lädt nicht? Der andere Anschluss gibt nur."),
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
              "Keep it alone in its pocket, away from keys and coins. By air? {flight}.",
              "Tragen Sie sie allein in einer Tasche, fern von Schlüsseln und Münzen. Im Flugzeug? {flight}.",
            ),
          ],
          hazard: warning(
            "Swollen or hot: do not charge it. Outside onto stone, away from what burns, and ring us. Not in the post.",
            "Gebläht oder heiß: nicht laden. Nach draußen auf Stein, fern von Brennbarem, und rufen Sie uns an. Nicht in die Post.",
          ),
          expected: say("It lies alone in its pocket.", "Sie liegt allein in ihrer Tasche."),
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
      result: say("It fills others when you need it.", "Sie lädt andere, wenn Sie sie brauchen."),
    },
    {
      purpose: "care",
      summary: say(
        "Look at it once a month, keep the ports clean, rest it half full.",
        "Einmal im Monat ansehen, Anschlüsse sauber halten, halb voll lagern.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Wooden toothpick, dry cloth", "Zahnstocher aus Holz, trockenes Tuch")],
      steps: [
        {
          key: "flat",
          title: say("See whether it lies flat", "Prüfen, ob sie flach liegt"),
          lines: [
            info(
              "Lay it on a table and press on its corners one after another, then turn it over and do the same.",
              "Legen Sie sie auf einen Tisch und drücken Sie nacheinander auf die Ecken, dann umdrehen und noch einmal.",
            ),
          ],
          hazard: warning(
            "A bulging shell, a sweet smell or warmth at rest: use it no more, never open it. Outside onto stone, then ring us.",
            "Gewölbte Hülle, süßlicher Geruch oder Wärme in Ruhe: nicht mehr benutzen, nie öffnen. Nach draußen auf Stein, dann rufen Sie uns an.",
          ),
          expected: say("It rocks on neither side.", "Sie kippelt auf keiner Seite."),
          explanation: otherwise(
            "It rocks on one side only? A dent from a fall does that too. Show us a photo before you charge it again.",
            "Sie kippelt nur auf einer Seite? Auch eine Delle von einem Sturz macht das. Zeigen Sie uns ein Foto, bevor Sie wieder laden.",
          ),
          uses: ["power-bank"],
        },
        {
          key: "lint",
          title: say("Clear the ports", "Anschlüsse säubern"),
          lines: [
            info(
              "Pull all cables. Lift pocket lint out with the toothpick and wipe the shell dry.",
              "Ziehen Sie alle Kabel. Holen Sie Taschenfusseln mit dem Zahnstocher heraus und wischen Sie die Hülle trocken ab.",
            ),
          ],
          hazard: caution(
            "No needle and no paper clip: metal shorts the contacts.",
            "Keine Nadel, keine Büroklammer: Metall schließt die Kontakte kurz.",
          ),
          expected: say("The plug goes in all the way.", "Der Stecker geht ganz hinein."),
          explanation: otherwise(
            "It got wet? Two days open in a warm room before you charge it.",
            "Sie ist nass geworden? Zwei Tage offen in einem warmen Raum, bevor Sie laden.",
          ),
        },
        {
          key: "half-full",
          title: say("Rest it half full and cool", "Halb voll und kühl lagern"),
          lines: [
            info(
              "Before a long rest let it give until about half of the points are lit. Full it ages faster, empty it may not wake again.",
              "Lassen Sie sie vor einer langen Pause andere laden, bis etwa die Hälfte der Punkte leuchtet. Voll altert sie schneller, leer wacht sie vielleicht nicht mehr auf.",
            ),
            reminder("Never in a parked car in summer.", "Im Sommer nie im geparkten Auto."),
          ],
          expected: say("It lies dry, cool and in the dark.", "Sie liegt trocken, kühl und dunkel."),
          explanation: otherwise(
            "Empty sooner than it used to be, after years? The cells are tired. We change them and test each pair.",
            "Nach Jahren schneller leer als früher? Die Zellen sind müde. Wir wechseln sie und prüfen jedes Paar.",
          ),
        },
      ],
      result: say("It keeps its charge and stays cool.", "Sie hält die Ladung und bleibt kühl."),
    },
  ],
} satisfies GuideFile;
