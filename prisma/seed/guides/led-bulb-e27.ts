import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, tool } from "../guide-words.ts";

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
              "Pull the plug of the lamp; at the ceiling switch the light off. Let the old bulb cool.",
              "Ziehen Sie den Stecker der Leuchte; an der Decke schalten Sie das Licht aus. Lassen Sie das alte Leuchtmittel abkühlen.",
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
          lines: [
            info(
              "Hold it by its cap ({socket}) and turn it clockwise until it stops.",
              "Fassen Sie es am Sockel ({socket}) und drehen Sie es im Uhrzeigersinn bis zum Anschlag.",
            ),
          ],
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
          lines: [
            info(
              "Switch the light on. On a dimmer use only a trailing-edge one.",
              "Schalten Sie das Licht ein. Verwenden Sie nur Dimmer mit Phasenabschnitt.",
            ),
          ],
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
      purpose: "care",
      summary: say("Cold, a dry cloth, a quarter turn.", "Kalt, ein trockenes Tuch, eine Vierteldrehung."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Dry cotton cloth", "Trockenes Baumwolltuch")],
      steps: [
        {
          key: "dust",
          title: say("Dust it", "Abstauben"),
          lines: [
            info(
              "Switch off, let it cool and wipe the glass dry. In a kitchen turn it out first, then the cloth may be damp.",
              "Schalten Sie aus, lassen Sie es abkühlen und wischen Sie das Glas trocken ab. In der Küche drehen Sie es erst heraus, dann darf das Tuch feucht sein.",
            ),
          ],
          hazard: caution(
            "Never damp in the holder, and no water on the cap.",
            "Nie feucht in der Fassung, und kein Wasser an den Sockel.",
          ),
          expected: say("Clear glass, as dry as before.", "Klares Glas, so trocken wie zuvor."),
          explanation: otherwise(
            "A film of grease? One drop of washing-up liquid, wipe it off, and let it dry for an hour before it goes back.",
            "Ein Fettfilm? Ein Tropfen Spülmittel, abwischen und eine Stunde trocknen lassen, bevor es zurückkommt.",
          ),
          uses: ["bulb"],
        },
        {
          key: "quarter-turn",
          title: say("Turn it home", "Nachdrehen"),
          lines: [
            info(
              "Before you switch on again, turn it gently clockwise until it stops. In a lamp that is often moved it works loose.",
              "Drehen Sie es vor dem Einschalten sacht im Uhrzeigersinn bis zum Anschlag. In einer Leuchte, die oft bewegt wird, lockert es sich.",
            ),
          ],
          expected: say("Tap the lamp, and the light stays steady.", "Sie tippen die Leuchte an, und das Licht bleibt ruhig."),
          explanation: otherwise(
            "It still blinks? Try it in another lamp. If it is steady there, the first holder is worn; if not, the bulb is, and the guarantee covers it.",
            "Es blinkt noch? Versuchen Sie es in einer anderen Leuchte. Ist es dort ruhig, ist die erste Fassung ausgeleiert; sonst ist es das Leuchtmittel, und die Garantie gilt.",
          ),
        },
      ],
      result: say("As bright as on the first evening.", "So hell wie am ersten Abend."),
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
          lines: [
            info(
              "Switch the light off, let it cool and turn the bulb out anticlockwise.",
              "Schalten Sie das Licht aus, lassen Sie es abkühlen und drehen Sie das Leuchtmittel gegen den Uhrzeigersinn heraus.",
            ),
          ],
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
              "Bring it to a collection point for small electrical things, or back to us, free.",
              "Bringen Sie es zu einer Sammelstelle für Elektrokleingeräte oder kostenlos zu uns.",
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
