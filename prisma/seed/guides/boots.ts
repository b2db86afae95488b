import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "boots",
  guides: [
    {
      purpose: "care",
      summary: say(
        "Break them in, brush, dry slowly, cream twice a year.",
        "Einlaufen, bürsten, langsam trocknen, zweimal im Jahr cremen.",
      ),
      difficulty: 1,
      minutes: 25,
      people: 1,
      tools: [tool("Brush, cloth", "Bürste, Tuch")],
      supplies: [{ ...supply("Leather cream", "Ledercreme"), capability: "leather-care" }],
      steps: [
        {
          key: "break-in",
          title: say("Two weeks, an hour or two a day", "Zwei Wochen, ein, zwei Stunden am Tag"),
          lines: [
            info(
              "Wear them with thick socks, on carpet first: as long as the soles are clean we swap the size.",
              "Tragen Sie sie mit dicken Socken, zuerst auf Teppich: Solange die Sohlen sauber sind, tauschen wir die Größe.",
            ),
          ],
          expected: say("They bend where your foot bends.", "Sie knicken, wo Ihr Fuß knickt."),
          explanation: otherwise(
            "They press on one spot? After two weeks a cobbler stretches it.",
            "Sie drücken an einer Stelle? Nach zwei Wochen weitet sie der Schuhmacher.",
          ),
          uses: ["pair-of-boots"],
        },
        {
          key: "brush",
          title: say("Brush off dirt", "Schmutz abbürsten"),
          lines: [
            info(
              "Brush them dry, welt and tongue too. Wipe off the rest with a damp cloth.",
              "Bürsten Sie sie trocken ab, auch Rahmen und Zunge. Wischen Sie den Rest feucht ab.",
            ),
          ],
          expected: say("No grit in the welt.", "Kein Sand im Rahmen."),
          explanation: otherwise("Salt rims? A drop of vinegar in water, wipe.", "Salzränder? Ein Tropfen Essig ins Wasser, abwischen."),
        },
        {
          key: "dry",
          title: say("Dry slowly", "Langsam trocknen"),
          lines: [
            info(
              "Open the laces, take the insoles out and put paper in. Keep them away from the stove.",
              "Öffnen Sie die Senkel, nehmen Sie die Innensohlen heraus und stopfen Sie Papier hinein. Halten Sie sie vom Ofen fern.",
            ),
          ],
          hazard: caution("Heat cracks leather for good.", "Hitze reißt Leder für immer."),
          expected: say("Dry to the toe after a day or two.", "Nach ein, zwei Tagen bis zur Spitze trocken."),
          explanation: otherwise("Still damp? New paper.", "Noch feucht? Neues Papier."),
        },
        {
          key: "cream",
          title: say("Cream, wait, brush", "Cremen, warten, bürsten"),
          lines: [
            info(
              "Rub cream in thinly, into the seams too. Wait half an hour, then brush.",
              "Reiben Sie dünn Creme ein, auch in die Nähte. Warten Sie eine halbe Stunde und bürsten Sie nach.",
            ),
          ],
          expected: say("A dull shine, no film.", "Matter Glanz, kein Belag."),
          explanation: otherwise("Sticky? Too much: dry cloth.", "Klebrig? Zu viel: trockenes Tuch."),
        },
        {
          key: "soles",
          title: say("Look at soles and heels", "Sohlen und Absätze prüfen"),
          lines: [
            info(
              "Look at them once a month. Take them to a cobbler, or send them to us, before the welt touches the ground.",
              "Sehen Sie einmal im Monat nach. Bringen Sie sie zum Schuhmacher oder schicken Sie sie uns, bevor der Rahmen den Boden berührt.",
            ),
          ],
          expected: say("Tread all over.", "Überall Profil."),
          explanation: otherwise(
            "Through to the welt? Do not walk on: a new sole still fits.",
            "Bis zum Rahmen durch? Nicht weiterlaufen: Eine neue Sohle passt noch.",
          ),
          uses: ["spare-laces"],
        },
      ],
      result: say("Supple, dry, and good for the next sole.", "Geschmeidig, trocken, bereit für die nächste Sohle."),
    },
  ],
} satisfies GuideFile;
