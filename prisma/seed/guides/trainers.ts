import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reminder, say, supply } from "../guide-words.ts";

export default {
  product: "trainers",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Feel for the toe, lace them once, half days at first.",
        "Nach dem Zeh tasten, einmal richtig schnüren, anfangs halbe Tage.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [supply("Shoehorn", "Schuhlöffel")],
      steps: [
        {
          key: "try-on",
          title: say("Feel for the toe", "Nach dem Zeh tasten"),
          lines: [
            info(
              "Stand in them on carpet and press in front of the longest toe with your thumb.",
              "Stellen Sie sich darin auf Teppich und drücken Sie mit dem Daumen vor den längsten Zeh.",
            ),
          ],
          expected: say("A thumb’s breadth in front; close at the sides.", "Vorn eine Daumenbreite; an den Seiten eng."),
          explanation: otherwise(
            "Narrow? Leather gives in width within days. Too short? In length it gives nothing: the next size.",
            "Schmal? In der Breite gibt Leder in Tagen nach. Zu kurz? In der Länge gibt es nicht nach: die nächste Größe.",
          ),
          uses: ["pair-of-trainers"],
        },
        {
          key: "lace",
          title: say("Lace them once, get in with a horn", "Einmal schnüren, mit dem Löffel hinein"),
          lines: [
            info(
              "Pull the laces even from the toe upwards and tie them so that the tongue lies in the middle. Untie them to get in and out.",
              "Ziehen Sie die Senkel von der Spitze her gleichmäßig an und binden Sie sie so, dass die Zunge in der Mitte liegt. Lösen Sie sie zum An- und Ausziehen.",
            ),
          ],
          expected: say("The heel does not lift, the tab stands.", "Die Ferse hebt sich nicht, die Kappe steht."),
          explanation: otherwise(
            "No horn at hand? The handle of a spoon. A heel that has been trodden down does not get up again.",
            "Kein Löffel zur Hand? Der Stiel eines Esslöffels. Eine niedergetretene Ferse steht nicht wieder auf.",
          ),
        },
        {
          key: "half-days",
          title: say("Half days at first", "Anfangs halbe Tage"),
          lines: [
            info(
              "In the first week wear them for half a day, then others. Later too give them every second day off: leather dries overnight, not in an hour.",
              "Tragen Sie sie in der ersten Woche einen halben Tag, dann andere. Gönnen Sie ihnen auch später jeden zweiten Tag Pause: Leder trocknet über Nacht, nicht in einer Stunde.",
            ),
            reminder("They are for walking and standing, not for running.", "Sie sind zum Gehen und Stehen da, nicht zum Laufen."),
          ],
          expected: say("No red place in the evening.", "Am Abend keine rote Stelle."),
          explanation: otherwise(
            "They rub at the heel? Knead the edge between thumb and finger, and wear socks that reach above it.",
            "Sie scheuern an der Ferse? Kneten Sie den Rand zwischen Daumen und Finger, und tragen Sie Socken, die darüber reichen.",
          ),
        },
        {
          key: "insoles",
          title: say("Your own insoles", "Eigene Einlagen"),
          lines: [
            info(
              "Take ours out at the heel and lay yours in, heel first. Keep ours: cut yours to their outline.",
              "Nehmen Sie unsere an der Ferse heraus und legen Sie Ihre ein, Ferse zuerst. Heben Sie unsere auf: Nach ihrem Umriss schneiden Sie zu.",
            ),
          ],
          expected: say("Flat to the edge, nothing rocks.", "Flach bis zum Rand, nichts kippelt."),
          explanation: otherwise(
            "Your heel slips out? Never one on top of the other; a thinner one, then.",
            "Die Ferse rutscht heraus? Nie zwei übereinander; dann eine dünnere.",
          ),
        },
      ],
      result: say("All day on your feet, and you do not notice them.", "Den ganzen Tag auf den Beinen, und Sie spüren sie nicht."),
    },
    {
      purpose: "care",
      summary: say(
        "Wipe the same day, dry without heat, colourless cream.",
        "Am selben Tag abwischen, ohne Wärme trocknen, farblose Creme.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      supplies: [{ ...supply("Leather cream, colourless", "Ledercreme, farblos"), capability: "leather_care" }],
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
