import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "belt",
  guides: [
    {
      purpose: "care",
      summary: say(
        "Rub the bloom in, balm once a year, tighten the screw; shorten it if need be.",
        "Wachsreif einreiben, einmal im Jahr Balsam, Schraube nachziehen; bei Bedarf kürzen.",
      ),
      difficulty: 2,
      minutes: 15,
      people: 1,
      tools: [
        tool("Flat screwdriver", "Schlitzschraubendreher"),
        tool("Sharp knife, ruler, punch: only to shorten", "Scharfes Messer, Lineal, Locher: nur zum Kürzen"),
      ],
      supplies: [{ ...supply("Leather balm", "Lederbalsam"), product: "leather-balm", capability: "leather-care" }],
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
        {
          key: "shorten",
          title: say("Shorten it from the buckle's end", "An der Schnallenseite kürzen"),
          lines: [
            info(
              "Take the buckle off and measure twice. Cut along the ruler, punch one hole, screw the buckle on. A belt that has been cut cannot come back.",
              "Nehmen Sie die Schnalle ab und messen Sie zweimal. Schneiden Sie am Lineal, stanzen Sie ein Loch und schrauben Sie die Schnalle an. Ein gekürzter Gürtel kann nicht zurück.",
            ),
          ],
          hazard: caution("Cut away from your hand, on wood.", "Von der Hand weg schneiden, auf Holz."),
          expected: say("The middle hole is yours.", "Das mittlere Loch ist Ihres."),
          explanation: otherwise("Not sure? Our workshop cuts it for you.", "Unsicher? Unsere Werkstatt schneidet ihn."),
        },
      ],
      result: say("Supple, firm at the buckle, the right length.", "Geschmeidig, fest an der Schnalle, richtig lang."),
    },
  ],
} satisfies GuideFile;
