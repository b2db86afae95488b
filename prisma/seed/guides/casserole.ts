import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, supply } from "../guide-words.ts";

export default {
  product: "casserole",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Wash, dry, a thin film of oil, first meal on middle heat.",
        "Spülen, trocknen, ein Hauch Öl, erstes Gericht bei mittlerer Hitze.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      supplies: [supply("A little cooking oil", "Etwas Speiseöl")],
      contents: [spare("lid-with-brass-knob", "lid")],
      steps: [
        {
          key: "wash",
          title: say("Wash it", "Spülen"),
          lines: [
            info(
              "Labels off. Warm water, washing-up liquid, soft sponge. Dry it at once.",
              "Etiketten ab. Warmes Wasser, Spülmittel, weicher Schwamm. Sofort abtrocknen.",
            ),
          ],
          hazard: caution(
            "It is heavy: both hands, and keep fingers out from under the lid.",
            "Er ist schwer: beide Hände, und keine Finger unter den Deckel.",
          ),
          expected: say("The pale inside shines.", "Die helle Innenseite glänzt."),
          explanation: otherwise("Glue of the label? Oil on it, wait, wipe.", "Etikettenkleber? Öl darauf, warten, abwischen."),
          uses: ["pot", "lid-with-brass-knob"],
        },
        {
          key: "knob",
          title: say("Tighten the knob", "Knauf festdrehen"),
          lines: [
            info(
              "One screw inside the lid, flat screwdriver, hand-tight.",
              "Eine Schraube innen im Deckel, Schlitzschraubendreher, handfest.",
            ),
          ],
          expected: say("The knob does not turn.", "Der Knauf dreht sich nicht."),
          explanation: otherwise(
            "It turns after baking? Brass and iron stretch unalike: tighten it cold.",
            "Er dreht sich nach dem Backen? Messing und Eisen dehnen sich verschieden: kalt nachziehen.",
          ),
          uses: ["lid-with-brass-knob"],
        },
        {
          key: "rim",
          title: say("Oil the bare rim", "Blanken Rand ölen"),
          lines: [
            info(
              "Where lid and pot meet, the iron is bare. A finger of oil keeps it from rust.",
              "Wo Deckel und Topf sich treffen, ist das Eisen blank. Ein Finger Öl schützt vor Rost.",
            ),
          ],
          expected: say("The rim is dark and shiny.", "Der Rand ist dunkel und glänzt."),
          explanation: otherwise(
            "A brown film? Rust begins: rub with oil, wipe off.",
            "Ein brauner Belag? Rost beginnt: mit Öl reiben, abwischen.",
          ),
        },
        {
          key: "warm",
          title: say("Warm it slowly", "Langsam erwärmen"),
          lines: [
            info(
              "Oil or water in, small heat for some minutes, then middle. It keeps heat: less than you are used to. In the oven up to {ovenTo}.",
              "Öl oder Wasser hinein, einige Minuten kleine Hitze, dann mittlere. Er hält Wärme: weniger als gewohnt. Im Ofen bis {ovenTo}.",
            ),
          ],
          hazard: caution(
            "Loops and knob get as hot as the pot: oven gloves. Empty and hot, enamel cracks. Lift it on glass, do not drag it.",
            "Griffe und Knauf werden so heiß wie der Topf: Handschuhe. Leer und heiß reißt Email. Auf Glas heben, nicht ziehen.",
          ),
          expected: say("The meat browns and comes off by itself.", "Das Fleisch bräunt und löst sich von selbst."),
          explanation: otherwise(
            "It sticks? Too early: wait a minute. It burns? Less heat.",
            "Es klebt? Zu früh: eine Minute warten. Es brennt an? Weniger Hitze.",
          ),
        },
        {
          key: "cool",
          title: say("Let it cool, then wash", "Abkühlen lassen, dann spülen"),
          lines: [
            info(
              "No cold water into the hot pot. Burnt on: water and a spoonful of baking soda, simmer, overnight.",
              "Kein kaltes Wasser in den heißen Topf. Eingebrannt: Wasser und ein Löffel Natron, köcheln, über Nacht.",
            ),
          ],
          expected: say("Clean without scraping.", "Sauber ohne Kratzen."),
          explanation: otherwise(
            "Grey lines? Metal from spoons: a drop of scouring milk, softly.",
            "Graue Striche? Abrieb von Löffeln: ein Tropfen Scheuermilch, sanft.",
          ),
        },
      ],
      result: say("It browns, stews and washes clean.", "Er brät an, schmort und wird wieder sauber."),
    },
  ],
} satisfies GuideFile;
