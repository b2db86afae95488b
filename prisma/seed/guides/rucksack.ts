import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, supply, tool } from "../guide-words.ts";

export default {
  product: "rucksack",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Let the wax settle, heavy things at the back, roll it three times, straps short.",
        "Wachs ruhen lassen, Schweres an den Rücken, dreimal rollen, Träger kurz.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      steps: [
        {
          key: "settle",
          title: say("A few days in a warm room", "Ein paar Tage ins warme Zimmer"),
          lines: [
            info(
              "Brush it well and leave it open in a warm room before you wear it first.",
              "Bürsten Sie ihn gut aus und lassen Sie ihn vor dem ersten Tragen offen im warmen Zimmer stehen.",
            ),
          ],
          hazard: caution(
            "For the first two weeks the wax may mark pale clothes, most of all in heat.",
            "In den ersten zwei Wochen kann das Wachs auf helle Kleidung abfärben, vor allem bei Hitze.",
          ),
          expected: say("A white cloth rubbed on the back stays white.", "Ein weißes Tuch, am Rücken gerieben, bleibt weiß."),
          explanation: otherwise(
            "It still marks? Brush again, another day. The smell goes within a week or two.",
            "Er färbt noch? Noch einmal bürsten, noch ein Tag. Der Geruch geht in ein, zwei Wochen.",
          ),
          uses: ["rucksack"],
        },
        {
          key: "pack",
          title: say("Heavy things at your back", "Schweres an den Rücken"),
          lines: [
            info(
              "Laptop or papers go into the padded sleeve, soft things to the bottom, heavy ones close to the back, what you need on the way to the top.",
              "Laptop oder Papiere kommen ins gepolsterte Fach, Weiches nach unten, Schweres nah an den Rücken, was Sie unterwegs brauchen, nach oben.",
            ),
          ],
          expected: say("It stands up by itself, its back flat.", "Er steht von selbst, der Rücken ist flach."),
          explanation: otherwise(
            "Something presses? Lay a jumper between it and the back. It tips over? The heavy things are too far in front.",
            "Etwas drückt? Einen Pullover dazwischen legen. Er kippt? Das Schwere liegt zu weit vorn.",
          ),
        },
        {
          key: "roll",
          title: say("Roll it three times, hook it in", "Dreimal rollen, einhaken"),
          lines: [
            info(
              "Lay the edges together, press the air out and roll. Hook the strap in and pull it tight, then the buckles at the sides.",
              "Legen Sie die Kanten aufeinander, drücken Sie die Luft heraus und rollen Sie. Haken Sie den Riemen ein und ziehen Sie ihn straff, dann die Schnallen an den Seiten.",
            ),
            note(
              "In a long downpour papers go into a bag: the seams let water in.",
              "Bei langem Regen gehören Papiere in eine Tüte: Die Nähte lassen Wasser durch.",
            ),
          ],
          expected: say("The roll is tight and does not gape at the sides.", "Die Rolle ist straff und klafft an den Seiten nicht."),
          explanation: otherwise(
            "Too full for three turns? Let the strap out; on a dry day one turn will do.",
            "Zu voll für dreimal? Lassen Sie den Riemen nach; an trockenen Tagen genügt einmal.",
          ),
        },
        {
          key: "straps",
          title: say("Set the straps while it is full", "Träger einstellen, wenn er voll ist"),
          lines: [
            info(
              "Let both out, put it on and pull them down evenly until it lies close between the shoulder blades.",
              "Lockern Sie beide, setzen Sie ihn auf und ziehen Sie sie gleichmäßig an, bis er zwischen den Schulterblättern anliegt.",
            ),
          ],
          expected: say("You walk upright, and it does not swing.", "Sie gehen aufrecht, und er schwingt nicht."),
          explanation: otherwise(
            "Sore shoulders? It hangs too low: shorten both. One strap only pulls the back crooked.",
            "Die Schultern schmerzen? Er hängt zu tief: beide kürzen. Nur ein Träger zieht den Rücken schief.",
          ),
        },
      ],
      result: say(
        "Packed in two minutes, and you forget that you carry it.",
        "In zwei Minuten gepackt, und Sie vergessen, dass Sie ihn tragen.",
      ),
    },
    {
      purpose: "care",
      summary: say("Brush dry, balm on leather, wax every second year.", "Trocken bürsten, Balsam aufs Leder, jedes zweite Jahr wachsen."),
      difficulty: 2,
      minutes: 40,
      people: 1,
      tools: [tool("Brush, cloth, hairdryer", "Bürste, Tuch, Haartrockner")],
      supplies: [
        supply("Wax for canvas", "Wachs für Segeltuch"),
        { ...supply("Leather balm", "Lederbalsam"), product: "leather-balm", capability: "leather_care" },
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
