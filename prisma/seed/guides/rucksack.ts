import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "rucksack",
  guides: [
    {
      purpose: "care",
      summary: say("Brush dry, balm on leather, wax every second year.", "Trocken bürsten, Balsam aufs Leder, jedes zweite Jahr wachsen."),
      difficulty: 2,
      minutes: 40,
      people: 1,
      tools: [tool("Brush, cloth, hairdryer", "Bürste, Tuch, Haartrockner")],
      supplies: [
        supply("Wax for canvas", "Wachs für Segeltuch"),
        { ...supply("Leather balm", "Lederbalsam"), product: "leather-balm", capability: "leather-care" },
      ],
      steps: [
        {
          key: "empty",
          title: say("Empty it, brush it", "Leeren, bürsten"),
          lines: [
            info(
              "Shake it out and let mud dry. Brush it off and wipe the rest with cold water.",
              "Schütteln Sie ihn aus und lassen Sie Schlamm trocknen. Bürsten Sie ihn ab und wischen Sie den Rest kalt weg.",
            ),
          ],
          expected: say("Crumbs out, mud off.", "Krümel heraus, Schlamm ab."),
          explanation: otherwise(
            "A stain? No soap: it takes the wax. Cold water, brush.",
            "Ein Fleck? Keine Seife: Sie nimmt das Wachs. Kaltes Wasser, Bürste.",
          ),
          uses: ["rucksack"],
        },
        {
          key: "leather",
          title: say("Balm on the leather", "Balsam aufs Leder"),
          lines: [
            info(
              "Rub balm thinly into straps and pull. Leave it overnight.",
              "Reiben Sie Riemen und Zug dünn mit Balsam ein. Lassen Sie ihn über Nacht einziehen.",
            ),
          ],
          expected: say("Supple.", "Geschmeidig."),
          explanation: otherwise("Cracks? Balm thrice; a strap can be changed.", "Risse? Dreimal Balsam; ein Riemen lässt sich wechseln."),
        },
        {
          key: "wax",
          title: say("Rub wax in", "Wachs einreiben"),
          lines: [
            info(
              "Rub the wax thinly onto the dry canvas, the seams twice.",
              "Reiben Sie das Wachs dünn auf das trockene Tuch, die Nähte zweimal.",
            ),
          ],
          expected: say("A whitish film all over.", "Überall ein weißlicher Film."),
          explanation: otherwise("Too hard to rub? Warm the block in your hand.", "Zu hart? In der Hand erwärmen."),
        },
        {
          key: "warm",
          title: say("Warm it in", "Einschmelzen"),
          lines: [
            info(
              "Hold the hairdryer close and rub with the cloth until the film is gone.",
              "Halten Sie den Haartrockner nah und reiben Sie mit dem Tuch, bis der Film weg ist.",
            ),
          ],
          hazard: caution(
            "Not over a flame: wax burns. Two weeks away from pale clothes.",
            "Nicht über einer Flamme: Wachs brennt. Zwei Wochen fern von heller Kleidung.",
          ),
          expected: say("Water stands in drops.", "Wasser steht in Tropfen."),
          explanation: otherwise("It soaks in at the seams? Wax them once more.", "Es zieht an den Nähten ein? Noch einmal wachsen."),
        },
      ],
      result: say("An hour of rain stays outside.", "Eine Stunde Regen bleibt draußen."),
    },
  ],
} satisfies GuideFile;
