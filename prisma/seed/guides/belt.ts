import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "belt",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Close it at the middle hole, shorten it if need be, give it a month to bend.",
        "Im mittleren Loch schließen, bei Bedarf kürzen, ihm einen Monat Zeit lassen.",
      ),
      difficulty: 2,
      minutes: 20,
      people: 1,
      tools: [
        tool("Flat screwdriver: only to shorten", "Schlitzschraubendreher: nur zum Kürzen"),
        tool("Sharp knife, ruler, punch: only to shorten", "Scharfes Messer, Lineal, Lochzange: nur zum Kürzen"),
      ],
      steps: [
        {
          key: "try-on",
          title: say("Find your hole", "Ihr Loch finden"),
          lines: [
            info(
              "Put it through the loops of the trousers you will wear it with, shut it and sit down.",
              "Ziehen Sie ihn durch die Schlaufen der Hose, zu der Sie ihn tragen, schließen Sie ihn und setzen Sie sich.",
            ),
          ],
          expected: say(
            "The pin sits in the middle hole, and nothing pinches when you sit.",
            "Der Dorn sitzt im mittleren Loch, und im Sitzen kneift nichts.",
          ),
          explanation: otherwise(
            "A hole further in or out is fine. Not even the last one reaches? Send it back uncut and take the next length.",
            "Ein Loch weiter oder enger ist in Ordnung. Reicht auch das letzte nicht? Schicken Sie ihn ungekürzt zurück und nehmen Sie die nächste Länge.",
          ),
          uses: ["belt-with-buckle"],
        },
        {
          key: "shorten",
          title: say("Too long: shorten it from the buckle’s end", "Zu lang: an der Schnallenseite kürzen"),
          lines: [
            info(
              "Measure from your hole to the middle one: that much comes off. Take the buckle off, cut along the ruler, punch one hole and screw the buckle on.",
              "Messen Sie von Ihrem Loch bis zum mittleren: So viel kommt ab. Nehmen Sie die Schnalle ab, schneiden Sie am Lineal entlang, stanzen Sie ein Loch und schrauben Sie die Schnalle an.",
            ),
            note("A belt that has been cut cannot come back.", "Ein gekürzter Gürtel kann nicht zurück."),
          ],
          hazard: caution("Cut away from your hand, on wood.", "Von der Hand weg schneiden, auf Holz."),
          expected: say("The middle hole is yours.", "Das mittlere Loch ist Ihres."),
          explanation: otherwise(
            "Not sure? Cut off half, screw it on and try: the rest comes off later. Our workshop does it too.",
            "Unsicher? Schneiden Sie die Hälfte ab, schrauben Sie an und probieren Sie: Der Rest kommt später ab. Unsere Werkstatt macht es auch.",
          ),
        },
        {
          key: "hole",
          title: say("A hole is missing: punch one", "Ein Loch fehlt: lochen"),
          lines: [
            info(
              "Mark it in line with the others and as far from the last as they are from each other. Use a punch that is as wide as the pin.",
              "Zeichnen Sie es in einer Linie mit den anderen und im selben Abstand an. Nehmen Sie eine Lochzange, so weit wie der Dorn.",
            ),
          ],
          expected: say("A clean round hole; the pin slips through.", "Ein sauberes rundes Loch; der Dorn gleitet hindurch."),
          explanation: otherwise(
            "No punch? A cobbler does it while you wait. Never a nail: it makes a slit, and a slit tears on.",
            "Keine Lochzange? Der Schuhmacher macht es, während Sie warten. Nie mit einem Nagel: Er macht einen Schlitz, und der reißt weiter.",
          ),
        },
        {
          key: "bend",
          title: say("Give it a month", "Ihm einen Monat Zeit lassen"),
          lines: [
            info(
              "Wear it, and hang it up by the buckle at night or roll it loosely. Do not fold it.",
              "Tragen Sie ihn, und hängen Sie ihn nachts an der Schnalle auf oder rollen Sie ihn locker. Falten Sie ihn nicht.",
            ),
          ],
          expected: say("It has taken the bend of your hip.", "Er hat die Form Ihrer Hüfte."),
          explanation: otherwise(
            "It creaks? That is new bridle leather on a loop; it stops by itself.",
            "Er knarzt? Das ist neues Blankleder an der Schlaufe; es hört von selbst auf.",
          ),
        },
      ],
      result: say("It sits on the middle hole and bends with you.", "Er sitzt im mittleren Loch und geht mit."),
    },
    {
      purpose: "care",
      summary: say(
        "Rub the bloom in, tighten the screw, balm once a year.",
        "Wachsreif einreiben, Schraube nachziehen, einmal im Jahr Balsam.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Flat screwdriver", "Schlitzschraubendreher")],
      supplies: [{ ...supply("Leather balm", "Lederbalsam"), product: "leather-balm", capability: "leather_care" }],
      steps: [
        {
          key: "bloom",
          title: say("Rub the bloom in", "Wachsreif einreiben"),
          lines: [
            info(
              "The white film on new leather is wax. Rub it with a cloth until it is warm.",
              "Der weiße Belag auf neuem Leder ist Wachs. Reiben Sie ihn mit einem Tuch ein, bis das Leder warm ist.",
            ),
          ],
          expected: say("Even shine.", "Gleichmäßiger Glanz."),
          explanation: otherwise(
            "It comes back in the cold? Rub again; it does no harm.",
            "Er kommt in der Kälte wieder? Noch einmal reiben; er schadet nicht.",
          ),
          uses: ["belt-with-buckle"],
        },
        {
          key: "screw",
          title: say("Tighten the screw", "Schraube nachziehen"),
          lines: [
            info(
              "Tighten the screw at the back of the buckle with a flat screwdriver. A spare one came with it.",
              "Ziehen Sie die Schraube an der Rückseite der Schnalle mit einem Schlitzschraubendreher nach. Eine zweite lag bei.",
            ),
          ],
          expected: say("The buckle does not wobble.", "Die Schnalle wackelt nicht."),
          explanation: otherwise(
            "It comes loose again? A drop of clear nail varnish on the thread.",
            "Sie löst sich wieder? Ein Tropfen Klarlack aufs Gewinde.",
          ),
          uses: ["spare-screw"],
        },
        {
          key: "balm",
          title: say("Balm once a year", "Einmal im Jahr Balsam"),
          lines: [
            info(
              "Rub balm in thinly on both sides. Leave it overnight, then polish it.",
              "Reiben Sie beide Seiten dünn mit Balsam ein. Lassen Sie ihn über Nacht einziehen und polieren Sie nach.",
            ),
          ],
          expected: say("Supple, not sticky.", "Geschmeidig, nicht klebrig."),
          explanation: otherwise("Darker? It lightens in some days.", "Dunkler? In Tagen wird es heller."),
        },
      ],
      result: say("Supple, and firm at the buckle.", "Geschmeidig und fest an der Schnalle."),
    },
  ],
} satisfies GuideFile;
