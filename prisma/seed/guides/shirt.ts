import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say } from "../guide-words.ts";

export default {
  product: "shirt",
  guides: [
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
