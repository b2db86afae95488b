import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say } from "../guide-words.ts";

export default {
  product: "led-bulb-e27",
  guides: [
    {
      purpose: "use",
      summary: say("Light off, screw in, light on.", "Licht aus, eindrehen, Licht an."),
      difficulty: 1,
      minutes: 3,
      people: 1,
      steps: [
        {
          key: "off",
          title: say("Light off, cold", "Licht aus, kalt"),
          lines: [
            info(
              "Pull the plug of the lamp; at the ceiling switch the light off and let the old bulb cool.",
              "Stecker der Leuchte ziehen; an der Decke Licht aus und altes Leuchtmittel abkühlen lassen.",
            ),
          ],
          hazard: caution(
            "An old filament bulb burns fingers for minutes. On a ladder, not on a chair.",
            "Eine alte Glühlampe verbrennt minutenlang Finger. Auf einer Leiter, nicht auf dem Stuhl.",
          ),
          expected: say("Dark and cold.", "Dunkel und kalt."),
          explanation: otherwise(
            "The glass came off its cap? Fuse off, pliers on the rim of the cap.",
            "Glas vom Sockel gelöst? Sicherung aus, Zange an den Sockelrand.",
          ),
        },
        {
          key: "screw-in",
          title: say("Screw it in", "Eindrehen"),
          lines: [info("By the cap, clockwise, until it stops. {socket}.", "Am Sockel, im Uhrzeigersinn, bis zum Anschlag. {socket}.")],
          expected: say("It sits firm.", "Es sitzt fest."),
          explanation: otherwise(
            "Too wide or too narrow? The holder is not {socket}.",
            "Zu weit oder zu eng? Die Fassung ist keine {socket}.",
          ),
          uses: ["bulb"],
        },
        {
          key: "on",
          title: say("Light on", "Licht an"),
          lines: [info("Bright at once. On a dimmer: trailing-edge only.", "Sofort hell. Am Dimmer: nur Phasenabschnitt.")],
          expected: say("Warm, steady light.", "Warmes, ruhiges Licht."),
          explanation: otherwise(
            "It flickers? The dimmer is for filament bulbs. Dark? A little further in.",
            "Es flackert? Der Dimmer ist für Glühlampen. Dunkel? Etwas weiter eindrehen.",
          ),
        },
      ],
      result: say("Warm light that does not flicker.", "Warmes Licht ohne Flackern."),
    },
    {
      purpose: "dispose",
      summary: say(
        "A collection point, or back to us; not the bin, not the glass bank.",
        "Sammelstelle oder zu uns; nicht in den Müll, nicht zum Altglas.",
      ),
      difficulty: 1,
      minutes: 3,
      people: 1,
      steps: [
        {
          key: "take-out",
          title: say("Cold, out", "Kalt, heraus"),
          lines: [info("Light off, anticlockwise.", "Licht aus, gegen den Uhrzeigersinn.")],
          expected: say("Out and whole.", "Heraus und heil."),
          explanation: otherwise(
            "Broken? Gloves, damp paper; it holds no mercury.",
            "Zerbrochen? Handschuhe, feuchtes Papier; kein Quecksilber.",
          ),
        },
        {
          key: "wrap",
          title: say("Into paper", "In Papier"),
          lines: [info("Wrap it so that nobody cuts a hand.", "Wickeln Sie es ein, damit sich niemand schneidet.")],
          expected: say("Wrapped.", "Eingewickelt."),
          explanation: otherwise("Several? One bag.", "Mehrere? Eine Tüte."),
        },
        {
          key: "bring",
          title: say("Bring it back", "Zurückbringen"),
          lines: [
            info(
              "To a collection point for small electrical things, or to us, free.",
              "Zur Sammelstelle für Elektrokleingeräte oder kostenlos zu uns.",
            ),
          ],
          expected: say("Handed over.", "Abgegeben."),
          explanation: otherwise(
            "No shop near? Put it into the next return to us.",
            "Kein Geschäft nah? Legen Sie es der nächsten Rücksendung bei.",
          ),
        },
      ],
      result: say("Copper and circuit are used again.", "Kupfer und Schaltung werden wieder verwendet."),
    },
  ],
} satisfies GuideFile;
