import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, warning } from "../guide-words.ts";

export default {
  product: "blender",
  guides: [
    {
      purpose: "use",
      summary: say("Assemble, fill, blend, clean in a minute.", "Zusammensetzen, füllen, mixen, in einer Minute reinigen."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      steps: [
        {
          key: "assemble",
          title: say("Screw the jug together", "Krug zusammenschrauben"),
          lines: [
            info(
              "Seal on the blades, blades into the jug from below, collar hand-tight. Jug onto the base.",
              "Dichtung auf die Messer, Messer von unten in den Krug, Schraubring handfest. Krug auf den Sockel.",
            ),
          ],
          hazard: caution(
            "The blades are sharp. Hold them by the rim, plug out.",
            "Die Messer sind scharf. Am Rand fassen, Stecker draußen.",
          ),
          expected: say("Water in the jug does not drip.", "Wasser im Krug tropft nicht."),
          explanation: otherwise(
            "It drips? Seal twisted or missing: unscrew, lay it flat, hand-tight again.",
            "Es tropft? Dichtung verdreht oder vergessen: abschrauben, glatt legen, wieder handfest.",
          ),
          uses: ["glass-jug-with-blades", "base-with-motor"],
        },
        {
          key: "fill",
          title: say("Fill it", "Füllen"),
          lines: [
            info(
              "Liquid first, then soft, then hard; at most {capacity}. {hotLiquids}.",
              "Erst Flüssiges, dann Weiches, dann Hartes; höchstens {capacity}. {hotLiquids}.",
            ),
          ],
          hazard: warning(
            "Boiling soup bursts the lid off. Only warm, half full, cap loosened.",
            "Kochende Suppe sprengt den Deckel ab. Nur warm, halb voll, Kappe gelöst.",
          ),
          expected: say("The lid is on, the cap in it.", "Der Deckel sitzt, die Kappe steckt."),
          explanation: otherwise(
            "Too thick to turn? More liquid, or stop and stir with the plug out.",
            "Zu dick? Mehr Flüssigkeit, oder anhalten und bei gezogenem Stecker rühren.",
          ),
          uses: ["lid-with-measuring-cap"],
        },
        {
          key: "blend",
          title: say("Start slowly", "Langsam starten"),
          lines: [
            info(
              "Dial at nought, plug in, one hand on the lid. Up step by step, a minute at most at the highest.",
              "Regler auf null, Stecker ein, eine Hand auf den Deckel. Stufenweise steigern, höchstens eine Minute ganz oben.",
            ),
          ],
          expected: say("It draws down in the middle.", "In der Mitte zieht es nach unten."),
          explanation: otherwise(
            "It does not start? The jug must stand on its switch, and the dial at nought first.",
            "Er startet nicht? Der Krug muss auf dem Schalter stehen, der Regler zuerst auf null.",
          ),
        },
        {
          key: "clean",
          title: say("Clean it", "Reinigen"),
          lines: [
            info(
              "Warm water and a drop of washing-up liquid, half a minute, rinse. Once a week unscrew and wash the blades by hand.",
              "Warmes Wasser und ein Tropfen Spülmittel, eine halbe Minute, spülen. Einmal in der Woche Messer abschrauben und von Hand waschen.",
            ),
          ],
          hazard: caution("Brush, not fingers, between the blades.", "Bürste, nicht Finger, zwischen die Messer."),
          expected: say("Nothing left under the blades.", "Nichts mehr unter den Messern."),
          explanation: otherwise("A smell? The seal: wash it alone, or change it.", "Geruch? Die Dichtung: einzeln waschen oder wechseln."),
        },
      ],
      result: say("Smooth, and nothing drips.", "Glatt, und nichts tropft."),
    },
    {
      purpose: "repair",
      summary: say("A new seal or new blades by hand, two minutes.", "Neue Dichtung oder neue Messer von Hand, zwei Minuten."),
      difficulty: 1,
      minutes: 2,
      people: 1,
      supplies: [supply("Jug seal", "Krugdichtung")],
      steps: [
        {
          key: "unscrew",
          title: say("Plug out, unscrew the collar", "Stecker ziehen, Schraubring lösen"),
          lines: [info("Empty jug upside down, collar to the left.", "Leeren Krug umdrehen, Ring nach links.")],
          hazard: caution(
            "Plug out, jug off the base. The blades cut: hold them by the rim.",
            "Stecker ziehen, Krug vom Sockel. Die Messer schneiden: am Rand fassen.",
          ),
          expected: say("Blades and seal are in your hand.", "Messer und Dichtung in der Hand."),
          explanation: otherwise("Too tight? A rubber glove, warm water.", "Zu fest? Gummihandschuh, warmes Wasser."),
        },
        {
          key: "new-seal",
          title: say("New seal on", "Neue Dichtung auf"),
          lines: [info("Wipe groove and glass, lay the seal flat.", "Nut und Glas abwischen, Dichtung glatt einlegen.")],
          expected: say("It lies flat all round.", "Sie liegt ringsum glatt."),
          explanation: otherwise("It stands up? Wet it.", "Sie steht auf? Anfeuchten."),
        },
        {
          key: "water-test",
          title: say("Hand-tight, water in", "Handfest, Wasser hinein"),
          lines: [info("Collar on by hand, water in, wait a minute.", "Ring von Hand auf, Wasser hinein, eine Minute warten.")],
          expected: say("Dry below.", "Unten trocken."),
          explanation: otherwise("It drips? Glass chipped at the rim: a new jug.", "Es tropft? Glas am Rand gesplittert: ein neuer Krug."),
        },
      ],
      result: say("It no longer drips.", "Er tropft nicht mehr."),
    },
  ],
} satisfies GuideFile;
