import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool } from "../guide-words.ts";

export default {
  product: "leather-balm",
  guides: [
    {
      purpose: "use",
      summary: say("Brush, rub in thinly, leave overnight, brush up.", "Bürsten, dünn einreiben, über Nacht stehen lassen, aufbürsten."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [tool("Soft brush", "Weiche Bürste")],
      steps: [
        {
          key: "brush",
          title: say("Clean and dry first", "Erst sauber und trocken"),
          lines: [
            info(
              "Brush dust out of seams and welt and wipe the leather with a damp cloth. Let it dry, away from the stove. Take laces and buckles off where you can.",
              "Bürsten Sie den Staub aus Nähten und Rahmen und wischen Sie das Leder feucht ab. Lassen Sie es trocknen, fern vom Ofen. Nehmen Sie Senkel und Schnallen ab, wo es geht.",
            ),
          ],
          hazard: caution(
            "Not on suede or nubuck: it glues their nap down for good.",
            "Nicht auf Wildleder oder Nubuk: Es verklebt den Flor für immer.",
          ),
          expected: say("Dry, and no grit in the seams.", "Trocken, kein Sand in den Nähten."),
          explanation: otherwise(
            "White salt rims? A drop of vinegar in water takes them off. Let it dry again.",
            "Weiße Salzränder? Ein Tropfen Essig im Wasser löst sie. Noch einmal trocknen lassen.",
          ),
        },
        {
          key: "try",
          title: say("Try a hidden spot", "Verdeckt probieren"),
          lines: [
            info(
              "Rub a trace in where nobody looks: under the tongue, inside the belt. Wait until it has gone in.",
              "Reiben Sie eine Spur ein, wo niemand hinsieht: unter der Zunge, innen am Gürtel. Warten Sie, bis sie eingezogen ist.",
            ),
          ],
          expected: say("You like the shade it leaves.", "Der Ton gefällt Ihnen."),
          explanation: otherwise(
            "Too dark for you? Light leather stays a shade darker. Leave it and use a colourless cream without oil.",
            "Zu dunkel? Helles Leder bleibt etwas dunkler. Lassen Sie es und nehmen Sie eine farblose Creme ohne Öl.",
          ),
        },
        {
          key: "rub",
          title: say("A little, thinly", "Wenig und dünn"),
          lines: [
            info(
              "Take a bit as big as a pea on the cloth and rub it in with small circles, seams too. The warmth of your hand melts it. A pair of boots takes three or four such bits.",
              "Nehmen Sie ein erbsengroßes Stück auf das Tuch und reiben Sie es in kleinen Kreisen ein, auch in die Nähte. Die Wärme der Hand schmilzt es. Ein Paar Stiefel braucht drei, vier davon.",
            ),
            note("Gloves and thin bags take half of that.", "Handschuhe und dünne Taschen brauchen die Hälfte."),
          ],
          expected: say("A dull film, no lumps.", "Ein matter Film, keine Klümpchen."),
          explanation: otherwise(
            "Lumps in the seams? Breathe on them or hold them in the sun for a minute and rub on.",
            "Klümpchen in den Nähten? Anhauchen oder eine Minute in die Sonne halten und weiterreiben.",
          ),
          uses: ["tin-of-balm", "cloth"],
        },
        {
          key: "polish",
          title: say("Leave it overnight, brush it up", "Über Nacht stehen lassen, aufbürsten"),
          lines: [
            info(
              "Let it stand in the room overnight. In the morning brush quickly and lightly.",
              "Lassen Sie es über Nacht im Zimmer stehen. Am Morgen bürsten Sie schnell und leicht.",
            ),
          ],
          expected: say("A soft shine, and nothing comes off on your hand.", "Ein weicher Glanz, und nichts färbt auf die Hand ab."),
          explanation: otherwise(
            "Still sticky? There was too much. Rub it off with a dry cloth and brush again.",
            "Noch klebrig? Es war zu viel. Reiben Sie mit einem trockenen Tuch nach und bürsten Sie noch einmal.",
          ),
        },
      ],
      result: say("Supple leather from which rain runs off.", "Geschmeidiges Leder, an dem Regen abläuft."),
    },
    {
      purpose: "care",
      summary: say(
        "Lid on, cool, clean cloth; a rancid smell is the end.",
        "Deckel zu, kühl, sauberes Tuch; ranziger Geruch ist das Ende.",
      ),
      difficulty: 1,
      minutes: 3,
      people: 1,
      steps: [
        {
          key: "lid",
          title: say("Lid on, and cool", "Deckel zu und kühl"),
          lines: [
            info(
              "Wipe the rim and press the lid on until it is shut all round. Keep the tin away from radiator and sun.",
              "Wischen Sie den Rand ab und drücken Sie den Deckel ringsum zu. Stellen Sie die Dose fern von Heizung und Sonne.",
            ),
          ],
          expected: say("The balm is firm and smells of wax.", "Der Balsam ist fest und riecht nach Wachs."),
          explanation: otherwise(
            "It melted and set again with grains? It works all the same. Stir it while it is warm.",
            "Er ist geschmolzen und körnig geworden? Er wirkt trotzdem. Rühren Sie ihn warm um.",
          ),
          uses: ["tin-of-balm"],
        },
        {
          key: "cloth",
          title: say("Keep the cloth clean", "Das Tuch sauber halten"),
          lines: [
            info(
              "Shake the cloth out and let it dry spread out. When it grows stiff, wash it hot on its own. Grit in it scratches the next boot.",
              "Schütteln Sie das Tuch aus und lassen Sie es ausgebreitet trocknen. Wird es steif, waschen Sie es heiß und allein. Sand darin zerkratzt den nächsten Stiefel.",
            ),
          ],
          expected: say("Soft, with no grit.", "Weich, ohne Sand."),
          explanation: otherwise(
            "Black polish in it? Keep that one for black leather and take an old vest for the rest.",
            "Schwarze Creme darin? Nehmen Sie es nur noch für Schwarzes und ein altes Unterhemd für den Rest.",
          ),
          uses: ["cloth"],
        },
        {
          key: "end",
          title: say("When it has gone off", "Wenn er verdorben ist"),
          lines: [
            info(
              "Balm that smells like old frying fat is rancid and passes that smell on. Scrape it into the bin; it must not go down the drain. The clean tin goes to the metal packaging, or keeps buttons.",
              "Balsam, der nach altem Frittierfett riecht, ist ranzig und gibt den Geruch weiter. Kratzen Sie ihn in den Restmüll; in den Abfluss darf er nicht. Die saubere Dose kommt zu den Metallverpackungen oder hütet Knöpfe.",
            ),
          ],
          expected: say("An empty tin.", "Eine leere Dose."),
          explanation: otherwise(
            "Only dry and crumbly? That is age, not rot. Warm the tin in your hands and use it up.",
            "Nur trocken und bröckelig? Das ist Alter, nicht Verderb. Wärmen Sie die Dose in den Händen und brauchen Sie ihn auf.",
          ),
        },
      ],
      result: say("The balm stays good to the tin’s floor.", "Der Balsam bleibt gut bis zum Boden der Dose."),
    },
  ],
} satisfies GuideFile;
