import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say } from "../guide-words.ts";

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
            "Kein Wasser, kein Eisen: Seide behält Ränder und Kanten. Dampf verbrüht.",
          ),
          expected: say("The edges are round.", "Die Kanten sind rund."),
          explanation: otherwise(
            "Fat? Talcum powder overnight, brush off. All else to the cleaner's.",
            "Fett? Talkum über Nacht, abbürsten. Alles andere in die Reinigung.",
          ),
        },
      ],
      result: say("A knot in the morning, a straight tie in the evening.", "Morgens ein Knoten, abends eine gerade Krawatte."),
    },
  ],
} satisfies GuideFile;
