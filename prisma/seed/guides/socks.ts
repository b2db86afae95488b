import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, tool } from "../guide-words.ts";

export default {
  product: "socks",
  guides: [
    {
      purpose: "care",
      summary: say("Inside out, on the line, darn thin places.", "Auf links, auf die Leine, dünne Stellen stopfen."),
      difficulty: 2,
      minutes: 20,
      people: 1,
      tools: [tool("Darning needle and mushroom", "Stopfnadel und Stopfpilz")],
      steps: [
        {
          key: "wash",
          title: say("Wash at {washAt}, inside out", "Bei {washAt} auf links waschen"),
          lines: [
            info(
              "With the other washing; wool wash is kinder. No bleach.",
              "Mit der anderen Wäsche; Wollwaschmittel ist freundlicher. Keine Bleiche.",
            ),
          ],
          expected: say("Clean loops inside.", "Saubere Schlingen innen."),
          explanation: otherwise("One is lost? In the next duvet cover.", "Eine fehlt? Im nächsten Bettbezug."),
          uses: ["pair-of-socks"],
        },
        {
          key: "dry",
          title: say("On the line", "Auf die Leine"),
          lines: [info("By the toe, right side out.", "An der Spitze, auf rechts.")],
          hazard: caution(
            "The dryer felts them: two sizes smaller and no way back.",
            "Der Trockner verfilzt sie: zwei Größen kleiner und kein Zurück.",
          ),
          expected: say("As large as before.", "So groß wie zuvor."),
          explanation: otherwise("Stiff? Rub them once.", "Steif? Einmal reiben."),
        },
        {
          key: "look",
          title: say("Look at the heel against the light", "Ferse gegen das Licht halten"),
          lines: [
            info(
              "The second yarn thin? Darn now: twenty minutes. A hole takes an hour.",
              "Der zweite Faden dünn? Jetzt stopfen: zwanzig Minuten. Ein Loch dauert eine Stunde.",
            ),
          ],
          expected: say("You know which pair is due.", "Sie wissen, welches Paar dran ist."),
          explanation: otherwise(
            "Holes after weeks? Rough lining in the shoe: feel for it.",
            "Löcher nach Wochen? Raues Futter im Schuh: ertasten.",
          ),
        },
        {
          key: "darn",
          title: say("Darn it", "Stopfen"),
          lines: [
            info(
              "Mushroom below, to and fro a finger's breadth beyond the thin place, then across, over and under. The card shows it.",
              "Pilz darunter, hin und her bis fingerbreit über die dünne Stelle, dann quer, darüber und darunter. Die Karte zeigt es.",
            ),
          ],
          hazard: caution("Needle away from your fingers.", "Nadel weg von den Fingern."),
          expected: say("Flat, without a ridge.", "Flach, ohne Wulst."),
          explanation: otherwise("A ridge? Looser, ends not knotted.", "Ein Wulst? Lockerer, Enden nicht verknotet."),
          uses: ["mending-yarn-in-two-colours"],
        },
      ],
      result: say("Whole heels for another winter.", "Heile Fersen für einen weiteren Winter."),
    },
  ],
} satisfies GuideFile;
