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
              "After the first weeks lay it flat and comb it lightly in one direction.",
              "Legen Sie ihn nach den ersten Wochen flach hin und kämmen Sie ihn leicht in einer Richtung.",
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
              "Turn it inside out and wash it with wool wash and little spin. Most days a night in the air does instead.",
              "Drehen Sie ihn auf links und waschen Sie ihn mit Wollwaschmittel und wenig Schleudern. Meist genügt eine Nacht an der Luft.",
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
            info(
              "Roll it in a towel and press it. Then lay it flat and pull it into shape.",
              "Rollen Sie ihn in ein Handtuch und drücken Sie ihn aus. Legen Sie ihn dann flach und ziehen Sie ihn in Form.",
            ),
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
              "Take the yarn from the box. Pick up every open stitch, weave to and fro, then across, over and under.",
              "Nehmen Sie das Garn aus dem Karton. Nehmen Sie jede offene Masche auf, weben Sie hin und her, dann quer, darüber und darunter.",
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
            info(
              "Wash it, fold it and put it into a closed bag. Never hang it.",
              "Waschen und falten Sie ihn und legen Sie ihn in einen geschlossenen Beutel. Hängen Sie ihn nie auf.",
            ),
          ],
          expected: say("No moth gets in.", "Keine Motte kommt hinein."),
          explanation: otherwise("Moths were there? Three days in the freezer first.", "Motten waren da? Erst drei Tage ins Gefrierfach."),
        },
      ],
      result: say("Warm, in shape and without holes.", "Warm, in Form und ohne Löcher."),
    },
  ],
} satisfies GuideFile;
