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
      supplies: [supply("Wax for canvas", "Wachs für Segeltuch"), supply("Leather balm", "Lederbalsam")],
      steps: [
        {
          key: "empty",
          title: say("Empty it, brush it", "Leeren, bürsten"),
          lines: [
            info(
              "Turn it out, let mud dry, brush, wipe with cold water.",
              "Ausschütteln, Schlamm trocknen lassen, bürsten, kalt abwischen.",
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
          lines: [info("Straps and pull, thin, overnight.", "Riemen und Zug, dünn, über Nacht.")],
          expected: say("Supple.", "Geschmeidig."),
          explanation: otherwise("Cracks? Balm thrice; a strap can be changed.", "Risse? Dreimal Balsam; ein Riemen lässt sich wechseln."),
        },
        {
          key: "wax",
          title: say("Rub wax in", "Wachs einreiben"),
          lines: [info("Dry canvas, wax thin, seams twice.", "Trockenes Tuch, dünn, Nähte zweimal.")],
          expected: say("A whitish film all over.", "Überall ein weißlicher Film."),
          explanation: otherwise("Too hard to rub? Warm the block in your hand.", "Zu hart? In der Hand erwärmen."),
        },
        {
          key: "warm",
          title: say("Warm it in", "Einschmelzen"),
          lines: [
            info(
              "Hairdryer close, rub with the cloth, until the film is gone.",
              "Haartrockner nah, mit dem Tuch reiben, bis der Film weg ist.",
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
