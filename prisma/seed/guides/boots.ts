import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "boots",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Try them on carpet, lace them from below, two weeks of short walks.",
        "Auf Teppich anprobieren, von unten schnüren, zwei Wochen kurze Wege.",
      ),
      difficulty: 1,
      minutes: 20,
      people: 1,
      supplies: [{ ...supply("Thick socks", "Dicke Socken"), product: "socks" }],
      steps: [
        {
          key: "try-on",
          title: say("On carpet, in the evening", "Abends, auf Teppich"),
          lines: [
            info(
              "Feet are largest in the evening. Put on the socks you will wear and walk about on carpet: as long as the soles are clean we swap the size.",
              "Abends sind Füße am größten. Ziehen Sie die Socken an, die Sie darin tragen, und gehen Sie auf Teppich: Solange die Sohlen sauber sind, tauschen wir die Größe.",
            ),
          ],
          expected: say(
            "A thumb’s breadth of air in front; the heel lifts a little, no more.",
            "Vorn eine Daumenbreite Luft; die Ferse hebt sich ein wenig, mehr nicht.",
          ),
          explanation: otherwise(
            "Toes touch when you go downstairs? Half a size more. The heel lifts because the sole is still stiff; that goes.",
            "Treppab stoßen die Zehen an? Eine halbe Größe mehr. Die Ferse hebt sich, weil die Sohle noch steif ist; das gibt sich.",
          ),
          uses: ["pair-of-boots"],
        },
        {
          key: "lace",
          title: say("Lace them from below", "Von unten schnüren"),
          lines: [
            info(
              "Open the laces down to the toes, slip in and tap the heel on the floor until it sits at the back. Pull tight from below: firm over the instep, easy at the top.",
              "Öffnen Sie die Senkel bis zu den Zehen, schlüpfen Sie hinein und klopfen Sie mit der Ferse auf den Boden, bis sie hinten sitzt. Ziehen Sie von unten an: fest über dem Spann, oben locker.",
            ),
          ],
          expected: say("The foot does not slide forwards.", "Der Fuß rutscht nicht nach vorn."),
          explanation: otherwise(
            "They press on the instep? Leave out the crossing over that place and lace straight up there.",
            "Sie drücken am Spann? Lassen Sie dort die Kreuzung aus und führen Sie die Senkel gerade hoch.",
          ),
        },
        {
          key: "break-in",
          title: say("Two weeks, an hour or two a day", "Zwei Wochen, ein, zwei Stunden am Tag"),
          lines: [
            info(
              "Wear them in thick socks on short walks, and change shoes before it hurts.",
              "Tragen Sie sie mit dicken Socken auf kurzen Wegen, und wechseln Sie die Schuhe, bevor es schmerzt.",
            ),
          ],
          hazard: caution(
            "A red spot turns into a blister: plaster on, other shoes for the day.",
            "Aus einer roten Stelle wird eine Blase: Pflaster darauf, für heute andere Schuhe.",
          ),
          expected: say("They bend where your foot bends.", "Sie knicken, wo Ihr Fuß knickt."),
          explanation: otherwise(
            "They press on one spot? After two weeks a cobbler stretches it.",
            "Sie drücken an einer Stelle? Nach zwei Wochen weitet sie der Schuhmacher.",
          ),
        },
        {
          key: "off",
          title: say("Off by hand, then a day of rest", "Von Hand ausziehen, einen Tag ruhen lassen"),
          lines: [
            info(
              "Undo the laces and pull at the heel. Wear other shoes the next day: that is how long they need to dry out.",
              "Lösen Sie die Senkel und ziehen Sie an der Ferse. Tragen Sie am nächsten Tag andere: So lange brauchen sie zum Trocknen.",
            ),
          ],
          expected: say("The heel stands firm, without a crease.", "Die Ferse steht fest, ohne Knick."),
          explanation: otherwise(
            "Only one pair? Take the insoles out overnight. Never tread them off with the other foot: that breaks the heel.",
            "Nur ein Paar? Nehmen Sie über Nacht die Innensohlen heraus. Streifen Sie sie nie mit dem anderen Fuß ab: Das bricht die Fersenkappe.",
          ),
        },
      ],
      result: say("They know your foot, and a day’s walk is easy.", "Sie kennen Ihren Fuß, und ein Tagesmarsch geht leicht."),
    },
    {
      purpose: "care",
      summary: say(
        "Brush, dry slowly, cream twice a year, look at the soles.",
        "Bürsten, langsam trocknen, zweimal im Jahr cremen, nach den Sohlen sehen.",
      ),
      difficulty: 1,
      minutes: 25,
      people: 1,
      tools: [tool("Brush, cloth", "Bürste, Tuch")],
      supplies: [{ ...supply("Leather cream", "Ledercreme"), capability: "leather_care" }],
      steps: [
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
          uses: ["pair-of-boots"],
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
