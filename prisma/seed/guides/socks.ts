import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, tool } from "../guide-words.ts";

export default {
  product: "socks",
  guides: [
    {
      purpose: "use",
      summary: say("Heel on heel, room in the shoe, two pairs in turn.", "Ferse auf Ferse, Platz im Schuh, zwei Paare im Wechsel."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "heel",
          title: say("Heel on heel", "Ferse auf Ferse"),
          lines: [
            info(
              "Gather the sock down to the toe, slip in, set its heel on yours and only then draw up the cuff.",
              "Raffen Sie die Socke bis zur Spitze, schlüpfen Sie hinein, setzen Sie ihre Ferse auf Ihre und ziehen Sie erst dann den Bund hoch.",
            ),
          ],
          expected: say(
            "The second colour covers your heel, no fold at the toes.",
            "Die zweite Farbe deckt die Ferse, keine Falte an den Zehen.",
          ),
          explanation: otherwise(
            "The heel sits above the shoe? The pair is too large: tried on indoors, it may come back unwashed.",
            "Die Ferse sitzt über dem Schuh? Das Paar ist zu groß: In der Wohnung anprobiert und ungewaschen darf es zurück.",
          ),
          uses: ["pair-of-socks"],
        },
        {
          key: "room",
          title: say("Room in the shoe", "Platz im Schuh"),
          lines: [
            info(
              "Loosen the laces before you get in. One pair is enough: a second one rubs on the first.",
              "Lockern Sie die Senkel, bevor Sie hineinschlüpfen. Ein Paar genügt: Ein zweites reibt am ersten.",
            ),
          ],
          expected: say("You can move your toes.", "Sie können die Zehen bewegen."),
          explanation: otherwise(
            "Tight, and cold for all that? Pressed wool does not warm: these belong in the roomier shoe.",
            "Eng und trotzdem kalt? Gepresste Wolle wärmt nicht: Sie gehören in den weiteren Schuh.",
          ),
        },
        {
          key: "turn",
          title: say("Two pairs in turn", "Zwei Paare im Wechsel"),
          lines: [
            info(
              "Hang them over a rail at night and wear the other pair the next day. Wash them when the air no longer does it.",
              "Hängen Sie sie nachts über eine Stange und tragen Sie am nächsten Tag das andere Paar. Waschen Sie sie, wenn Luft nicht mehr genügt.",
            ),
          ],
          expected: say("Dry in the morning, no smell.", "Am Morgen trocken, ohne Geruch."),
          explanation: otherwise(
            "The first hole at the big toe? Cut the nail. The calf itches? One wash takes the edge off.",
            "Das erste Loch am großen Zeh? Nagel schneiden. Die Wade kratzt? Eine Wäsche nimmt das Gröbste.",
          ),
        },
      ],
      result: say("Warm, dry, and the heel where it belongs.", "Warm, trocken, und die Ferse, wo sie hingehört."),
    },
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
              "Lay the mushroom below. Weave to and fro a finger’s breadth beyond the thin place, then across, over and under. The card shows it.",
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
