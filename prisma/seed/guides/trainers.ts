import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply } from "../guide-words.ts";

export default {
  product: "trainers",
  guides: [
    {
      purpose: "care",
      summary: say(
        "Wipe the same day, dry without heat, colourless cream.",
        "Am selben Tag abwischen, ohne Wärme trocknen, farblose Creme.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      supplies: [supply("Leather cream, colourless", "Ledercreme, farblos")],
      steps: [
        {
          key: "wipe",
          title: say("Wipe them", "Abwischen"),
          lines: [
            info(
              "Damp cloth, a drop of soap; an eraser for the sole edge.",
              "Feuchtes Tuch, ein Tropfen Seife; Radiergummi für den Sohlenrand.",
            ),
          ],
          expected: say("Pale again.", "Wieder hell."),
          explanation: otherwise("Blue from jeans? Soap at once; later it stays.", "Blau von Jeans? Sofort Seife; später bleibt es."),
          uses: ["pair-of-trainers"],
        },
        {
          key: "dry",
          title: say("Dry without heat", "Ohne Wärme trocknen"),
          lines: [info("Insoles out, paper in.", "Innensohlen heraus, Papier hinein.")],
          hazard: caution(
            "No machine, no radiator: leather shrinks, cork crumbles.",
            "Keine Maschine, keine Heizung: Leder schrumpft, Kork bröselt.",
          ),
          expected: say("Dry inside after a night.", "Nach einer Nacht innen trocken."),
          explanation: otherwise(
            "They smell? Insoles to the air, or new ones: they are a part.",
            "Sie riechen? Sohlen lüften, oder neue: Sie sind ein Teil.",
          ),
        },
        {
          key: "cream",
          title: say("Colourless cream", "Farblose Creme"),
          lines: [info("Every few months, thin, ten minutes, polish.", "Alle paar Monate, dünn, zehn Minuten, polieren.")],
          expected: say("Water pearls off.", "Wasser perlt ab."),
          explanation: otherwise("A scratch? Cream in layers; it fades.", "Ein Kratzer? Creme in Schichten; er verblasst."),
        },
        {
          key: "laces",
          title: say("Wash the laces", "Senkel waschen"),
          lines: [info("By hand, lukewarm. Spare ones are in the box.", "Von Hand, lauwarm. Ersatz liegt bei.")],
          expected: say("White, ends whole.", "Weiß, Enden heil."),
          explanation: otherwise("An end frays? A drop of glue, turn it.", "Ein Ende franst? Ein Tropfen Kleber, drehen."),
          uses: ["spare-laces"],
        },
      ],
      result: say("Pale, dry, in shape.", "Hell, trocken, in Form."),
    },
  ],
} satisfies GuideFile;
