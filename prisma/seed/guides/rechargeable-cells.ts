import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "rechargeable-cells",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Put them in as they come, change all at once, charge when the thing grows slow.",
        "Einlegen, wie sie kommen, alle zugleich tauschen, laden, wenn das Gerät nachlässt.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Charger for nickel-metal hydride cells", "Ladegerät für Nickel-Metallhydrid-Zellen")],
      steps: [
        {
          key: "insert",
          title: say("Put them in", "Einlegen"),
          lines: [
            info(
              "They come charged. Take all old cells out of the thing, then lay the new ones in as drawn, plus to plus.",
              "Sie kommen geladen. Nehmen Sie alle alten Zellen aus dem Gerät und legen Sie die neuen wie gezeichnet ein, Plus zu Plus.",
            ),
          ],
          hazard: caution(
            "Small children put cells into their mouths. Keep spare ones out of reach and close the flap properly.",
            "Kleine Kinder stecken Zellen in den Mund. Bewahren Sie einzelne außer Reichweite auf und schließen Sie die Klappe richtig.",
          ),
          expected: say("The thing starts.", "Das Gerät läuft."),
          explanation: otherwise(
            "It shows half empty at once? That is normal. These cells have a little less voltage than throw-away ones, and many gauges take that for used.",
            "Es zeigt sofort halb leer? Das ist normal. Diese Zellen haben etwas weniger Spannung als Wegwerfzellen, und viele Anzeigen halten das für verbraucht.",
          ),
          uses: ["cell-charged"],
        },
        {
          key: "together",
          title: say("Keep those together that work together", "Zusammen lassen, was zusammen läuft"),
          lines: [
            info(
              "Never mix them with throw-away cells, with older ones or with another make. The weakest is drained to nothing by the others, and that ruins it.",
              "Mischen Sie sie nie mit Wegwerfzellen, älteren oder anderen Marken. Die schwächste wird von den anderen leer gesaugt und geht daran kaputt.",
            ),
            note(
              "Number them with a pen if you have several sets. Where lives depend on it, as in a smoke alarm, put in only what its maker names.",
              "Nummerieren Sie mehrere Sätze mit dem Stift. Wo Leben daran hängen, wie beim Rauchmelder, nehmen Sie nur, was sein Hersteller nennt.",
            ),
          ],
          expected: say("All cells in the thing are of one age.", "Alle Zellen im Gerät sind gleich alt."),
          explanation: otherwise(
            "Mixed already? Charge all of them full, then see which one is empty first. That one is the oldest.",
            "Schon gemischt? Laden Sie alle voll und sehen Sie, welche zuerst leer ist. Das ist die älteste.",
          ),
        },
        {
          key: "charge",
          title: say("Charge them when it grows slow", "Laden, wenn das Gerät nachlässt"),
          lines: [
            info(
              "When light or motor slows down, take the set out and charge it in a charger for nickel-metal hydride cells that switches off by itself. Warm is normal.",
              "Wenn Licht oder Motor nachlassen, nehmen Sie den Satz heraus und laden Sie ihn in einem Ladegerät für Nickel-Metallhydrid, das selbst abschaltet. Warm ist normal.",
            ),
          ],
          hazard: warning(
            "Never charge throw-away cells, and none that leaks or is too hot to hold: they can burst.",
            "Laden Sie nie Wegwerfzellen und keine, die ausläuft oder zum Anfassen zu heiß ist: Sie können platzen.",
          ),
          expected: say(
            "The charger says full, and the cells are hand-warm at most.",
            "Das Ladegerät meldet voll, und die Zellen sind höchstens handwarm.",
          ),
          explanation: otherwise(
            "The charger refuses one? It is drained too far. Try it once more beside a good one; if it is refused again, part with it.",
            "Das Ladegerät lehnt eine ab? Sie ist zu tief entladen. Versuchen Sie es noch einmal neben einer guten; wird sie wieder abgelehnt, geben Sie sie ab.",
          ),
          uses: ["cell-charged"],
        },
      ],
      result: say("The thing runs, and nothing is thrown away.", "Das Gerät läuft, und nichts wird weggeworfen."),
    },
    {
      purpose: "care",
      summary: say(
        "Dry poles, a box of their own, and know which of them is tired.",
        "Trockene Pole, eine eigene Schachtel, und die müde Zelle erkennen.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Dry cloth", "Trockenes Tuch")],
      steps: [
        {
          key: "poles",
          title: say("Wipe the poles", "Pole abwischen"),
          lines: [
            info(
              "Wipe both poles of each cell and the springs of the thing with a dry cloth. Take cells out of things that rest for months.",
              "Wischen Sie beide Pole jeder Zelle und die Federn im Gerät mit einem trockenen Tuch ab. Aus Geräten, die Monate ruhen, nehmen Sie die Zellen heraus.",
            ),
          ],
          expected: say("Bright at both ends.", "An beiden Enden blank."),
          explanation: otherwise(
            "White crust on a spring? An old cell leaked. Put gloves on, loosen it with a drop of vinegar on a cotton bud, wipe dry.",
            "Weiße Kruste an einer Feder? Eine alte Zelle ist ausgelaufen. Handschuhe an, mit einem Tropfen Essig auf dem Wattestäbchen lösen, trocken wischen.",
          ),
          uses: ["cell-charged"],
        },
        {
          key: "box",
          title: say("In a box, cool", "In einer Schachtel, kühl"),
          lines: [
            info(
              "Keep spare cells charged in a box of plastic or card, in a drawer and not on a radiator. After a year top them up.",
              "Bewahren Sie volle Zellen in einer Schachtel aus Kunststoff oder Karton auf, in der Schublade und nicht auf der Heizung. Laden Sie sie nach einem Jahr nach.",
            ),
          ],
          hazard: warning(
            "Loose in a pocket with keys or coins they can heat up until they burn you.",
            "Lose in der Tasche neben Schlüsseln oder Münzen werden sie so heiß, dass man sich verbrennt.",
          ),
          expected: say("No pole touches metal.", "Kein Pol berührt Metall."),
          explanation: otherwise(
            "No box? A strip of tape across the poles does as well.",
            "Keine Schachtel? Ein Streifen Klebeband über den Polen tut es auch.",
          ),
        },
        {
          key: "tired",
          title: say("Find the tired one", "Die müde Zelle finden"),
          lines: [
            info(
              "They are made for {cellLife}, after which they still hold most of their charge. When a freshly charged set fails after a short while, swap one cell at a time for a good one: with the culprit gone, the thing runs again.",
              "Sie sind für {cellLife} gemacht und halten danach noch das meiste ihrer Ladung. Versagt ein frisch geladener Satz schnell, tauschen Sie eine Zelle nach der anderen gegen eine gute: Ist die schuldige draußen, läuft das Gerät wieder.",
            ),
          ],
          expected: say("You have found one weak cell, or none.", "Sie haben eine schwache gefunden oder keine."),
          explanation: otherwise(
            "All weak? A charger with a refresh programme wakes cells that lay about for long. If that does not help, the set has come to its end.",
            "Alle schwach? Ein Ladegerät mit Auffrischprogramm weckt Zellen, die lange lagen. Hilft das nicht, ist der Satz am Ende.",
          ),
        },
      ],
      result: say(
        "Full cells in the drawer, and none that spoils the others.",
        "Volle Zellen in der Schublade und keine, die die anderen verdirbt.",
      ),
    },
    {
      purpose: "dispose",
      summary: say("Tape the poles, drop them into a battery box; never the bin.", "Pole abkleben, in die Sammelbox; nie in den Hausmüll."),
      difficulty: 1,
      minutes: 3,
      people: 1,
      supplies: [supply("Sticky tape", "Klebeband")],
      steps: [
        {
          key: "tape",
          title: say("Tape the poles", "Pole abkleben"),
          lines: [
            info(
              "Put a strip of tape over both ends. Put a leaking cell into a bag of its own.",
              "Kleben Sie beide Enden ab. Eine auslaufende Zelle kommt in einen eigenen Beutel.",
            ),
          ],
          hazard: caution(
            "What leaks out is caustic. Wear gloves; on skin or in eyes rinse long with water.",
            "Was ausläuft, ätzt. Tragen Sie Handschuhe; auf Haut oder im Auge lange mit Wasser spülen.",
          ),
          expected: say("Both ends are covered.", "Beide Enden sind bedeckt."),
          explanation: otherwise("No tape? A bag for each cell does as well.", "Kein Klebeband? Ein Beutel je Zelle geht auch."),
          uses: ["cell-charged"],
        },
        {
          key: "bring-back",
          title: say("Bring them back", "Zurückbringen"),
          lines: [
            info(
              "Every shop that sells batteries has a box for old ones; it costs nothing. You may also bring them to us.",
              "Jedes Geschäft, das Batterien verkauft, hat eine Box für alte; das kostet nichts. Sie können sie auch uns bringen.",
            ),
          ],
          expected: say("They lie in the box.", "Sie liegen in der Box."),
          explanation: otherwise(
            "Only one of the set is dead? Keep the good ones for a clock or a remote, alone or in a pair.",
            "Nur eine des Satzes ist hin? Nehmen Sie die guten für Uhr oder Fernbedienung, einzeln oder zu zweit.",
          ),
        },
      ],
      result: say("Nickel and rare metals are used again.", "Nickel und seltene Metalle werden wieder verwendet."),
    },
  ],
} satisfies GuideFile;
