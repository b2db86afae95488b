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
              "Turn them inside out and wash them with the rest; wool wash is kinder. No bleach.",
              "Drehen Sie sie auf links und waschen Sie sie mit der übrigen Wäsche; Wollwaschmittel ist schonender. Keine Bleiche.",
            ),
          ],
          expected: say("Clean loops inside.", "Saubere Schlingen innen."),
          explanation: otherwise("One is lost? In the next duvet cover.", "Eine fehlt? Im nächsten Bettbezug."),
          uses: ["pair-of-socks"],
        },
        {
          key: "dry",
          title: say("On the line", "Auf die Leine"),
          lines: [
            info("Turn them right side out and hang them by the toe.", "Drehen Sie sie auf rechts und hängen Sie sie an der Spitze auf."),
          ],
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
              "Hold the heel to the light. If only the second yarn is left, darn it now: that takes twenty minutes, a hole takes an hour.",
              "Halten Sie die Ferse gegen das Licht. Ist nur der zweite Faden übrig, stopfen Sie gleich: Das dauert zwanzig Minuten, ein Loch eine Stunde.",
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
              "Lay the mushroom below. Weave to and fro a finger's breadth beyond the thin place, then across, over and under. The card shows it.",
              "Legen Sie den Stopfpilz darunter. Weben Sie hin und her, fingerbreit über die dünne Stelle hinaus, dann quer, darüber und darunter. Die Karte zeigt es.",
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
