import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool } from "../guide-words.ts";

export default {
  product: "tie",
  guides: [
    {
      purpose: "use",
      summary: say("Tie it, untie it the way it was tied, let it rest.", "Binden, rückwärts lösen, ruhen lassen."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "lay",
          title: say("Lay it round the collar", "Um den Kragen legen"),
          lines: [
            info(
              "Lay the broad end on your right, a hand and a half longer.",
              "Legen Sie das breite Ende nach rechts, anderthalb Handbreit länger.",
            ),
          ],
          expected: say("Seam inwards on both ends.", "Die Naht liegt beidseitig innen."),
          explanation: otherwise("Left-handed? Mirror everything.", "Linkshändig? Alles gespiegelt."),
          uses: ["tie", "card-that-shows-the-knot"],
        },
        {
          key: "knot",
          title: say("Four moves", "Vier Züge"),
          lines: [
            info(
              "Lead the broad end over, under and over the narrow one, up through the neck and down through the loop in front.",
              "Führen Sie das breite Ende über, unter und wieder über das schmale, von unten durch den Hals und vorn durch die Schlaufe.",
            ),
          ],
          expected: say("A slanting knot, and the point meets the belt.", "Ein schräger Knoten, und die Spitze trifft den Gürtel."),
          explanation: otherwise("Too short? Begin with the broad end longer.", "Zu kurz? Mit dem breiten Ende länger beginnen."),
        },
        {
          key: "undo",
          title: say("Undo it backwards", "Rückwärts lösen"),
          lines: [
            info(
              "Undo it the way it was tied. Never pull the narrow end through: that draws the thread.",
              "Lösen Sie sie so, wie Sie sie gebunden haben. Ziehen Sie nie das schmale Ende durch: Das zieht den Faden.",
            ),
          ],
          expected: say("It lies flat in your hand.", "Sie liegt flach in der Hand."),
          explanation: otherwise(
            "The knot sits tight? Wriggle it to and fro, no nails.",
            "Der Knoten sitzt fest? Hin und her bewegen, keine Nägel.",
          ),
        },
        {
          key: "rest",
          title: say("Hang it up", "Aufhängen"),
          lines: [
            info(
              "Hang it up overnight and wear another tomorrow. Hold creases in steam from a distance.",
              "Hängen Sie sie über Nacht auf und tragen Sie morgen eine andere. Halten Sie Falten mit Abstand in Dampf.",
            ),
          ],
          hazard: caution(
            "No water and no iron: silk keeps rims and edges. Steam scalds.",
            "Kein Wasser, kein Bügeleisen: Seide behält Ränder und Kanten. Dampf verbrüht.",
          ),
          expected: say("The edges are round.", "Die Kanten sind rund."),
          explanation: otherwise(
            "Grease? Talcum powder overnight, brush off. All else to the cleaner’s.",
            "Fett? Talkum über Nacht, abbürsten. Alles andere in die Reinigung.",
          ),
        },
      ],
      result: say("A knot in the morning, a straight tie in the evening.", "Morgens ein Knoten, abends eine gerade Krawatte."),
    },
    {
      purpose: "care",
      summary: say(
        "Dab stains dry, leave the loop alone, roll it for a journey.",
        "Flecken trocken tupfen, die Schlaufe in Ruhe lassen, für Reisen rollen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("White cotton cloth", "Weißes Baumwolltuch")],
      steps: [
        {
          key: "dab",
          title: say("Dab a stain at once", "Flecken gleich tupfen"),
          lines: [
            info(
              "Lay the cloth on the wet spot and press; take a clean corner each time, until nothing comes off. Leave what remains to a dry cleaner who does ties.",
              "Legen Sie das Tuch auf die nasse Stelle und drücken Sie; jedes Mal mit einer sauberen Ecke, bis nichts mehr abfärbt. Was bleibt, überlassen Sie einer Reinigung, die Krawatten macht.",
            ),
            note(
              "Say there what it was. Coffee and gravy are treated differently.",
              "Sagen Sie dort, was es war. Kaffee und Soße behandelt man verschieden.",
            ),
          ],
          hazard: caution("Rubbing roughens the silk, and that stays.", "Reiben raut die Seide auf, und das bleibt."),
          expected: say("The cloth stays white.", "Das Tuch bleibt weiß."),
          explanation: otherwise(
            "A rim has formed all the same? Do not work on it at home. Cleaners get a rim out as long as nobody has rubbed it.",
            "Trotzdem ein Rand? Nicht zu Hause weiterarbeiten. Die Reinigung bekommt ihn heraus, solange niemand gerieben hat.",
          ),
          uses: ["tie"],
        },
        {
          key: "loop",
          title: say("Leave the loop at the back", "Die Schlaufe hinten lassen"),
          lines: [
            info(
              "Turn the broad end over. The loose loop of thread is the slack by which the tie gives in the knot; never cut it off.",
              "Drehen Sie das breite Ende um. Die lose Fadenschlaufe ist der Vorrat, mit dem die Krawatte im Knoten nachgibt; schneiden Sie sie nie ab.",
            ),
          ],
          expected: say("The seam at the back is closed from end to end.", "Die Naht hinten ist durchgehend geschlossen."),
          explanation: otherwise(
            "It gapes? Wear it no further and send it to us: the workshop draws the thread tight or sews a new one.",
            "Sie klafft? Nicht weitertragen und uns schicken: Die Werkstatt zieht den Faden nach oder näht einen neuen.",
          ),
        },
        {
          key: "roll",
          title: say("Roll it for a journey", "Für Reisen rollen"),
          lines: [
            info(
              "Fold it once across the middle and roll it loosely from the fold. It travels well in a shoe.",
              "Legen Sie sie einmal in der Mitte zusammen und rollen Sie sie vom Knick aus locker auf. In einem Schuh reist sie gut.",
            ),
          ],
          expected: say(
            "Unrolled and hung up, it is smooth the next morning.",
            "Ausgerollt und aufgehängt ist sie am nächsten Morgen glatt.",
          ),
          explanation: otherwise(
            "Creases after all? Hang it in the bathroom while you shower, away from the spray.",
            "Doch Falten? Hängen Sie sie beim Duschen ins Bad, weit weg vom Wasserstrahl.",
          ),
        },
        {
          key: "dark",
          title: say("Keep it in the dark", "Dunkel aufbewahren"),
          lines: [
            info(
              "Hang it in the wardrobe with air on both sides. Sunlight bleaches silk along the fold, and moths go for its lining.",
              "Hängen Sie sie in den Schrank, mit Luft auf beiden Seiten. Sonne bleicht Seide an der Kante, und Motten mögen die Einlage.",
            ),
          ],
          expected: say(
            "The stripes are as strong at the edge as in the middle.",
            "Die Streifen sind am Rand so kräftig wie in der Mitte.",
          ),
          explanation: otherwise(
            "No hook free? Rolled in a drawer it lies just as well, with cedar wood beside it.",
            "Kein Haken frei? Gerollt in der Schublade liegt sie ebenso gut, ein Stück Zedernholz daneben.",
          ),
        },
      ],
      result: say("Clean silk, a closed seam, no creases.", "Saubere Seide, geschlossene Naht, keine Falten."),
    },
  ],
} satisfies GuideFile;
