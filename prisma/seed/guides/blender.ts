import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, supply, tool, warning } from "../guide-words.ts";

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
              "Lay the seal on the blades. Put the blades into the jug from below and screw the collar hand-tight. Set the jug on the base.",
              "Legen Sie die Dichtung auf die Messer. Setzen Sie die Messer von unten in den Krug und drehen Sie den Schraubring handfest. Stellen Sie den Krug auf den Sockel.",
            ),
          ],
          hazard: caution(
            "The blades are sharp. Pull the plug and hold them by the rim.",
            "Die Messer sind scharf. Ziehen Sie den Stecker und fassen Sie sie am Rand.",
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
              "Fill in liquids first, then soft, then hard things, at most {capacity}. Hot things? {hotLiquids}.",
              "Füllen Sie erst Flüssiges, dann Weiches, dann Hartes ein, höchstens {capacity}. Heißes? {hotLiquids}.",
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
              "Set the dial to nought and plug in. Lay one hand on the lid. Turn up step by step; a minute at most at the highest.",
              "Stellen Sie den Regler auf null und stecken Sie den Stecker ein. Legen Sie eine Hand auf den Deckel. Steigern Sie stufenweise; höchstens eine Minute auf der höchsten Stufe.",
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
              "Fill in warm water and a drop of washing-up liquid, run it for half a minute and rinse. Once a week unscrew the blades and wash them by hand.",
              "Füllen Sie warmes Wasser mit einem Tropfen Spülmittel ein, lassen Sie ihn eine halbe Minute laufen und spülen Sie nach. Schrauben Sie einmal in der Woche die Messer ab und waschen Sie sie von Hand.",
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
      purpose: "care",
      summary: say(
        "Base dry and clean, coupling whole, jug clear and stored open.",
        "Sockel trocken und sauber, Kupplung heil, Krug klar und offen verwahrt.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [tool("Damp cloth, small brush", "Feuchtes Tuch, kleine Bürste")],
      supplies: [supply("White vinegar", "Heller Essig")],
      steps: [
        {
          key: "base-wipe",
          title: say("Wipe the base", "Sockel abwischen"),
          lines: [
            info(
              "Pull the plug. Wipe the base with a damp cloth and free the switch under the jug of dried juice.",
              "Ziehen Sie den Stecker. Wischen Sie den Sockel feucht ab und befreien Sie den Schalter unter dem Krug von eingetrocknetem Saft.",
            ),
          ],
          hazard: warning(
            "Never hold the base under the tap: mains voltage and a motor are in it.",
            "Halten Sie den Sockel nie unter den Hahn: Darin sind Netzspannung und ein Motor.",
          ),
          expected: say("The switch springs back when you press it.", "Der Schalter federt zurück, wenn Sie ihn drücken."),
          explanation: otherwise(
            "It sticks? A cotton bud with warm water, several times, then an hour to dry before the plug goes in.",
            "Er klebt? Wattestäbchen mit warmem Wasser, mehrmals, dann eine Stunde trocknen lassen, bevor der Stecker hineinkommt.",
          ),
          uses: ["base-with-motor"],
        },
        {
          key: "coupling",
          title: say("Look at the coupling", "Kupplung ansehen"),
          lines: [
            info(
              "In the middle of the base sits a rubber star. Turn it by hand and brush it out; its teeth should be whole and their edges sharp.",
              "In der Mitte des Sockels sitzt ein Gummistern. Drehen Sie ihn von Hand und bürsten Sie ihn aus; die Zähne sollen heil und ihre Kanten scharf sein.",
            ),
          ],
          expected: say("It turns evenly, and no rubber crumbs lie about.", "Er dreht gleichmäßig, und es liegen keine Gummikrümel herum."),
          explanation: otherwise(
            "Rounded teeth, a rattle, black dust? It has given way to something hard. A new one sits under a single screw.",
            "Runde Zähne, Rattern, schwarzer Staub? Sie hat bei etwas Hartem nachgegeben. Eine neue sitzt unter einer einzigen Schraube.",
          ),
        },
        {
          key: "cloudy",
          title: say("Clear a cloudy jug", "Trüben Krug klären"),
          lines: [
            info(
              "Fill the jug with warm water and a good dash of vinegar, leave it for half an hour and rinse.",
              "Füllen Sie den Krug mit warmem Wasser und einem kräftigen Schuss Essig, lassen Sie ihn eine halbe Stunde stehen und spülen Sie.",
            ),
            note("Dishwasher: {dishwasher}.", "Spülmaschine: {dishwasher}."),
          ],
          expected: say("You can read a newspaper through it.", "Sie können eine Zeitung hindurch lesen."),
          explanation: otherwise(
            "Scratches instead of lime? Ice without water leaves them. They do no harm, a chip at the rim does: then a new jug.",
            "Kratzer statt Kalk? Sie kommen von Eis ohne Wasser und schaden nicht, ein Splitter am Rand schon: dann ein neuer Krug.",
          ),
          uses: ["glass-jug-with-blades"],
        },
        {
          key: "open",
          title: say("Put it away open", "Offen verwahren"),
          lines: [
            info(
              "Let jug, seal and blades dry apart and lay the lid on loosely. Sealed up damp, rubber begins to smell.",
              "Lassen Sie Krug, Dichtung und Messer getrennt trocknen und legen Sie den Deckel nur lose auf. Feucht verschlossen fängt Gummi an zu riechen.",
            ),
          ],
          hazard: caution(
            "Lay the blades where no hand reaches in unseen.",
            "Legen Sie die Messer dorthin, wo niemand blind hineingreift.",
          ),
          expected: say("The seal is dry, soft and without cracks.", "Die Dichtung ist trocken, weich und ohne Risse."),
          explanation: otherwise(
            "Hard or cracked? It is due; how to change it is told under repair.",
            "Hart oder rissig? Sie ist fällig; wie man sie wechselt, steht unter Reparatur.",
          ),
          uses: ["lid-with-measuring-cap"],
        },
      ],
      result: say("It starts at once, runs smoothly and smells of nothing.", "Er startet sofort, läuft ruhig und riecht nach nichts."),
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
          title: say("Pull the plug, unscrew the collar", "Stecker ziehen, Schraubring lösen"),
          lines: [
            info(
              "Pull the plug. Turn the empty jug upside down and unscrew the collar to the left.",
              "Ziehen Sie den Stecker. Drehen Sie den leeren Krug um und schrauben Sie den Ring nach links ab.",
            ),
          ],
          hazard: caution(
            "Pull the plug and take the jug off the base. The blades cut: hold them by the rim.",
            "Ziehen Sie den Stecker und nehmen Sie den Krug vom Sockel. Die Messer schneiden: Fassen Sie sie am Rand.",
          ),
          expected: say("Blades and seal are in your hand.", "Messer und Dichtung in der Hand."),
          explanation: otherwise("Too tight? A rubber glove, warm water.", "Zu fest? Gummihandschuh, warmes Wasser."),
        },
        {
          key: "new-seal",
          title: say("New seal on", "Neue Dichtung auf"),
          lines: [
            info(
              "Wipe groove and glass and lay the new seal in flat.",
              "Wischen Sie Nut und Glas ab und legen Sie die neue Dichtung glatt ein.",
            ),
          ],
          expected: say("It lies flat all round.", "Sie liegt ringsum glatt."),
          explanation: otherwise("It stands up? Wet it.", "Sie steht auf? Anfeuchten."),
        },
        {
          key: "water-test",
          title: say("Hand-tight, water in", "Handfest, Wasser hinein"),
          lines: [
            info(
              "Screw the collar on by hand, fill in water and wait a minute.",
              "Drehen Sie den Ring von Hand auf, füllen Sie Wasser ein und warten Sie eine Minute.",
            ),
          ],
          expected: say("Dry below.", "Unten trocken."),
          explanation: otherwise("It drips? Glass chipped at the rim: a new jug.", "Es tropft? Glas am Rand gesplittert: ein neuer Krug."),
        },
      ],
      result: say("It no longer drips.", "Er tropft nicht mehr."),
    },
  ],
} satisfies GuideFile;
