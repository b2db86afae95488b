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
      supplies: [supply("Leather balm", "Lederbalsam")],
      steps: [
        {
          key: "bloom",
          title: say("Rub the bloom in", "Wachsreif einreiben"),
          lines: [
            info(
              "White film on new leather is wax: rub it with a cloth until it is warm.",
              "Weißer Belag auf neuem Leder ist Wachs: mit dem Tuch reiben, bis es warm ist.",
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
              "Back of the buckle, flat screwdriver. A spare one came with it.",
              "Rückseite der Schnalle, Schlitzschraubendreher. Ersatz lag bei.",
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
          lines: [info("Thin, both sides, overnight, polish.", "Dünn, beide Seiten, über Nacht, polieren.")],
          expected: say("Supple, not sticky.", "Geschmeidig, nicht klebrig."),
          explanation: otherwise("Darker? It lightens in some days.", "Dunkler? In Tagen wird es heller."),
        },
        {
          key: "shorten",
          title: say("Shorten it from the buckle's end", "An der Schnallenseite kürzen"),
          lines: [
            info(
              "Buckle off, measure twice, cut along the ruler, punch one hole, buckle on. A cut belt cannot come back.",
              "Schnalle ab, zweimal messen, am Lineal schneiden, ein Loch stanzen, Schnalle auf. Ein gekürzter Gürtel kann nicht zurück.",
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
