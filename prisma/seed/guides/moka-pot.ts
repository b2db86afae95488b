import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, supply, warning } from "../guide-words.ts";

export default {
  product: "moka-pot",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Rinse it, brew twice for the sink, then the first pot to drink.",
        "Ausspülen, zweimal für den Ausguss kochen, dann die erste Kanne trinken.",
      ),
      difficulty: 1,
      minutes: 25,
      people: 1,
      supplies: [
        {
          ...supply("Ground coffee, a little finer than for filter", "Gemahlener Kaffee, etwas feiner als für Filter"),
          capability: "ground_coffee",
        },
      ],
      steps: [
        {
          key: "rinse",
          title: say("Take it apart and rinse", "Zerlegen und spülen"),
          lines: [
            info(
              "Unscrew it by the boiler. Rinse every part with hot water, without washing-up liquid. The ring stays under the filter plate.",
              "Schrauben Sie sie am Kessel auf. Spülen Sie jedes Teil mit heißem Wasser, ohne Spülmittel. Der Ring bleibt unter der Siebplatte.",
            ),
          ],
          expected: say(
            "Boiler, funnel, upper part with ring and plate lie before you.",
            "Kessel, Trichter und Oberteil mit Ring und Platte liegen vor Ihnen.",
          ),
          explanation: otherwise(
            "It does not come apart? Cold hands slip: hold the boiler with a dry cloth, never turn at the handle.",
            "Sie geht nicht auf? Halten Sie den Kessel mit einem trockenen Tuch, drehen Sie nie am Griff.",
          ),
          uses: ["moka-pot-with-filter-and-ring"],
        },
        {
          key: "water",
          title: say("Fill with water", "Wasser einfüllen"),
          lines: [info("Fill in cold water up to just below the valve.", "Füllen Sie kaltes Wasser ein, bis knapp unter das Ventil.")],
          hazard: warning(
            "Never fill it above the valve. The valve must be free, or the pot can burst.",
            "Füllen Sie nie über das Ventil. Es muss frei sein, sonst kann die Kanne bersten.",
          ),
          expected: say("The valve stays above the water.", "Das Ventil liegt über dem Wasser."),
          explanation: otherwise(
            "Where is the valve? The small brass knob in the wall of the boiler. Move its pin once with a fingertip.",
            "Wo ist das Ventil? Der kleine Messingknopf in der Kesselwand. Bewegen Sie den Stift einmal mit der Fingerspitze.",
          ),
        },
        {
          key: "coffee",
          title: say("Fill in coffee", "Kaffee einfüllen"),
          lines: [
            info(
              "Funnel into the boiler, fill it level, do not press. Wipe the rim with a finger.",
              "Trichter in den Kessel, gestrichen füllen, nicht drücken. Wischen Sie den Rand mit dem Finger ab.",
            ),
          ],
          expected: say("No grounds on the rim.", "Kein Pulver am Rand."),
          explanation: otherwise(
            "Only for half a pot? It works well only when full. Take less water and you get burnt coffee.",
            "Nur halb voll? Sie gelingt nur gefüllt. Weniger Wasser gibt verbrannten Kaffee.",
          ),
        },
        {
          key: "screw-on",
          title: say("Screw it together", "Zusammenschrauben"),
          lines: [
            info(
              "Hold the boiler in a cloth, screw the upper part on firmly, not by its handle.",
              "Halten Sie den Kessel in einem Tuch und schrauben Sie das Oberteil fest auf, nicht am Griff.",
            ),
          ],
          expected: say("No gap between the two.", "Kein Spalt dazwischen."),
          explanation: otherwise(
            "It leaks at the middle later? Grounds on the rim, or not tight enough. Let it cool before you open it.",
            "Später undicht in der Mitte? Pulver am Rand oder zu locker. Lassen Sie sie vor dem Öffnen abkühlen.",
          ),
        },
        {
          key: "heat",
          title: say("Set it on the heat", "Erhitzen"),
          lines: [
            info(
              "Middle heat, lid open, flame no wider than the base. When the coffee comes light and it sputters, take it off and close the lid.",
              "Mittlere Hitze, Deckel offen, Flamme nicht breiter als der Boden. Wird der Kaffee hell und sie sprudelt, nehmen Sie sie ab und schließen den Deckel.",
            ),
            note(
              "On induction set it into a pan if the hob does not notice the small base.",
              "Auf Induktion stellen Sie sie in eine Pfanne, falls das Feld den kleinen Boden nicht erkennt.",
            ),
          ],
          hazard: caution(
            "Steam and metal burn. Hold it by the handle only, and never let it boil dry.",
            "Dampf und Metall verbrennen. Fassen Sie nur den Griff und lassen Sie sie nie leer kochen.",
          ),
          expected: say("After about five minutes the coffee stands above.", "Nach etwa fünf Minuten steht der Kaffee oben."),
          explanation: otherwise(
            "Nothing comes after ten minutes? Take it off, hold it under cold water, open it: too fine a grind blocks it. If the valve hisses, do the same.",
            "Nach zehn Minuten kommt nichts? Abnehmen, unter kaltes Wasser halten, öffnen: Zu feines Pulver verstopft. Zischt das Ventil, ebenso.",
          ),
        },
        {
          key: "empty-brews",
          title: say("Pour the first two pots away", "Die ersten zwei Kannen wegschütten"),
          lines: [
            info(
              "Brew twice with old coffee and pour it away: it takes the taste of metal off. The third you drink.",
              "Kochen Sie zweimal mit altem Kaffee und schütten Sie ihn weg: Er nimmt den Metallgeschmack. Die dritte trinken Sie.",
            ),
          ],
          expected: say("The third pot tastes of coffee.", "Die dritte Kanne schmeckt nach Kaffee."),
          explanation: otherwise(
            "Bitter? Less heat, and off the hob at the first sputter.",
            "Bitter? Weniger Hitze, und beim ersten Sprudeln vom Herd.",
          ),
        },
      ],
      result: say(
        "It brews without leaking, and the coffee tastes of coffee.",
        "Sie kocht, ohne zu lecken, und der Kaffee schmeckt nach Kaffee.",
      ),
    },
  ],
} satisfies GuideFile;
