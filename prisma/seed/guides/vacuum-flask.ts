import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare } from "../guide-words.ts";

export default {
  product: "vacuum-flask",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Warm it first, fill it hot, take the stopper apart weekly.",
        "Vorwärmen, heiß füllen, Verschluss wöchentlich zerlegen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      contents: [spare("cup", "cup"), spare("spare-seal", "seal")],
      steps: [
        {
          key: "wash",
          title: say("Wash it", "Spülen"),
          lines: [
            info(
              "Put cup and stopper into the dishwasher and wash the body by hand.",
              "Geben Sie Becher und Verschluss in die Maschine und spülen Sie die Flasche von Hand.",
            ),
          ],
          expected: say("It smells of nothing.", "Sie riecht nach nichts."),
          explanation: otherwise("It smells? Baking soda, hot water, an hour.", "Sie riecht? Natron, heißes Wasser, eine Stunde."),
          uses: ["flask-with-stopper", "cup"],
        },
        {
          key: "warm",
          title: say("Warm it for five minutes", "Fünf Minuten vorwärmen"),
          lines: [
            info(
              "Pour boiling water in and out again. Then fill in what should stay hot, to two fingers below the rim.",
              "Gießen Sie kochendes Wasser ein und wieder aus. Füllen Sie dann ein, was heiß bleiben soll, bis zwei Finger unter den Rand.",
            ),
          ],
          hazard: caution(
            "Scalds. No sparkling water: the pressure lifts the stopper. No warm milk: it turns.",
            "Verbrüht. Kein Sprudel: Der Druck hebt den Verschluss. Keine warme Milch: Sie verdirbt.",
          ),
          expected: say("The outside stays cold.", "Außen bleibt sie kalt."),
          explanation: otherwise(
            "The outside gets warm? The vacuum is lost: within ten years of guarantee you get a new body.",
            "Außen warm? Das Vakuum ist verloren: In den zehn Garantiejahren gibt es eine neue Flasche.",
          ),
        },
        {
          key: "pour",
          title: say("Half open to pour", "Halb öffnen zum Gießen"),
          lines: [
            info(
              "Open the stopper by half a turn; that is enough. Screw the cup on afterwards.",
              "Öffnen Sie den Verschluss eine halbe Drehung; das genügt. Schrauben Sie danach den Becher auf.",
            ),
          ],
          expected: say("It pours without a drip and is tight in a bag.", "Sie gießt ohne Tropfen und ist dicht."),
          explanation: otherwise(
            "It drips? Seal flat: the spare one from the box.",
            "Sie tropft? Dichtung platt: die Ersatzdichtung nehmen.",
          ),
          uses: ["spare-seal"],
        },
        {
          key: "stopper",
          title: say("Take the stopper apart weekly", "Verschluss wöchentlich zerlegen"),
          lines: [
            info(
              "Take its three pieces apart by hand. Brush, rinse and dry them and put them together.",
              "Nehmen Sie die drei Teile von Hand auseinander. Bürsten, spülen und trocknen Sie sie und setzen Sie sie zusammen.",
            ),
          ],
          expected: say("No brown film.", "Kein brauner Belag."),
          explanation: otherwise("It does not come apart? Warm water loosens tea.", "Er geht nicht auseinander? Warmes Wasser löst Tee."),
        },
      ],
      result: say("Hot for half a day, tight in the bag.", "Einen halben Tag heiß, dicht in der Tasche."),
    },
  ],
} satisfies GuideFile;
