import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool, warning } from "../guide-words.ts";

export default {
  product: "wall-plugs",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Find out what the wall is, drill, clear the dust, plug flush, screw.",
        "Wand erkunden, bohren, Staub heraus, Dübel bündig, schrauben.",
      ),
      difficulty: 2,
      minutes: 20,
      people: 1,
      tools: [
        tool("Drill; with hammer action for concrete", "Bohrmaschine, für Beton mit Schlag"),
        tool("Masonry bit of the size below", "Steinbohrer in der Größe unten"),
        tool("Screwdriver, pencil, spirit level", "Schraubendreher, Bleistift, Wasserwaage"),
        tool("Safety glasses, cable detector", "Schutzbrille, Leitungssucher"),
      ],
      steps: [
        {
          key: "mark",
          title: say("Knock and mark", "Klopfen und anzeichnen"),
          lines: [
            info(
              "Knock: solid sounds dull. Mark the holes with a level, two fingers or more from edges and corners.",
              "Klopfen Sie: Fest klingt dumpf. Zeichnen Sie die Löcher mit der Wasserwaage an, mindestens zwei Fingerbreit von Kanten und Ecken.",
            ),
          ],
          hazard: warning(
            "Cables run straight up, down and sideways from switches and sockets, pipes near taps. Never drill in those lines; a detector shows the rest.",
            "Leitungen laufen gerade nach oben, unten und zur Seite von Schaltern und Steckdosen weg, Rohre bei Armaturen. Bohren Sie nie auf diesen Linien; den Rest zeigt ein Ortungsgerät.",
          ),
          expected: say("Level marks on solid wall.", "Waagerechte Markierungen auf fester Wand."),
          explanation: otherwise(
            "It sounds like a drum? These plugs find no hold there. Plasterboard takes anchors of its own.",
            "Es klingt wie eine Trommel? Dort halten diese Dübel nicht. Gipskarton braucht eigene.",
          ),
        },
        {
          key: "brick",
          title: say("Brick: drill without hammering", "Ziegel: ohne Schlag bohren"),
          when: { fact: "wall", is: ["brick"] },
          lines: [
            info(
              "Drill the hole ({drillHole}) slowly and without hammering, which would break the brick’s inner walls. Put a strip of tape on the bit for the depth.",
              "Bohren Sie das Loch ({drillHole}) langsam und ohne Schlag, denn der zerbricht die Stege im Ziegel. Ein Streifen Klebeband am Bohrer zeigt die Tiefe.",
            ),
          ],
          hazard: caution("Wear safety glasses: brick dust flies.", "Tragen Sie eine Schutzbrille: Ziegelstaub fliegt."),
          expected: say("Red dust, and a round hole.", "Rotes Mehl und ein rundes Loch."),
          explanation: otherwise(
            "The bit drops into a hollow? It is a hollow brick. Move to where it is solid, or take longer plugs for such bricks.",
            "Der Bohrer fällt ins Leere? Es ist ein Lochziegel. Gehen Sie dorthin, wo er voll ist, oder nehmen Sie längere Dübel für Lochziegel.",
          ),
        },
        {
          key: "concrete",
          title: say("Concrete: with hammer action", "Beton: mit Schlag bohren"),
          when: { fact: "wall", is: ["concrete"] },
          lines: [
            info(
              "Drill the hole ({drillHole}) with hammer action and draw the bit out now and then. Put a strip of tape on the bit for the depth.",
              "Bohren Sie das Loch ({drillHole}) mit Schlag und ziehen Sie den Bohrer ab und zu heraus. Ein Streifen Klebeband am Bohrer zeigt die Tiefe.",
            ),
          ],
          hazard: caution(
            "Wear safety glasses. It is loud: protect your ears.",
            "Tragen Sie eine Schutzbrille. Es ist laut: Schützen Sie Ihre Ohren.",
          ),
          expected: say("Grey dust, and a hole down to the tape.", "Graues Mehl und ein Loch bis zum Klebeband."),
          explanation: otherwise(
            "It stops dead and rings? That is a steel bar. Move the hole by two fingers.",
            "Es geht nicht weiter und klingt hell? Das ist Bewehrungsstahl. Versetzen Sie das Loch um zwei Fingerbreit.",
          ),
        },
        {
          key: "timber",
          title: say("Timber: a thin hole, no plug", "Holz: dünn vorbohren, ohne Dübel"),
          when: { fact: "wall", is: ["timber"] },
          lines: [
            info(
              "Drill a hole half as thick as the screw and leave the plug out: in timber it only gets in the way. Put the screw through what you hang and turn it straight in.",
              "Bohren Sie halb so dick wie die Schraube vor und lassen Sie den Dübel weg: In Holz stört er nur. Stecken Sie die Schraube durch das, was Sie aufhängen, und drehen Sie sie gleich ein.",
            ),
          ],
          expected: say(
            "The screw draws in, and nothing moves when you pull.",
            "Die Schraube zieht an, und beim Ziehen bewegt sich nichts.",
          ),
          explanation: otherwise(
            "The wood splits? The hole was too thin, or too near the end of the grain. Move inwards.",
            "Das Holz reißt? Das Loch war zu dünn oder zu nah am Ende. Gehen Sie weiter nach innen.",
          ),
          uses: ["screw"],
        },
        {
          key: "plug",
          title: say("Clear the dust, plug, screw", "Staub heraus, Dübel, Schraube"),
          when: { fact: "wall", is: ["brick", "concrete"] },
          lines: [
            info(
              "Vacuum the dust out of the hole and tap the plug in until it is flush; in a tiled wall until it sits behind the tile, which it would burst. Put the screw through what you hang and turn it in.",
              "Saugen Sie den Staub aus dem Loch und klopfen Sie den Dübel bündig ein; in einer gefliesten Wand, bis er hinter der Fliese sitzt, denn er würde sie sprengen. Stecken Sie die Schraube durch das, was Sie aufhängen, und drehen Sie sie ein.",
            ),
            note(
              "Each bears {bearsLoad} in sound concrete or solid brick; in crumbling masonry reckon with much less.",
              "Jeder trägt {bearsLoad} in gesundem Beton oder Vollziegel; in mürbem Mauerwerk rechnen Sie mit viel weniger.",
            ),
          ],
          expected: say(
            "The last turns go hard, and nothing moves when you pull.",
            "Die letzten Umdrehungen gehen schwer, und beim Ziehen bewegt sich nichts.",
          ),
          explanation: otherwise(
            "The plug turns with the screw? The hole is too wide. Take it out, fill the hole with repair mortar, wait a day and drill again.",
            "Der Dübel dreht mit? Das Loch ist zu weit. Nehmen Sie ihn heraus, füllen Sie das Loch mit Reparaturmörtel, warten Sie einen Tag und bohren Sie neu.",
          ),
          uses: ["wall-plug", "screw"],
        },
      ],
      result: say("It hangs level and does not budge.", "Es hängt gerade und rührt sich nicht."),
    },
    {
      purpose: "care",
      summary: say(
        "Retighten once a year, pull old plugs, fill the hole, sort what is left.",
        "Einmal im Jahr nachziehen, alte Dübel ziehen, Loch schließen, Reste sortieren.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [
        tool("Screwdriver, pliers", "Schraubendreher, Zange"),
        tool("Filler and knife, for a hole", "Spachtelmasse und Spachtel, für ein Loch"),
      ],
      steps: [
        {
          key: "retighten",
          title: say("Retighten once a year", "Einmal im Jahr nachziehen"),
          lines: [
            info(
              "Shake what hangs there and turn each screw until it is firm again, with a screwdriver and not with a machine.",
              "Rütteln Sie an dem, was dort hängt, und ziehen Sie jede Schraube nach, bis sie wieder fest ist, mit dem Schraubendreher und nicht mit der Maschine.",
            ),
          ],
          expected: say("Nothing rattles.", "Nichts wackelt."),
          explanation: otherwise(
            "The screw turns on and on? Take the load off. The plug is done; pull it and set a new one, or the next size up.",
            "Die Schraube dreht durch? Nehmen Sie die Last ab. Der Dübel ist hin; ziehen Sie ihn und setzen Sie einen neuen oder den nächstgrößeren.",
          ),
          uses: ["screw"],
        },
        {
          key: "pull",
          title: say("Pull an old plug", "Einen alten Dübel ziehen"),
          lines: [
            info(
              "Turn the screw in three turns, grip its head with pliers and pull straight, with a piece of card under the pliers.",
              "Drehen Sie die Schraube drei Umdrehungen ein, fassen Sie den Kopf mit der Zange und ziehen Sie gerade, mit einem Stück Karton unter der Zange.",
            ),
          ],
          hazard: caution(
            "It comes all at once: stand firm, and not on a chair.",
            "Er kommt mit einem Ruck: Stehen Sie fest, und nicht auf einem Stuhl.",
          ),
          expected: say("Plug and screw come out together.", "Dübel und Schraube kommen zusammen."),
          explanation: otherwise(
            "It does not move? Cut its rim off with a knife, push it in deeper and fill over it.",
            "Er rührt sich nicht? Schneiden Sie den Rand ab, drücken Sie ihn tiefer und spachteln Sie darüber.",
          ),
          uses: ["wall-plug"],
        },
        {
          key: "fill",
          title: say("Fill the hole", "Loch schließen"),
          lines: [
            info(
              "Wet the hole, press filler in with the knife, draw it off smooth and sand it the next day.",
              "Feuchten Sie das Loch an, drücken Sie Spachtelmasse hinein, ziehen Sie sie glatt ab und schleifen Sie am nächsten Tag.",
            ),
          ],
          expected: say("Smooth to the hand.", "Für die Hand glatt."),
          explanation: otherwise(
            "It sinks in while drying? A second thin coat.",
            "Sie sackt beim Trocknen ein? Eine zweite dünne Schicht.",
          ),
        },
        {
          key: "leftovers",
          title: say("What is left over", "Was übrig bleibt"),
          lines: [
            info(
              "Keep unused plugs and screws dry and together. A straight screw serves again and a bent one is scrap metal; a plug that has spread once goes into the bin.",
              "Bewahren Sie Unbenutztes trocken und zusammen auf. Eine gerade Schraube dient wieder, eine krumme ist Altmetall; ein Dübel, der einmal gespreizt hat, kommt in den Restmüll.",
            ),
          ],
          expected: say("Each plug has its screw.", "Jeder Dübel hat seine Schraube."),
          explanation: otherwise(
            "Rust on a screw? Use it in the cellar, not in a damp bathroom and not under load.",
            "Rost an einer Schraube? Nehmen Sie sie für Leichtes im Trockenen, nicht im Bad und nicht unter Last.",
          ),
        },
      ],
      result: say("Firm while it hangs, smooth when it is gone.", "Fest, solange es hängt, glatt, wenn es weg ist."),
    },
  ],
} satisfies GuideFile;
