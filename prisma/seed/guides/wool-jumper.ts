import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "wool-jumper",
  guides: [
    {
      purpose: "care",
      summary: say(
        "Comb once, wash rarely, dry flat, darn in time.",
        "Einmal kämmen, selten waschen, liegend trocknen, rechtzeitig stopfen.",
      ),
      difficulty: 2,
      minutes: 20,
      people: 1,
      tools: [tool("Wool comb, darning needle", "Wollkamm, Stopfnadel")],
      supplies: [supply("Wool wash", "Wollwaschmittel")],
      steps: [
        {
          key: "comb",
          title: say("Comb off the pills", "Knötchen abkämmen"),
          lines: [
            info(
              "After the first weeks, flat on a table, in one direction, lightly.",
              "Nach den ersten Wochen flach auf dem Tisch, in einer Richtung, leicht.",
            ),
          ],
          expected: say("Smooth where arms rub.", "Glatt, wo die Arme reiben."),
          explanation: otherwise("No comb? A dry sponge does it.", "Kein Kamm? Ein trockener Schwamm tut es."),
          uses: ["jumper"],
        },
        {
          key: "wash",
          title: say("Wash at {washAt} on wool", "Bei {washAt} im Wollprogramm waschen"),
          lines: [
            info(
              "Inside out, wool wash, little spin. Most days a night in the air does instead.",
              "Auf links, Wollwaschmittel, wenig schleudern. Meist genügt eine Nacht an der Luft.",
            ),
          ],
          hazard: caution(
            "Heat and rubbing felt wool for good: no dryer, no scrubbing.",
            "Hitze und Reibung verfilzen Wolle für immer: kein Trockner, kein Rubbeln.",
          ),
          expected: say("It has kept its size.", "Er hat seine Größe behalten."),
          explanation: otherwise(
            "A little shorter after the first wash? The cut allows for it.",
            "Nach der ersten Wäsche etwas kürzer? Der Schnitt rechnet damit.",
          ),
        },
        {
          key: "dry",
          title: say("Dry it flat", "Liegend trocknen"),
          lines: [
            info("Rolled in a towel, pressed, then flat, pulled into shape.", "In ein Handtuch rollen, drücken, dann flach in Form legen."),
          ],
          expected: say("The ribs stand close.", "Die Bündchen liegen eng."),
          explanation: otherwise(
            "The hem is wide? Damp it, push it together, let it dry.",
            "Der Saum ist weit? Anfeuchten, zusammenschieben, trocknen lassen.",
          ),
        },
        {
          key: "darn",
          title: say("Darn a small hole", "Kleines Loch stopfen"),
          lines: [
            info(
              "Yarn from the box. Pick up every open stitch, weave to and fro, then across, over and under.",
              "Garn aus dem Karton. Jede offene Masche aufnehmen, hin und her, dann quer, darüber und darunter.",
            ),
          ],
          hazard: caution("The needle goes away from the finger below.", "Die Nadel geht vom Finger darunter weg."),
          expected: say("No open stitch runs.", "Keine offene Masche läuft."),
          explanation: otherwise(
            "It pulls together? Looser: the darn must lie flat.",
            "Es zieht zusammen? Lockerer: Die Stopfstelle muss flach liegen.",
          ),
          uses: ["mending-yarn"],
        },
        {
          key: "summer",
          title: say("Put it away clean", "Sauber weglegen"),
          lines: [
            info("Washed, folded, in a closed bag. Never on a hanger.", "Gewaschen, gefaltet, im geschlossenen Beutel. Nie auf dem Bügel."),
          ],
          expected: say("No moth gets in.", "Keine Motte kommt hinein."),
          explanation: otherwise("Moths were there? Three days in the freezer first.", "Motten waren da? Erst drei Tage ins Gefrierfach."),
        },
      ],
      result: say("Warm, in shape and without holes.", "Warm, in Form und ohne Löcher."),
    },
  ],
} satisfies GuideFile;
