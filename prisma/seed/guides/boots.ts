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
      supplies: [supply("Leather cream", "Ledercreme")],
      steps: [
        {
          key: "break-in",
          title: say("Two weeks, an hour or two a day", "Zwei Wochen, ein, zwei Stunden am Tag"),
          lines: [
            info(
              "Thick socks, on carpet first: as long as the soles are clean we swap the size.",
              "Dicke Socken, erst auf Teppich: Solange die Sohlen sauber sind, tauschen wir die Größe.",
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
            info("Dry, welt and tongue too; the rest with a damp cloth.", "Trocken, auch Rahmen und Zunge; den Rest mit feuchtem Tuch."),
          ],
          expected: say("No grit in the welt.", "Kein Sand im Rahmen."),
          explanation: otherwise("Salt rims? A drop of vinegar in water, wipe.", "Salzränder? Ein Tropfen Essig ins Wasser, abwischen."),
        },
        {
          key: "dry",
          title: say("Dry slowly", "Langsam trocknen"),
          lines: [
            info("Laces open, insoles out, paper in, away from the stove.", "Senkel auf, Sohlen heraus, Papier hinein, weg vom Ofen."),
          ],
          hazard: caution("Heat cracks leather for good.", "Hitze reißt Leder für immer."),
          expected: say("Dry to the toe after a day or two.", "Nach ein, zwei Tagen bis zur Spitze trocken."),
          explanation: otherwise("Still damp? New paper.", "Noch feucht? Neues Papier."),
        },
        {
          key: "cream",
          title: say("Cream, wait, brush", "Cremen, warten, bürsten"),
          lines: [info("Thin, into the seams, half an hour, brush.", "Dünn, in die Nähte, eine halbe Stunde, bürsten.")],
          expected: say("A dull shine, no film.", "Matter Glanz, kein Belag."),
          explanation: otherwise("Sticky? Too much: dry cloth.", "Klebrig? Zu viel: trockenes Tuch."),
        },
        {
          key: "soles",
          title: say("Look at soles and heels", "Sohlen und Absätze prüfen"),
          lines: [
            info(
              "Before the welt touches the ground they go to a cobbler or to us.",
              "Bevor der Rahmen den Boden berührt, zum Schuhmacher oder zu uns.",
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
