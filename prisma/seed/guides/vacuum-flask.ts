import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, spare, supply, tool } from "../guide-words.ts";

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
              "Geben Sie Becher und Verschluss in die Spülmaschine und spülen Sie die Flasche von Hand.",
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
    {
      purpose: "care",
      summary: say(
        "Dry it open, lift the tea film with soda, a new seal about every two years.",
        "Offen trocknen, Teebelag mit Natron lösen, etwa alle zwei Jahre eine neue Dichtung.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [tool("Bottle brush", "Flaschenbürste")],
      supplies: [supply("Baking soda", "Natron")],
      steps: [
        {
          key: "dry",
          title: say("Rinse it in the evening, dry it open", "Abends ausspülen, offen trocknen"),
          lines: [
            info(
              "Rinse body and stopper with hot water and stand them apart until morning. Closed and damp, a flask turns musty overnight.",
              "Spülen Sie Flasche und Verschluss heiß aus und stellen Sie sie bis zum Morgen getrennt hin. Feucht verschlossen wird eine Flasche über Nacht muffig.",
            ),
          ],
          hazard: caution(
            "Never into oven, freezer or microwave: the vacuum does not survive it.",
            "Nie in Backofen, Gefrierfach oder Mikrowelle: Das Vakuum übersteht das nicht.",
          ),
          expected: say("Dry to the bottom in the morning.", "Am Morgen trocken bis zum Boden."),
          explanation: otherwise(
            "Still wet? Stand it upside down on a rack, not on a towel: air has to get in.",
            "Noch nass? Kopfüber auf ein Gitter statt auf ein Tuch: Es muss Luft hinein.",
          ),
          uses: ["flask-with-stopper"],
        },
        {
          key: "tea-film",
          title: say("Lift the tea film", "Teebelag lösen"),
          lines: [
            info(
              "Put a heaped spoon of baking soda in and fill up with hot water. Leave it open for an hour, brush and rinse.",
              "Geben Sie einen gehäuften Löffel Natron hinein und füllen Sie mit heißem Wasser auf. Lassen Sie sie eine Stunde offen stehen, bürsten und spülen Sie.",
            ),
            note(
              "No bleach: it eats the steel. No sand, no steel wool.",
              "Keine Chlorbleiche: Sie greift den Stahl an. Kein Sand, keine Stahlwolle.",
            ),
          ],
          expected: say("Bright steel down to the bottom.", "Blanker Stahl bis zum Boden."),
          explanation: otherwise(
            "Brown at the shoulder still? Once more overnight; the brush does not reach there, the soda does.",
            "An der Schulter noch braun? Noch einmal über Nacht; die Bürste kommt dort nicht hin, das Natron schon.",
          ),
        },
        {
          key: "lime",
          title: say("Take the lime off", "Kalk entfernen"),
          when: { fact: "water", is: ["hard"] },
          lines: [
            info(
              "Stir a spoon of citric acid into lukewarm water, leave it in for half an hour and rinse twice.",
              "Rühren Sie einen Löffel Zitronensäure in lauwarmes Wasser, lassen Sie es eine halbe Stunde stehen und spülen Sie zweimal nach.",
            ),
          ],
          hazard: caution(
            "Stopper off meanwhile: it fizzes. Not together with baking soda.",
            "Verschluss dabei offen lassen: Es schäumt. Nicht zusammen mit Natron.",
          ),
          expected: say("The white rim is gone.", "Der weiße Rand ist weg."),
          explanation: otherwise(
            "No citric acid at home? Vinegar and water in equal parts do it too; rinse until the smell is gone.",
            "Keine Zitronensäure da? Essig und Wasser zu gleichen Teilen gehen auch; spülen Sie, bis der Geruch weg ist.",
          ),
        },
        {
          key: "seal",
          title: say("Change the seal", "Dichtung wechseln"),
          lines: [
            info(
              "Lift the ring out with a fingernail, wet the new one and press it into the groove all round.",
              "Heben Sie den Ring mit dem Fingernagel heraus, feuchten Sie den neuen an und drücken Sie ihn ringsum in die Nut.",
            ),
          ],
          expected: say(
            "Full of water and laid on its side it stays dry outside.",
            "Mit Wasser gefüllt und hingelegt bleibt sie außen trocken.",
          ),
          explanation: otherwise(
            "A drop still comes? The ring is twisted or a crumb lies under it: out, wipe, in again.",
            "Es kommt noch ein Tropfen? Der Ring ist verdreht, oder ein Krümel liegt darunter: heraus, abwischen, wieder hinein.",
          ),
          uses: ["spare-seal"],
        },
      ],
      result: say("Tea tastes of tea, and the bag stays dry.", "Tee schmeckt nach Tee, und die Tasche bleibt trocken."),
    },
  ],
} satisfies GuideFile;
