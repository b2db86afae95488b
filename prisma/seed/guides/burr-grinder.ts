import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, own, say, spare, supply } from "../guide-words.ts";

export default {
  product: "burr-grinder",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Hopper on, bin in, a handful of beans to run it in.",
        "Behälter auf, Pulverbehälter ein, eine Handvoll Bohnen zum Einmahlen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [{ ...supply("Coffee beans", "Kaffeebohnen"), capability: "coffee_beans" }],
      contents: [spare("grounds-bin-with-lid", "bin")],
      steps: [
        {
          key: "unpack",
          title: say("Unpack and wipe", "Auspacken und auswischen"),
          lines: [
            info(
              "Lift the hopper off, shake out packing crumbs, wash hopper and bin by hand and dry them.",
              "Nehmen Sie den Behälter ab, schütteln Sie Verpackungskrümel heraus, waschen Sie beide Behälter von Hand und trocknen Sie sie.",
            ),
          ],
          expected: say("Both are dry, and nothing lies between the burrs.", "Beide sind trocken, und zwischen den Scheiben liegt nichts."),
          explanation: otherwise(
            "Something lies on the burrs? Lift the upper burr out by hand and brush. The plug is out.",
            "Etwas liegt auf den Scheiben? Heben Sie die obere heraus und bürsten Sie. Der Stecker ist draußen.",
          ),
          uses: ["grinder-with-bean-hopper", "cleaning-brush"],
        },
        {
          key: "hopper",
          title: say("Set the hopper on", "Bohnenbehälter aufsetzen"),
          lines: [
            info(
              "Put it on so that its mark meets the mark of the ring, then a quarter turn to the right.",
              "Setzen Sie ihn Marke auf Marke auf, dann eine Vierteldrehung nach rechts.",
            ),
          ],
          expected: say("It clicks and does not lift off.", "Er rastet ein und lässt sich nicht abheben."),
          explanation: otherwise(
            "No click? A bean or crumb lies in the groove. Without the click it does not start.",
            "Kein Klick? In der Nut liegt eine Bohne oder ein Krümel. Ohne Klick startet sie nicht.",
          ),
        },
        {
          key: "bin",
          title: say("Push the bin in", "Pulverbehälter einschieben"),
          lines: [
            info(
              "Push it under the spout with the opening of its lid to the back. It fits in one way only.",
              "Schieben Sie ihn mit der Deckelöffnung nach hinten unter den Auslauf. Er passt nur auf eine Weise.",
            ),
          ],
          expected: say("It stands flush.", "Er schließt bündig."),
          explanation: otherwise("It stands out? Turn it round.", "Er steht vor? Drehen Sie ihn um."),
          uses: ["grounds-bin-with-lid"],
        },
        {
          key: "setting",
          title: say("Set the grind", "Mahlgrad einstellen"),
          lines: [
            info(
              "Turn the ring below the hopper, while it grinds if you go finer. The finest six are for espresso, the middle for filter, the coarse end for a press.",
              "Drehen Sie den Ring unter dem Behälter, beim Feinerstellen bei laufender Mühle. Die feinsten sechs sind für Espresso, die Mitte für Filter, das grobe Ende für die Presskanne.",
            ),
          ],
          expected: say("You feel each of the clicks.", "Sie spüren jeden Klick."),
          explanation: otherwise(
            "The ring does not go finer? Beans sit between the burrs: start it, then turn.",
            "Der Ring geht nicht feiner? Zwischen den Scheiben sitzen Bohnen: Erst starten, dann drehen.",
          ),
        },
        {
          key: "beans",
          title: say("Fill in beans", "Bohnen einfüllen"),
          lines: [
            info(
              "Fill in at most {beans}, as much as you drink in a few days. Put the lid on: light and air take the smell.",
              "Füllen Sie höchstens {beans} ein, so viel, wie Sie in einigen Tagen trinken. Legen Sie den Deckel auf: Licht und Luft nehmen den Duft.",
            ),
          ],
          hazard: caution(
            "Keep fingers and spoons out of the hopper while the plug is in.",
            "Greifen Sie nicht mit Fingern oder Löffeln in den Behälter, solange der Stecker steckt.",
          ),
          expected: say("The lid lies flat.", "Der Deckel liegt flach."),
          explanation: otherwise(
            "Only a cup? Weigh the beans in and let it run empty.",
            "Nur eine Tasse? Wiegen Sie die Bohnen ab und lassen Sie sie leer laufen.",
          ),
        },
        {
          key: "run-in",
          title: say("Run it in", "Einmahlen"),
          lines: [
            info(
              "Grind a handful at a middle setting and throw it away: new burrs shed dust.",
              "Mahlen Sie eine Handvoll bei mittlerer Stufe und werfen Sie sie weg: Neue Scheiben stauben.",
            ),
          ],
          expected: say("Even grains fall into the bin.", "Gleichmäßige Körner fallen in den Behälter."),
          explanation: otherwise(
            "It hums and does not turn? Switch off, pull the plug, set it coarser and take the beans off the burrs. A stone? Take it out: a pin has given way before the gear.",
            "Sie brummt und dreht nicht? Ausschalten, Stecker ziehen, gröber stellen, Bohnen herausnehmen. Ein Stein? Heraus damit: Ein Stift gibt vor dem Getriebe nach.",
          ),
        },
      ],
      result: say("Even grounds, at the setting you chose.", "Gleichmäßiges Pulver in der gewählten Stufe."),
    },
    {
      purpose: "care",
      summary: say("Brush the burrs once a month.", "Einmal im Monat die Scheiben bürsten."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [own("Cleaning brush", "Reinigungsbürste")],
      steps: [
        {
          key: "empty",
          title: say("Run it empty, pull the plug", "Leer mahlen, Stecker ziehen"),
          lines: [info("Grind what is left, then pull the plug.", "Mahlen Sie den Rest, dann ziehen Sie den Stecker.")],
          hazard: caution("The plug lies before you while you reach in.", "Der Stecker liegt vor Ihnen, solange Sie hineingreifen."),
          expected: say("No bean in the hopper.", "Keine Bohne im Behälter."),
          explanation: otherwise(
            "Beans stick? Oily ones do. Wipe them out by hand.",
            "Bohnen kleben? Ölige tun das. Wischen Sie sie mit der Hand heraus.",
          ),
        },
        {
          key: "burr-out",
          title: say("Lift the upper burr out, brush", "Obere Scheibe heraus, bürsten"),
          lines: [
            info(
              "Quarter turn left, hopper off, burr up by its handle. Brush both burrs and the chute.",
              "Vierteldrehung nach links, Behälter ab, Scheibe am Griff heraus. Bürsten Sie beide Scheiben und den Schacht.",
            ),
          ],
          hazard: caution("The edges are sharp.", "Die Kanten sind scharf."),
          expected: say("Steel shines between the teeth.", "Zwischen den Zähnen glänzt Stahl."),
          explanation: otherwise(
            "Old fat sticks? A dry grain of rice does no good; use grinder tablets or a toothpick. No water.",
            "Altes Fett klebt? Reis nützt nichts; nehmen Sie Mühlentabletten oder einen Zahnstocher. Kein Wasser.",
          ),
          uses: ["cleaning-brush"],
        },
        {
          key: "burr-in",
          title: say("Put it together", "Zusammensetzen"),
          lines: [
            info(
              "Burr in, notch on nose; hopper on until it clicks. Wash the bin.",
              "Scheibe ein, Kerbe auf Nase; Behälter auf, bis er einrastet. Waschen Sie den Pulverbehälter.",
            ),
          ],
          expected: say("It grinds as finely as before.", "Sie mahlt so fein wie zuvor."),
          explanation: otherwise(
            "It grinds coarser than it says? The burr lies on a crumb. Out once more.",
            "Sie mahlt gröber als angezeigt? Die Scheibe liegt auf einem Krümel. Noch einmal heraus.",
          ),
        },
      ],
      result: say("It smells of fresh coffee only.", "Sie riecht nur nach frischem Kaffee."),
    },
  ],
} satisfies GuideFile;
