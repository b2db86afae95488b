import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "wool-jumper",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Over a shirt, out in drizzle, a night of air after wearing.",
        "Über dem Hemd, auch bei Nieseln, nach dem Tragen eine Nacht Luft.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "put-on",
          title: say("Arms first, then the head", "Erst die Arme, dann der Kopf"),
          lines: [
            info(
              "Put on a shirt below. Both arms in, gather the neck with both hands and draw it over your head; pull it down by the hem, not by the collar.",
              "Ziehen Sie ein Hemd darunter. Erst beide Arme hinein, dann den Hals mit beiden Händen raffen und über den Kopf ziehen; ziehen Sie am Saum nach unten, nicht am Bündchen.",
            ),
          ],
          expected: say(
            "The ribs lie at wrist and hip; there is a little room.",
            "Die Bündchen liegen an Handgelenk und Hüfte; es bleibt etwas Luft.",
          ),
          explanation: otherwise(
            "A little large? That is meant: the first wash takes it up. It scratches at the neck? Shirt collar out.",
            "Etwas groß? So gewollt: Die erste Wäsche nimmt das weg. Er kratzt am Hals? Hemdkragen heraus.",
          ),
          uses: ["jumper"],
        },
        {
          key: "drizzle",
          title: say("Drizzle yes, rain no", "Nieseln ja, Regen nein"),
          lines: [
            info(
              "In drizzle it is enough alone; shake it at the door when you come in. In rain or wind wear something waterproof over it.",
              "Bei Nieseln genügt er allein; schütteln Sie ihn an der Tür aus. Bei Regen oder Wind gehört etwas Dichtes darüber.",
            ),
          ],
          expected: say("Drops stand on the wool and roll off.", "Tropfen stehen auf der Wolle und rollen ab."),
          explanation: otherwise(
            "It got soaked? Do not hang it: its own weight makes it long. Press it out in a towel and lay it flat.",
            "Er ist durchnässt? Nicht aufhängen: Das eigene Gewicht zieht ihn lang. Im Handtuch ausdrücken und flach hinlegen.",
          ),
        },
        {
          key: "rest",
          title: say("A night of air, not a wash", "Eine Nacht Luft statt einer Wäsche"),
          lines: [
            info(
              "Turn it inside out and lay it over a chair by the open window. Give it a day before you wear it again.",
              "Drehen Sie ihn auf links und legen Sie ihn am offenen Fenster über einen Stuhl. Gönnen Sie ihm einen Tag, bevor Sie ihn wieder tragen.",
            ),
          ],
          expected: say("No smell of kitchen or smoke in the morning.", "Am Morgen kein Geruch nach Küche oder Rauch."),
          explanation: otherwise(
            "Smoke stays? Lay it in the bathroom while you shower, then at the window. A loop hangs out? Draw it inside with a crochet hook, never cut it.",
            "Der Rauch bleibt? Beim Duschen ins Bad legen, dann ans Fenster. Eine Schlinge hängt heraus? Mit der Häkelnadel nach innen ziehen, nie abschneiden.",
          ),
        },
      ],
      result: say("Worn all winter, washed two or three times.", "Den ganzen Winter getragen, zwei-, dreimal gewaschen."),
    },
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
