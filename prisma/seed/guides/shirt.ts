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
              "Buttons open, collar up, a drop of liquid soap on its edge.",
              "Knöpfe auf, Kragen hoch, ein Tropfen Flüssigseife auf die Kante.",
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
              "With like colours. Cooler is enough for most days. No bleach.",
              "Mit ähnlichen Farben. Meist genügt kühler. Keine Bleiche.",
            ),
          ],
          expected: say("Clean at collar and cuffs.", "Sauber an Kragen und Manschetten."),
          explanation: otherwise("Creased like paper? The drum was too full.", "Zerknittert? Die Trommel war zu voll."),
        },
        {
          key: "hang",
          title: say("Shake it, hang it up wet", "Ausschütteln, nass aufhängen"),
          lines: [info("Wide hanger, top button shut, seams pulled straight.", "Breiter Bügel, oberster Knopf zu, Nähte glatt gezogen.")],
          expected: say("Most creases are gone.", "Die meisten Falten sind weg."),
          explanation: otherwise("In a hurry? Dryer on low, out while damp.", "Eilig? Trockner niedrig, feucht heraus."),
        },
        {
          key: "iron",
          title: say("Iron while damp", "Feucht bügeln"),
          lines: [
            info(
              "Three dots: collar from the points inwards, yoke, cuffs, sleeves, fronts.",
              "Drei Punkte: Kragen von den Spitzen nach innen, Passe, Manschetten, Ärmel, Vorderteile.",
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
              "Spare ones are at the side seam. Four stitches, wind the thread round thrice, knot below.",
              "Ersatz sitzt an der Seitennaht. Vier Stiche, dreimal umwickeln, unten verknoten.",
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
