import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "steel-pan",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Wax off, dry on the hob, burn oil in three times, window open.",
        "Wachs ab, auf dem Herd trocknen, dreimal Öl einbrennen, Fenster auf.",
      ),
      difficulty: 2,
      minutes: 45,
      people: 1,
      tools: [tool("Oven glove", "Ofenhandschuh"), tool("Brush, old cotton cloth", "Bürste, altes Baumwolltuch")],
      supplies: [supply("Oil that stands heat: rape, sunflower or linseed", "Hitzefestes Öl: Raps, Sonnenblume oder Lein")],
      steps: [
        {
          key: "wax",
          title: say("Wash the wax off", "Wachs abwaschen"),
          lines: [
            info(
              "Wash it with water as hot as the tap gives, washing-up liquid and a brush. This once only.",
              "Spülen Sie sie mit möglichst heißem Wasser, Spülmittel und Bürste. Nur dieses eine Mal.",
            ),
          ],
          expected: say("Water no longer beads: the steel is grey and bare.", "Wasser perlt nicht mehr: Der Stahl ist grau und blank."),
          explanation: otherwise(
            "It still beads? Pour boiling water in, wait a minute, brush again.",
            "Es perlt noch? Kochendes Wasser hinein, eine Minute warten, wieder bürsten.",
          ),
          uses: ["pan", "card-on-burning-in"],
        },
        {
          key: "dry",
          title: say("Dry it on the hob", "Auf dem Herd trocknen"),
          lines: [
            info(
              "Set it on low heat until the last drop is gone. Steel rusts while you watch.",
              "Stellen Sie sie auf kleine Hitze, bis der letzte Tropfen weg ist. Stahl rostet beim Zusehen.",
            ),
          ],
          hazard: caution(
            "The handle gets hot: wear an oven glove from now on.",
            "Der Stiel wird heiß: Tragen Sie ab jetzt einen Ofenhandschuh.",
          ),
          expected: say("Dry all over, also below.", "Überall trocken, auch unten."),
          explanation: otherwise(
            "Brown spots already? Rust of a minute: scour, rinse, dry.",
            "Schon braune Flecken? Rost von einer Minute: scheuern, spülen, trocknen.",
          ),
        },
        {
          key: "oil",
          title: say("Wipe a film of oil in", "Ölfilm einwischen"),
          lines: [
            info(
              "Wipe in a teaspoon of oil: inside, outside, handle. Then wipe it off as if you had made a mistake: a film must stay, no drop.",
              "Wischen Sie einen Teelöffel Öl ein: innen, außen, Stiel. Wischen Sie es dann ab, als wäre es ein Versehen: Ein Film soll bleiben, kein Tropfen.",
            ),
          ],
          expected: say("It shines and leaves no drop on paper.", "Sie glänzt und hinterlässt keinen Tropfen auf Papier."),
          explanation: otherwise(
            "Sticky later? Too much oil. Burn it off and begin with less.",
            "Später klebrig? Zu viel Öl. Ausbrennen und mit weniger neu beginnen.",
          ),
        },
        {
          key: "burn",
          title: say("Heat until it no longer smokes", "Erhitzen, bis es nicht mehr raucht"),
          lines: [
            info(
              "Begin on medium heat and turn up slowly; on induction never at full power from cold. Wait until it has smoked, turned brown and stopped smoking.",
              "Beginnen Sie mit mittlerer Hitze und steigern Sie langsam; auf Induktion nie kalt auf voller Stufe. Warten Sie, bis sie geraucht hat, braun ist und nicht mehr raucht.",
            ),
          ],
          hazard: warning(
            "Open the window, think of the smoke alarm, and do not leave. If the oil catches fire: lid on, heat off, no water.",
            "Öffnen Sie das Fenster, denken Sie an den Rauchmelder und gehen Sie nicht weg. Brennt das Öl: Deckel drauf, Hitze aus, kein Wasser.",
          ),
          expected: say("Brown to blue patches, and no more smoke.", "Braune bis blaue Flecken, kein Rauch mehr."),
          explanation: otherwise(
            "Blotchy? That is how it begins. It evens out in some weeks.",
            "Fleckig? So beginnt es. Es gleicht sich in Wochen aus.",
          ),
        },
        {
          key: "thrice",
          title: say("Three times in all", "Insgesamt dreimal"),
          lines: [
            info(
              "Let it cool a little, wipe in a film of oil and heat it again. And once more. Then fry potatoes with plenty of salt.",
              "Lassen Sie sie etwas abkühlen, wischen Sie einen Ölfilm ein und erhitzen Sie sie. Und noch einmal. Braten Sie dann Kartoffeln mit viel Salz.",
            ),
          ],
          expected: say("The pan is brown, and the potatoes move.", "Die Pfanne ist braun, und die Kartoffeln rutschen."),
          explanation: otherwise(
            "They stick? Hotter pan, more oil, turn later. Eggs come in some weeks.",
            "Sie kleben? Heißer, mehr Öl, später wenden. Eier in ein paar Wochen.",
          ),
        },
      ],
      result: say("Potatoes slide, and a dry pan does not rust.", "Kartoffeln rutschen, und die trockene Pfanne rostet nicht."),
    },
    {
      purpose: "care",
      summary: say("Hot water, brush, dry on the hob, a drop of oil.", "Heißes Wasser, Bürste, auf dem Herd trocknen, ein Tropfen Öl."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "brush",
          title: say("Hot water and a brush", "Heißes Wasser und Bürste"),
          lines: [
            info(
              "Brush it with hot water while it is still warm. Never put it into the dishwasher or leave it to soak.",
              "Bürsten Sie sie mit heißem Wasser, solange sie warm ist. Geben Sie sie nie in die Spülmaschine und weichen Sie sie nicht ein.",
            ),
          ],
          hazard: caution(
            "Warm, not hot: cold water in a hot pan spits and warps it.",
            "Warm, nicht heiß: Kaltes Wasser spritzt und verzieht sie.",
          ),
          expected: say("Nothing rough under the finger.", "Nichts Raues unter dem Finger."),
          explanation: otherwise("Burnt on? Water, boil up, wooden scraper.", "Angebrannt? Wasser, aufkochen, Holzschaber."),
        },
        {
          key: "dry-warm",
          title: say("Dry it warm", "Warm trocknen"),
          lines: [info("Set it on the hob that is still warm for a minute.", "Stellen Sie sie eine Minute auf den noch warmen Herd.")],
          expected: say("No drop left.", "Kein Tropfen mehr."),
          explanation: otherwise(
            "Rust? Scour, rinse, burn in once: nothing is lost.",
            "Rost? Scheuern, spülen, einmal einbrennen: Nichts ist verloren.",
          ),
        },
        {
          key: "oil-drop",
          title: say("A drop of oil", "Ein Tropfen Öl"),
          lines: [
            info(
              "Wipe a drop in and wipe it off again. Put the pan away dry.",
              "Wischen Sie einen Tropfen ein und wieder ab. Stellen Sie die Pfanne trocken weg.",
            ),
          ],
          expected: say("It shines dully.", "Sie glänzt matt."),
          explanation: otherwise("Sticky? Less. Heat it once without anything.", "Klebrig? Weniger. Einmal leer erhitzen."),
        },
      ],
      result: say("Black, smooth and dry.", "Schwarz, glatt und trocken."),
    },
  ],
} satisfies GuideFile;
