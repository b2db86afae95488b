import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, warning } from "../guide-words.ts";

export default {
  product: "toaster",
  guides: [
    {
      purpose: "use",
      summary: say("Once without bread, then find your number on the dial.", "Einmal ohne Brot, dann Ihre Zahl am Regler finden."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      steps: [
        {
          key: "place",
          title: say("Place it", "Aufstellen"),
          lines: [
            info(
              "Put it a hand's width from curtains and walls, with nothing above. Push the crumb tray in.",
              "Stellen Sie ihn eine Handbreit von Vorhang und Wand auf, nichts darüber. Schieben Sie die Krümelschublade ein.",
            ),
          ],
          hazard: warning(
            "Curtains above a toaster burn. Never reach in with metal while the plug is in.",
            "Vorhänge über dem Toaster brennen. Nie mit Metall hineingreifen, solange der Stecker steckt.",
          ),
          expected: say("Free all round.", "Ringsum frei."),
          explanation: otherwise(
            "No room? Under a cupboard only with a forearm of air.",
            "Kein Platz? Unter dem Schrank nur mit einem Unterarm Luft.",
          ),
          uses: ["toaster-with-crumb-tray"],
        },
        {
          key: "burn-off",
          title: say("Run it empty once", "Einmal leer heizen"),
          lines: [
            info(
              "Open a window, set the dial to the middle and press the lever. The smell of the new wires goes.",
              "Öffnen Sie ein Fenster, stellen Sie den Regler in die Mitte und drücken Sie den Hebel. Der Geruch der neuen Drähte verfliegt.",
            ),
          ],
          expected: say("It ticks, glows, and the lever comes up.", "Er tickt, glüht, und der Hebel kommt hoch."),
          explanation: otherwise(
            "The lever does not stay down? The plug is not in.",
            "Der Hebel bleibt nicht unten? Der Stecker steckt nicht.",
          ),
        },
        {
          key: "slice",
          title: say("Toast a slice", "Eine Scheibe toasten"),
          lines: [
            info(
              "Begin in the middle of the dial ({browning}). It can do more: {functions}.",
              "Beginnen Sie in der Mitte des Reglers ({browning}). Er kann mehr: {functions}.",
            ),
          ],
          hazard: caution("Top and slices are hot.", "Oberseite und Scheiben sind heiß."),
          expected: say("As brown as you like it.", "So braun, wie Sie es mögen."),
          explanation: otherwise(
            "Pale on one side? The setting for one side is on.",
            "Eine Seite blass? Die einseitige Einstellung ist an.",
          ),
        },
        {
          key: "stuck-slice",
          title: say("If a slice sticks", "Wenn eine Scheibe klemmt"),
          lines: [
            info(
              "Pull the plug and let it cool. Lift the lever all the way, turn the toaster over and shake it.",
              "Ziehen Sie den Stecker und lassen Sie ihn abkühlen. Heben Sie den Hebel ganz, drehen Sie ihn um und schütteln Sie.",
            ),
          ],
          hazard: warning("No knife, no fork: the wires carry mains voltage.", "Kein Messer, keine Gabel: Die Drähte führen Netzspannung."),
          expected: say("The slice falls out.", "Die Scheibe fällt heraus."),
          explanation: otherwise("It holds fast? Pull the plug and take wooden tongs.", "Sie hält fest? Holzzange, Stecker draußen."),
        },
        {
          key: "crumbs",
          title: say("Empty the tray weekly", "Wöchentlich leeren"),
          lines: [
            info(
              "Pull the plug. Pull the tray out at the front, empty it and push it in.",
              "Ziehen Sie den Stecker. Ziehen Sie die Schublade vorn heraus, leeren Sie sie und schieben Sie sie ein.",
            ),
          ],
          expected: say("No more smoke.", "Kein Rauch mehr."),
          explanation: otherwise(
            "Still smoke? Crumbs between the wires: shake it cold.",
            "Noch Rauch? Krümel zwischen den Drähten: kalt schütteln.",
          ),
        },
      ],
      result: say("Brown bread and no smoke.", "Braunes Brot und kein Rauch."),
    },
  ],
} satisfies GuideFile;
