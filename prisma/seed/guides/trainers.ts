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
      supplies: [{ ...supply("Leather cream, colourless", "Ledercreme, farblos"), capability: "leather-care" }],
      steps: [
        {
          key: "wipe",
          title: say("Wipe them", "Abwischen"),
          lines: [
            info(
              "Wipe them with a damp cloth and a drop of soap. Use an eraser for the edge of the sole.",
              "Wischen Sie sie mit feuchtem Tuch und einem Tropfen Seife ab. Nehmen Sie für den Sohlenrand einen Radiergummi.",
            ),
          ],
          expected: say("Pale again.", "Wieder hell."),
          explanation: otherwise("Blue from jeans? Soap at once; later it stays.", "Blau von Jeans? Sofort Seife; später bleibt es."),
          uses: ["pair-of-trainers"],
        },
        {
          key: "dry",
          title: say("Dry without heat", "Ohne Wärme trocknen"),
          lines: [info("Take the insoles out and put paper in.", "Nehmen Sie die Innensohlen heraus und stopfen Sie Papier hinein.")],
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
          lines: [
            info(
              "Every few months rub cream in thinly, wait ten minutes and polish.",
              "Reiben Sie alle paar Monate dünn Creme ein, warten Sie zehn Minuten und polieren Sie.",
            ),
          ],
          expected: say("Water pearls off.", "Wasser perlt ab."),
          explanation: otherwise("A scratch? Cream in layers; it fades.", "Ein Kratzer? Creme in Schichten; er verblasst."),
        },
        {
          key: "laces",
          title: say("Wash the laces", "Senkel waschen"),
          lines: [info("Wash them by hand, lukewarm. Spare ones are in the box.", "Waschen Sie sie von Hand, lauwarm. Ersatz liegt bei.")],
          expected: say("White, ends whole.", "Weiß, Enden heil."),
          explanation: otherwise("An end frays? A drop of glue, turn it.", "Ein Ende franst? Ein Tropfen Kleber, drehen."),
          uses: ["spare-laces"],
        },
      ],
      result: say("Pale, dry, in shape.", "Hell, trocken, in Form."),
    },
  ],
} satisfies GuideFile;
