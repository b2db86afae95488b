import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "down-gilet",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Shake it up, wear it close under a jacket, stuff it into its pocket to travel.",
        "Aufschütteln, eng unter der Jacke tragen, für unterwegs in die Tasche packen.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "loft",
          title: say("Shake it up", "Aufschütteln"),
          lines: [
            info(
              "It comes pressed flat. Shake it and let it hang for an hour or two.",
              "Sie kommt flach gepresst. Schütteln Sie sie auf und lassen Sie sie ein, zwei Stunden hängen.",
            ),
          ],
          expected: say("Every chamber is full.", "Jede Kammer ist prall."),
          explanation: otherwise(
            "Still flat? Ten minutes in the dryer on low with a tennis ball.",
            "Noch flach? Zehn Minuten auf niedriger Stufe in den Trockner, mit einem Tennisball.",
          ),
          uses: ["gilet"],
        },
        {
          key: "layer",
          title: say("Over a shirt, under a jacket", "Über dem Hemd, unter der Jacke"),
          lines: [
            info(
              "The air between the down keeps you warm: wear it close, and leave it room under what comes over it.",
              "Die Luft zwischen den Daunen wärmt: Tragen Sie sie eng am Körper, und lassen Sie ihr Platz unter dem, was darüber kommt.",
            ),
          ],
          hazard: caution(
            "In rain something waterproof over it: wet down no longer warms.",
            "Bei Regen etwas Dichtes darüber: Nasse Daunen wärmen nicht mehr.",
          ),
          expected: say("You can slip a flat hand under the jacket.", "Eine flache Hand passt noch unter die Jacke."),
          explanation: otherwise(
            "Cold all the same? The jacket presses it flat, or wind comes in at the neck: a scarf helps.",
            "Trotzdem kalt? Die Jacke drückt sie platt, oder es zieht am Hals: Ein Schal hilft.",
          ),
        },
        {
          key: "zip",
          title: say("Both sliders down, then shut it", "Beide Schieber nach unten, dann schließen"),
          lines: [
            info(
              "Push both sliders down as far as they go. Put the pin through both, hold it below and draw the upper one up. To sit or ride, open it a hand’s breadth from below.",
              "Schieben Sie beide Schieber ganz nach unten. Stecken Sie den Stift durch beide, halten Sie unten fest und ziehen Sie den oberen hoch. Zum Sitzen oder Radfahren öffnen Sie eine Handbreit von unten.",
            ),
          ],
          expected: say("The zip closes without a gap below.", "Der Reißverschluss schließt, unten bleibt keine Lücke."),
          explanation: otherwise(
            "It gapes below the slider? The pin went through one only: both down, begin again.",
            "Unter dem Schieber offen? Der Stift steckt nur in einem: beide nach unten, neu beginnen.",
          ),
        },
        {
          key: "pack",
          title: say("Into its left pocket", "In die linke Tasche"),
          lines: [
            info(
              "Turn the left pocket inside out and stuff the gilet in from the shoulders, a handful at a time. At home let it hang.",
              "Stülpen Sie die linke Tasche um und stopfen Sie die Weste von den Schultern her hinein, Handvoll um Handvoll. Zu Hause lassen Sie sie hängen.",
            ),
          ],
          expected: say("A small cushion for the train.", "Ein kleines Kissen für die Bahn."),
          explanation: otherwise(
            "It does not go in? Press the air out first and stuff it, do not fold it. It must be dry.",
            "Sie passt nicht hinein? Erst die Luft herausdrücken, dann stopfen, nicht falten. Trocken muss sie sein.",
          ),
        },
      ],
      result: say("Warm where it counts, arms free, nothing in the way.", "Warm, wo es zählt, Arme frei, nichts im Weg."),
    },
    {
      purpose: "care",
      summary: say("Air it; wash it every second year and dry it long.", "Lüften; jedes zweite Jahr waschen und lange trocknen."),
      difficulty: 2,
      minutes: 30,
      people: 1,
      supplies: [supply("Down wash", "Daunenwaschmittel"), supply("Tennis balls", "Tennisbälle", 2)],
      steps: [
        {
          key: "air",
          title: say("Air it, wipe it", "Lüften, abwischen"),
          lines: [
            info(
              "Hang it out for a night and dab stains with a damp cloth. That is enough for most of two years.",
              "Hängen Sie sie eine Nacht hinaus und tupfen Sie Flecken feucht ab. Das reicht meist zwei Jahre.",
            ),
          ],
          expected: say("It smells of nothing.", "Sie riecht nach nichts."),
          explanation: otherwise(
            "A feather looks out? Pull it back in from the other side.",
            "Eine Feder schaut heraus? Von der anderen Seite zurückziehen.",
          ),
          uses: ["gilet"],
        },
        {
          key: "wash",
          title: say("Wash at {washAt}", "Bei {washAt} waschen"),
          lines: [
            info(
              "Shut the zip. Wash it alone on the gentle programme with down wash and rinse it three times.",
              "Schließen Sie den Reißverschluss. Waschen Sie sie allein im Schonprogramm mit Daunenwaschmittel und spülen Sie dreimal.",
            ),
          ],
          expected: say("No foam when you press it.", "Kein Schaum beim Drücken."),
          explanation: otherwise("It floats? Press it under before you start.", "Sie schwimmt? Vor dem Start unterdrücken."),
        },
        {
          key: "dry",
          title: say("Dry it with two tennis balls", "Mit zwei Tennisbällen trocknen"),
          lines: [
            info(
              "Dry it in the dryer on low for two to three hours. Shake it out every half hour.",
              "Trocknen Sie sie zwei bis drei Stunden auf niedriger Stufe. Schütteln Sie sie jede halbe Stunde auf.",
            ),
          ],
          hazard: caution("Low only: the fabric melts. Damp down rots.", "Nur niedrig: Der Stoff schmilzt. Feuchte Daunen faulen."),
          expected: say("You feel no clump in any chamber.", "Sie fühlen in keiner Kammer einen Klumpen."),
          explanation: otherwise(
            "Clumps? Still damp: another hour, pull them apart with your fingers.",
            "Klumpen? Noch feucht: noch eine Stunde, mit den Fingern auseinanderziehen.",
          ),
        },
        {
          key: "patch",
          title: say("Close a hole", "Loch schließen"),
          lines: [
            info(
              "Clean and dry the place. Lay the patch on from outside and press it for a minute.",
              "Reinigen und trocknen Sie die Stelle. Legen Sie den Flicken von außen auf und drücken Sie ihn eine Minute an.",
            ),
          ],
          expected: say("It holds in the wash.", "Er hält in der Wäsche."),
          explanation: otherwise(
            "A long tear? Our workshop sews it; the price comes first.",
            "Ein langer Riss? Unsere Werkstatt näht ihn; der Preis kommt zuerst.",
          ),
          uses: ["self-adhesive-patches"],
        },
      ],
      result: say("Full, light and dry.", "Bauschig, leicht und trocken."),
    },
  ],
} satisfies GuideFile;
