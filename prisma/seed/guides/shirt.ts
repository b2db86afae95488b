import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say } from "../guide-words.ts";

export default {
  product: "shirt",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Try collar and cuffs, roll the sleeves so that they hold, tuck it in smooth.",
        "Kragen und Manschetten prüfen, Ärmel fest krempeln, glatt in die Hose stecken.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "try-on",
          title: say("Try it on before anything is altered", "Anprobieren, bevor etwas geändert wird"),
          lines: [
            info(
              "Shut the top button and both cuffs, bend your arms and reach forwards.",
              "Schließen Sie den obersten Knopf und beide Manschetten, beugen Sie die Arme und greifen Sie nach vorn.",
            ),
            note("{alteration}.", "{alteration}."),
          ],
          expected: say(
            "One finger fits into the collar, and the cuffs stay at the wrist.",
            "Ein Finger passt in den Kragen, und die Manschetten bleiben am Handgelenk.",
          ),
          explanation: otherwise(
            "Collar right, chest wide? With a tie go by the neck, without one by the chest; a tailor takes in the sides.",
            "Kragen gut, Brust weit? Mit Krawatte zählt der Hals, ohne die Brust; die Seiten nimmt eine Schneiderei ein.",
          ),
          uses: ["shirt"],
        },
        {
          key: "sleeves",
          title: say("Roll the sleeves so that they hold", "Ärmel so krempeln, dass sie halten"),
          lines: [
            info(
              "Open the cuff and the button above it. Turn the cuff up past the elbow in one go, then fold the lower half of that over it, so that the cuff’s edge looks out.",
              "Öffnen Sie die Manschette und den Knopf darüber. Schlagen Sie die Manschette in einem Zug bis über den Ellbogen um, dann die untere Hälfte noch einmal darüber, bis nur der Rand der Manschette herausschaut.",
            ),
          ],
          expected: say("They hold all day; one tug at the edge undoes them.", "Sie halten den Tag; ein Zug am Rand löst sie."),
          explanation: otherwise(
            "They slip? The roll must end above the elbow, not on it.",
            "Sie rutschen? Die Rolle muss über dem Ellbogen enden, nicht darauf.",
          ),
        },
        {
          key: "tuck",
          title: say("In, and smooth at the sides", "In die Hose, an den Seiten glatt"),
          lines: [
            info(
              "Tuck the tail in all round, pinch what is left over at each side seam and fold it to the back before you close the belt.",
              "Stecken Sie das Hemd ringsum ein, fassen Sie den Rest an beiden Seitennähten und legen Sie ihn nach hinten um, bevor Sie den Gürtel schließen.",
            ),
          ],
          expected: say("Button row, buckle and fly stand in one line.", "Knopfleiste, Schnalle und Hosenschlitz stehen in einer Linie."),
          explanation: otherwise(
            "It rides up? Shut the lowest button too, and tuck it in standing straight.",
            "Es rutscht heraus? Auch den untersten Knopf schließen und im Stehen einstecken.",
          ),
        },
        {
          key: "off",
          title: say("All buttons open, then off", "Alle Knöpfe auf, dann ausziehen"),
          lines: [
            info(
              "Open the cuffs too; do not pull it over your head or your hands. Hang it up for an hour before it goes into the basket.",
              "Öffnen Sie auch die Manschetten; ziehen Sie es nicht über Kopf oder Hände. Hängen Sie es eine Stunde auf, bevor es in den Korb kommt.",
            ),
          ],
          expected: say("No button hangs by a thread.", "Kein Knopf hängt am Faden."),
          explanation: otherwise(
            "One does? Pull the thread to the inside and knot it now; that saves looking for the button.",
            "Einer doch? Den Faden jetzt nach innen ziehen und verknoten; das erspart die Suche nach dem Knopf.",
          ),
        },
      ],
      result: say("It stays in, the sleeves stay up, the buttons stay on.", "Es bleibt in der Hose, die Ärmel oben, die Knöpfe dran."),
    },
    {
      purpose: "care",
      summary: say("Wash, hang it up wet, iron while damp.", "Waschen, nass aufhängen, feucht bügeln."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      steps: [
        {
          key: "collar",
          title: say("Open it, rub the collar", "Öffnen, Kragen einreiben"),
          lines: [
            info(
              "Open the buttons and turn the collar up. Rub a drop of liquid soap along its edge.",
              "Öffnen Sie die Knöpfe und stellen Sie den Kragen hoch. Reiben Sie einen Tropfen Flüssigseife auf die Kante.",
            ),
          ],
          expected: say("The edge is wet, not soaked.", "Die Kante ist feucht, nicht nass."),
          explanation: otherwise("A yellow edge? Gall soap, ten minutes.", "Gelbe Kante? Gallseife, zehn Minuten."),
          uses: ["shirt"],
        },
        {
          key: "wash",
          title: say("Wash at up to {washAt}", "Bis {washAt} waschen"),
          lines: [
            info(
              "Wash it with like colours; for most days cooler is enough. No bleach.",
              "Waschen Sie es mit ähnlichen Farben; meist genügt kühler. Keine Bleiche.",
            ),
          ],
          expected: say("Clean at collar and cuffs.", "Sauber an Kragen und Manschetten."),
          explanation: otherwise("Creased like paper? The drum was too full.", "Zerknittert? Die Trommel war zu voll."),
        },
        {
          key: "hang",
          title: say("Shake it, hang it up wet", "Ausschütteln, nass aufhängen"),
          lines: [
            info(
              "Hang it on a wide hanger, shut the top button and pull the seams straight.",
              "Hängen Sie es auf einen breiten Bügel, schließen Sie den obersten Knopf und ziehen Sie die Nähte glatt.",
            ),
          ],
          expected: say("Most creases are gone.", "Die meisten Falten sind weg."),
          explanation: otherwise("In a hurry? Dryer on low, out while damp.", "Eilig? Trockner niedrig, feucht heraus."),
        },
        {
          key: "iron",
          title: say("Iron while damp", "Feucht bügeln"),
          lines: [
            info(
              "Iron at three dots: the collar from its points inwards, then yoke, cuffs, sleeves and fronts.",
              "Bügeln Sie bei drei Punkten: den Kragen von den Spitzen nach innen, dann Passe, Manschetten, Ärmel und Vorderteile.",
            ),
          ],
          hazard: caution(
            "The iron is hot: stand it upright, mind the cord.",
            "Das Eisen ist heiß: aufrecht abstellen, auf das Kabel achten.",
          ),
          expected: say("Collar and cuffs are smooth.", "Kragen und Manschetten sind glatt."),
          explanation: otherwise(
            "It shines? Too hot or too dry: iron inside out.",
            "Es glänzt? Zu heiß oder zu trocken: auf links bügeln.",
          ),
        },
        {
          key: "button",
          title: say("Sew on a button", "Knopf annähen"),
          lines: [
            info(
              "Take a spare one from the side seam. Sew four stitches, wind the thread round three times and knot it below.",
              "Nehmen Sie einen Ersatzknopf von der Seitennaht. Nähen Sie vier Stiche, umwickeln Sie dreimal und verknoten Sie unten.",
            ),
          ],
          expected: say("The button stands a thread above the cloth.", "Der Knopf steht einen Faden über dem Stoff."),
          explanation: otherwise(
            "Too tight to button? Lay a match under it while you sew.",
            "Zu eng? Beim Nähen ein Streichholz unterlegen.",
          ),
          uses: ["spare-buttons-sewn-to-the-side-seam"],
        },
      ],
      result: say("Smooth, whole, ready.", "Glatt, heil, bereit."),
    },
  ],
} satisfies GuideFile;
