import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "machine-needles",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Size by the cloth, flat side to the back, a seam on a scrap.",
        "Stärke nach dem Stoff, flache Seite nach hinten, eine Naht auf einem Rest.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Small screwdriver, if the clamp is tight", "Kleiner Schraubendreher, falls die Schraube festsitzt")],
      supplies: [supply("Scrap of the cloth", "Rest des Stoffs")],
      steps: [
        {
          key: "size",
          title: say("Choose the size", "Stärke wählen"),
          lines: [
            info(
              "In the packet are {thicknesses}. The higher the number, the thicker the needle: the thinnest for silk, the next for shirts, then trousers, the thickest for denim and bags.",
              "Im Päckchen sind {thicknesses}. Je höher die Zahl, desto dicker die Nadel: die dünnste für Seide, die nächste für Hemden, dann Hosen, die dickste für Jeans und Taschen.",
            ),
          ],
          expected: say("You have the needle that suits the cloth.", "Sie haben die Nadel, die zum Stoff passt."),
          explanation: otherwise(
            "You cannot read the number? It is engraved on the round side of the shank. Hold it slantwise to the light, or under your phone’s camera.",
            "Sie können die Zahl nicht lesen? Sie steht auf der runden Seite des Kolbens. Halten Sie ihn schräg ins Licht oder unter die Kamera Ihres Telefons.",
          ),
          uses: ["needle"],
        },
        {
          key: "insert",
          title: say("Change it", "Wechseln"),
          lines: [
            info(
              "Turn the needle up by the handwheel and lay paper over the hole below. Loosen the screw, take the old one out, push the new one up to the stop with its flat side to the back, and tighten.",
              "Drehen Sie die Nadel mit dem Handrad nach oben und legen Sie Papier über das Stichloch. Lösen Sie die Schraube, nehmen Sie die alte heraus, schieben Sie die neue mit der flachen Seite nach hinten bis zum Anschlag hinauf und ziehen Sie fest.",
            ),
          ],
          hazard: caution(
            "Switch the machine off first. A foot on the pedal puts the needle through a finger.",
            "Schalten Sie die Maschine vorher aus. Ein Fuß auf dem Anlasser, und die Nadel geht durch den Finger.",
          ),
          expected: say("It does not slip down when you pull.", "Sie rutscht nicht, wenn Sie ziehen."),
          explanation: otherwise(
            "It does not go all the way up? The flat side looks the wrong way, or a stump of the old one is in the clamp. The machine must take {system}.",
            "Sie geht nicht ganz hinauf? Die flache Seite zeigt falsch, oder ein Rest der alten steckt im Halter. Die Maschine muss {system} nehmen.",
          ),
          uses: ["needle"],
        },
        {
          key: "scrap",
          title: say("Sew on a scrap", "Auf einem Rest nähen"),
          lines: [
            info(
              "Thread it, turn the handwheel once by hand, then sew a hand’s breadth on a scrap of the same cloth, as many layers as it will be.",
              "Fädeln Sie ein, drehen Sie das Handrad einmal von Hand und nähen Sie dann eine Handbreit auf einem Rest desselben Stoffs, mit so vielen Lagen wie später.",
            ),
          ],
          expected: say("Even stitches, no clicking.", "Gleichmäßige Stiche, kein Klacken."),
          explanation: otherwise(
            "Stitches are missing? Take the next size up. On jersey you need a ball-point needle, which is not in this packet.",
            "Stiche fehlen? Nehmen Sie die nächste Stärke. Jersey braucht eine Nadel mit Kugelspitze, die liegt hier nicht bei.",
          ),
        },
      ],
      result: say("A needle that goes through without a sound.", "Eine Nadel, die lautlos durchgeht."),
    },
    {
      purpose: "care",
      summary: say(
        "Dry in their packet, a new one after eight hours, old ones into a closed tin.",
        "Trocken im Päckchen, nach acht Stunden eine neue, alte in eine Dose.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "packet",
          title: say("Back into the packet", "Zurück ins Päckchen"),
          lines: [
            info(
              "Keep needles dry in their packet, each in its slot. A used one that is still good gets a mark on its slot with a pen.",
              "Bewahren Sie Nadeln trocken im Päckchen auf, jede an ihrem Platz. Ist eine gebrauchte noch gut, machen Sie mit dem Stift ein Zeichen an ihren Platz.",
            ),
          ],
          expected: say("You know which are new.", "Sie wissen, welche neu sind."),
          explanation: otherwise(
            "All mixed up? Sort them by the number on the shank. Throw away what you cannot place.",
            "Alles durcheinander? Ordnen Sie nach der Zahl am Kolben. Was Sie nicht zuordnen können, kommt weg.",
          ),
          uses: ["needle"],
        },
        {
          key: "test",
          title: say("Is it blunt or bent?", "Stumpf oder krumm?"),
          lines: [
            info(
              "Draw the tip over an old nylon stocking: if it pulls a thread, it is blunt. Lay the flat side on glass: the gap under the needle must be even.",
              "Ziehen Sie die Spitze über einen alten Nylonstrumpf: Bleibt sie hängen, ist sie stumpf. Legen Sie die flache Seite auf Glas: Der Spalt unter der Nadel muss gleichmäßig sein.",
            ),
          ],
          expected: say("No catch, an even gap.", "Nichts hakt, der Spalt ist gleich."),
          explanation: otherwise(
            "No stocking to hand? Listen. A blunt needle pops at each stitch. After eight hours of sewing change it anyway.",
            "Kein Strumpf zur Hand? Hören Sie hin. Eine stumpfe Nadel knackt bei jedem Stich. Nach acht Nähstunden wechseln Sie ohnehin.",
          ),
        },
        {
          key: "tin",
          title: say("Old ones into a tin", "Alte in eine Dose"),
          lines: [
            info(
              "Collect old and broken needles in a tin or bottle that shuts. When it is full, tape it up and bring it to the scrap metal; a single one goes into the bin wrapped in tape.",
              "Sammeln Sie alte und gebrochene Nadeln in einer Dose oder Flasche mit Deckel. Ist sie voll, kleben Sie sie zu und bringen sie zum Altmetall; eine einzelne kommt in Klebeband gewickelt in den Restmüll.",
            ),
          ],
          hazard: caution(
            "One broke? Look for every piece before you sew on: in the cloth, under the plate, on the floor.",
            "Eine ist gebrochen? Suchen Sie jedes Stück, bevor Sie weiternähen: im Stoff, unter der Platte, am Boden.",
          ),
          expected: say("No needle lies loose.", "Keine Nadel liegt lose herum."),
          explanation: otherwise(
            "A piece is missing? Go over floor and cloth with a magnet.",
            "Ein Stück fehlt? Fahren Sie mit einem Magneten über Boden und Stoff.",
          ),
        },
      ],
      result: say("Sharp needles in the packet, old ones out of harm’s way.", "Scharfe Nadeln im Päckchen, alte sicher verwahrt."),
    },
  ],
} satisfies GuideFile;
