import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool, warning } from "../guide-words.ts";

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
              "Put it a hand’s width from curtains and walls, with nothing above. Push the crumb tray in.",
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
    {
      purpose: "care",
      summary: say(
        "Once a month: shake it cold, wipe it, wash the tray, see all wires glow.",
        "Einmal im Monat: kalt ausschütteln, abwischen, Schublade spülen, alle Drähte glühen sehen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Soft brush, damp cloth", "Weicher Pinsel, feuchtes Tuch")],
      steps: [
        {
          key: "shake",
          title: say("Shake it out over the sink", "Über der Spüle ausschütteln"),
          lines: [
            info(
              "Pull the plug and let it cool for half an hour. Take the tray out, turn the toaster over and pat its sides.",
              "Ziehen Sie den Stecker und lassen Sie ihn eine halbe Stunde abkühlen. Nehmen Sie die Schublade heraus, drehen Sie den Toaster um und klopfen Sie an die Seiten.",
            ),
          ],
          hazard: warning(
            "Plug out, no water, nothing pushed into the slots: bent heating wires touch the cage.",
            "Stecker draußen, kein Wasser, nichts in die Schlitze: Verbogene Heizdrähte berühren den Käfig.",
          ),
          expected: say("Nothing more falls out.", "Es fällt nichts mehr heraus."),
          explanation: otherwise(
            "Raisins or cheese baked on? Leave them: they char at the next toasting and fall off. Open a window.",
            "Rosinen oder Käse eingebrannt? Lassen Sie sie: Beim nächsten Toasten verkohlen sie und fallen ab. Fenster auf.",
          ),
          uses: ["toaster-with-crumb-tray"],
        },
        {
          key: "wash-tray",
          title: say("Wash the tray", "Schublade spülen"),
          lines: [
            info(
              "Wash it in hot water with washing-up liquid, and dry it to the last drop before it goes back.",
              "Spülen Sie sie heiß mit Spülmittel und trocknen Sie sie bis zum letzten Tropfen, bevor sie zurückkommt.",
            ),
          ],
          expected: say("It slides in and lies flush.", "Sie gleitet hinein und schließt bündig."),
          explanation: otherwise(
            "Browned for good? Baking soda as a paste, an hour, rinse. Bent: the tray is a part.",
            "Dauerhaft braun? Natron als Brei, eine Stunde, abspülen. Verbogen: Die Schublade ist ein Teil.",
          ),
        },
        {
          key: "shell",
          title: say("Wipe the shell", "Gehäuse abwischen"),
          lines: [
            info(
              "Wring the cloth out well and wipe the steel with it, the oak of lever and dial only dry.",
              "Wringen Sie das Tuch gut aus und wischen Sie den Stahl damit ab, die Eiche von Hebel und Knopf nur trocken.",
            ),
            note("No scouring powder: it dulls the coating.", "Kein Scheuerpulver: Es macht die Beschichtung matt."),
          ],
          expected: say("No streaks, and no drop in the slots.", "Keine Streifen und kein Tropfen in den Schlitzen."),
          explanation: otherwise(
            "Fingerprints on the steel ends? A drop of vinegar on the cloth, along the grain.",
            "Fingerabdrücke auf den Stahlenden? Ein Tropfen Essig aufs Tuch, dem Schliff nach.",
          ),
        },
        {
          key: "glow",
          title: say("See all wires glow", "Alle Drähte glühen sehen"),
          lines: [
            info(
              "Plug in, press the lever without bread and look down into the slots from a distance.",
              "Stecken Sie den Stecker ein, drücken Sie den Hebel ohne Brot und sehen Sie mit Abstand von oben in die Schlitze.",
            ),
          ],
          hazard: caution("The top gets hot. Keep your face and hair away.", "Oben wird es heiß. Halten Sie Gesicht und Haare fern."),
          expected: say("Both sides of each slot glow alike.", "Beide Seiten jedes Schlitzes glühen gleich."),
          explanation: otherwise(
            "One side stays dark? First see whether the setting for one side is on. If not, that wire is broken; the set comes with its screws.",
            "Eine Seite bleibt dunkel? Sehen Sie zuerst, ob die einseitige Einstellung an ist. Wenn nicht, ist der Draht gerissen; der Satz kommt mit Schrauben.",
          ),
        },
      ],
      result: say("It toasts evenly and smells of bread only.", "Er röstet gleichmäßig und riecht nur nach Brot."),
    },
  ],
} satisfies GuideFile;
