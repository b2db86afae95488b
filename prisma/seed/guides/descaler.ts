import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, warning } from "../guide-words.ts";

export default {
  product: "descaler",
  guides: [
    {
      purpose: "use",
      summary: say(
        "One sachet in cold water, half an hour, rinse twice.",
        "Ein Beutel in kaltes Wasser, eine halbe Stunde, zweimal spülen.",
      ),
      difficulty: 1,
      minutes: 40,
      people: 1,
      steps: [
        {
          key: "dissolve",
          title: say("Dissolve it in cold water", "In kaltem Wasser auflösen"),
          lines: [
            info(
              "Let the kettle or machine cool and empty it. Stir one sachet into enough cold water to cover the white, and pour it in.",
              "Lassen Sie Kocher oder Maschine abkühlen und leeren Sie sie. Rühren Sie einen Beutel in so viel kaltes Wasser, dass es das Weiße bedeckt, und gießen Sie es ein.",
            ),
            note(
              "How an espresso machine or iron lets it run through stands in its own guide.",
              "Wie eine Espressomaschine oder ein Bügeleisen es durchlaufen lässt, steht in deren Anleitung.",
            ),
          ],
          hazard: warning(
            "Never mix it with bleach: that gives off poisonous chlorine.",
            "Mischen Sie es nie mit Chlorreiniger: Dabei entsteht giftiges Chlorgas.",
          ),
          expected: say("No grains at the bottom; the white begins to fizz.", "Keine Körner am Boden; das Weiße beginnt zu perlen."),
          explanation: otherwise(
            "Nothing fizzes? Then it is not lime but a stain, or the water is too little. Look whether the white is covered.",
            "Nichts perlt? Dann ist es kein Kalk, sondern ein Fleck, oder es ist zu wenig Wasser. Sehen Sie nach, ob das Weiße bedeckt ist.",
          ),
          uses: ["sachet"],
        },
        {
          key: "wait",
          title: say("Let it work cold", "Kalt wirken lassen"),
          lines: [
            info(
              "Wait half an hour. Do not heat it: with lime, hot citric acid makes a crust that hardly comes off.",
              "Warten Sie eine halbe Stunde. Erhitzen Sie es nicht: Heiße Zitronensäure bildet mit Kalk eine Kruste, die kaum noch abgeht.",
            ),
          ],
          hazard: caution(
            "It etches marble and limestone, dulls bare aluminium and stings in eyes and cuts. Wipe up splashes at once.",
            "Es greift Marmor, Kalkstein und blankes Aluminium an und brennt in Augen und Wunden. Wischen Sie Spritzer gleich auf.",
          ),
          expected: say("The fizzing has stopped and the metal is bare.", "Es perlt nicht mehr, und das Metall ist blank."),
          explanation: otherwise(
            "Still white after half an hour? The acid is used up. Pour it away and repeat it with a fresh sachet.",
            "Nach einer halben Stunde noch weiß? Die Säure ist verbraucht. Gießen Sie sie weg und wiederholen Sie es mit einem frischen Beutel.",
          ),
        },
        {
          key: "rinse",
          title: say("Rinse twice", "Zweimal spülen"),
          lines: [
            info(
              "Pour it down the drain and rinse with two fillings of fresh water. In a kettle boil the second one and pour it away too.",
              "Gießen Sie es in den Ausguss und spülen Sie mit zwei Füllungen frischem Wasser. Im Wasserkocher kochen Sie die zweite auf und gießen auch sie weg.",
            ),
          ],
          expected: say("The water tastes of nothing.", "Das Wasser schmeckt nach nichts."),
          explanation: otherwise(
            "It still tastes sour? One more filling. What is left is harmless, only sour.",
            "Es schmeckt noch sauer? Noch eine Füllung. Der Rest ist harmlos, nur sauer.",
          ),
        },
      ],
      result: say("Bare metal, and it heats as fast as it did new.", "Blankes Metall, und es heizt so schnell wie am Anfang."),
    },
    {
      purpose: "care",
      summary: say(
        "Keep the sachets dry; lumps do no harm, and nothing of it is hazardous waste.",
        "Trocken lagern; Klumpen schaden nicht, und nichts davon ist Sondermüll.",
      ),
      difficulty: 1,
      minutes: 3,
      people: 1,
      steps: [
        {
          key: "dry",
          title: say("Keep it dry and out of reach", "Trocken und außer Reichweite lagern"),
          lines: [
            info(
              "Keep the sachets in a cupboard, not under the sink: the powder draws water out of the air. Keep them apart from bleach.",
              "Bewahren Sie die Beutel in einem Schrank auf, nicht unter der Spüle: Das Pulver zieht Wasser aus der Luft. Halten Sie sie von Chlorreiniger getrennt.",
            ),
          ],
          hazard: caution(
            "It looks like sugar. Never pour it into a jar without a label, and keep it from children.",
            "Es sieht aus wie Zucker. Füllen Sie es nie in ein Glas ohne Aufschrift und halten Sie es von Kindern fern.",
          ),
          expected: say("The powder trickles inside the sachet.", "Das Pulver rieselt im Beutel."),
          explanation: otherwise(
            "A hard lump? It works as before. It only takes longer to dissolve.",
            "Ein harter Klumpen? Er wirkt wie zuvor. Er löst sich nur langsamer.",
          ),
          uses: ["sachet"],
        },
        {
          key: "half",
          title: say("Half a sachet left", "Ein halber Beutel bleibt"),
          lines: [
            info(
              "Fold an opened sachet over twice, clip it shut and use it first the next time. For thin lime half of one is enough.",
              "Falten Sie einen offenen Beutel zweimal um, klammern Sie ihn zu und nehmen Sie ihn beim nächsten Mal zuerst. Für dünnen Kalk reicht ein halber.",
            ),
          ],
          expected: say("Closed, and lying in front.", "Verschlossen und obenauf."),
          explanation: otherwise(
            "Powder spilt? Sweep it up dry, then wipe with a wet cloth. Stone worktops first.",
            "Pulver verschüttet? Fegen Sie es trocken auf und wischen Sie nass nach, Steinplatten zuerst.",
          ),
        },
        {
          key: "end",
          title: say("How it ends", "Wie es endet"),
          lines: [
            info(
              "It does not go off. What nobody needs is dissolved in plenty of water and poured away: citric acid breaks down by itself. The empty sachet goes to the packaging.",
              "Es verdirbt nicht. Was niemand braucht, lösen Sie in viel Wasser und gießen es weg: Zitronensäure baut sich von selbst ab. Der leere Beutel kommt zu den Verpackungen.",
            ),
          ],
          expected: say("Nothing is left that needs special care.", "Nichts bleibt, was besondere Sorgfalt braucht."),
          explanation: otherwise(
            "Soft water, and you never see white? Pass the sachets on to somebody whose water is hard.",
            "Weiches Wasser, und nie etwas Weißes? Geben Sie die Beutel jemandem mit hartem Wasser.",
          ),
        },
      ],
      result: say("Dry sachets, ready when the white shows.", "Trockene Beutel, bereit, wenn das Weiße kommt."),
    },
  ],
} satisfies GuideFile;
