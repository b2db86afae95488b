import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, supply } from "../guide-words.ts";

export default {
  product: "casserole",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Wash, dry, a thin film of oil, first meal on medium heat.",
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
              "Take the labels off. Wash it with warm water, washing-up liquid and a soft sponge. Dry it at once.",
              "Lösen Sie die Etiketten ab. Spülen Sie ihn mit warmem Wasser, Spülmittel und weichem Schwamm. Trocknen Sie ihn sofort ab.",
            ),
          ],
          hazard: caution(
            "It is heavy: take both hands, and keep your fingers out from under the lid.",
            "Er ist schwer: Nehmen Sie beide Hände und halten Sie die Finger nicht unter den Deckel.",
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
              "Turn the screw inside the lid hand-tight with a flat screwdriver.",
              "Ziehen Sie die Schraube innen im Deckel mit einem Schlitzschraubendreher handfest an.",
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
              "Where lid and pot meet, the iron is bare. Rub a finger of oil along it against rust.",
              "Wo Deckel und Topf sich treffen, ist das Eisen blank. Reiben Sie dort einen Finger Öl ein, gegen Rost.",
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
              "Put in oil or water and begin on low heat for some minutes, then medium. It keeps heat: take less than you are used to. In the oven it bears {ovenTo}.",
              "Geben Sie Öl oder Wasser hinein und beginnen Sie einige Minuten mit kleiner, dann mittlerer Hitze. Er hält Wärme: Nehmen Sie weniger als gewohnt. Im Ofen verträgt er {ovenTo}.",
            ),
          ],
          hazard: caution(
            "Handles and knob get as hot as the pot: wear oven gloves. Do not heat it empty: the enamel cracks. Lift it on glass, do not drag it.",
            "Griffe und Knauf werden so heiß wie der Topf: Tragen Sie Ofenhandschuhe. Erhitzen Sie ihn nicht leer: Das Email reißt. Heben Sie ihn auf Glas, ziehen Sie ihn nicht.",
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
              "Pour no cold water into the hot pot. If something has burnt on, simmer water with a spoonful of baking soda and leave it overnight.",
              "Gießen Sie kein kaltes Wasser in den heißen Topf. Ist etwas angebrannt, köcheln Sie Wasser mit einem Löffel Natron und lassen es über Nacht stehen.",
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
