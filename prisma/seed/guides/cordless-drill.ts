import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reason, say, spare, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "cordless-drill",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Battery on, bit in, clutch set, one screw into a scrap of wood.",
        "Akku auf, Bit ein, Kupplung einstellen, eine Schraube in Restholz.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Safety glasses", "Schutzbrille")],
      supplies: [
        {
          ...supply("Battery of the Voltrim 18 family, charged", "Akku der Familie Voltrim 18, geladen"),
          product: "battery-set",
          capability: "drill_battery",
        },
        { ...supply("Charger for it", "Ladegerät dazu"), product: "battery-set", capability: "drill_charger" },
        supply("Scrap of wood and a screw", "Restholz und eine Schraube"),
      ],
      contents: [spare("belt-clip-with-screw", "clip")],
      steps: [
        {
          key: "battery",
          title: say("Slide the battery on", "Akku aufschieben"),
          lines: [
            info(
              "Direction switch in the middle: locked. Slide the charged battery on from the front until it clicks.",
              "Richtungsschalter in die Mitte: gesperrt. Schieben Sie den geladenen Akku von vorn auf, bis er einrastet.",
            ),
          ],
          expected: say("It does not come off when you pull.", "Er löst sich nicht beim Ziehen."),
          explanation: otherwise(
            "It does not fit? Only the Voltrim 18 family fits; adapters bypass the protection. Neither battery nor charger is in the box.",
            "Er passt nicht? Nur die Familie Voltrim 18 passt; Adapter umgehen den Schutz. Akku und Ladegerät liegen nicht bei.",
          ),
          uses: ["drill-without-battery"],
          reasons: [reason("no-battery", say("I have no battery", "Ich habe keinen Akku"))],
        },
        {
          key: "bit",
          title: say("Put the bit in", "Bit einsetzen"),
          lines: [
            info(
              "Hold the ring of the chuck and turn the sleeve until the jaws open. Bit in, straight, turn shut by hand until it clicks.",
              "Halten Sie den Ring des Futters und drehen Sie die Hülse, bis die Backen öffnen. Bit gerade ein, von Hand zudrehen, bis es klickt.",
            ),
          ],
          hazard: caution(
            "Locked in the middle whenever you touch the chuck.",
            "In der Mitte gesperrt, wann immer Sie das Futter anfassen.",
          ),
          expected: say("The bit runs true and does not wobble.", "Das Bit läuft rund und eiert nicht."),
          explanation: otherwise(
            "It wobbles? It sits between two jaws only. Open, push in straight, close.",
            "Es eiert? Es sitzt nur zwischen zwei Backen. Öffnen, gerade einschieben, schließen.",
          ),
          uses: ["screwdriver-bit-ph2"],
        },
        {
          key: "clutch",
          title: say("Set the clutch", "Kupplung einstellen"),
          lines: [
            info(
              "Begin low for screws, with {clutch} to choose from; the drill sign is for drilling.",
              "Beginnen Sie zum Schrauben niedrig, {clutch} stehen zur Wahl; das Bohrzeichen ist zum Bohren.",
            ),
          ],
          expected: say("It ratchets when the screw is in.", "Sie rastet, wenn die Schraube sitzt."),
          explanation: otherwise(
            "The screw stands proud? Two settings higher. It vanishes into the wood? Two lower.",
            "Die Schraube steht vor? Zwei Stufen höher. Sie verschwindet im Holz? Zwei tiefer.",
          ),
        },
        {
          key: "speed",
          title: say("First gear for screws", "Erster Gang zum Schrauben"),
          lines: [
            info(
              "Set the switch on top: 1 is slow and strong, for screws; 2 is fast, for small drills. Change only when it stands.",
              "Stellen Sie den Schalter oben ein: 1 ist langsam und stark, zum Schrauben; 2 ist schnell, für kleine Bohrer. Schalten Sie nur im Stillstand.",
            ),
          ],
          expected: say("The switch clicks in.", "Der Schalter rastet ein."),
          explanation: otherwise(
            "It does not go? Turn the chuck by hand a little and try again.",
            "Er geht nicht? Drehen Sie das Futter etwas von Hand.",
          ),
        },
        {
          key: "first-screw",
          title: say("Drive a screw into a scrap", "Eine Schraube in Restholz drehen"),
          lines: [
            info(
              "Set the direction to the right and put your glasses on. Hold the wood with a clamp. Press lightly and straight.",
              "Stellen Sie die Richtung auf rechts und setzen Sie die Brille auf. Halten Sie das Holz mit einer Zwinge. Drücken Sie leicht und gerade.",
            ),
          ],
          hazard: warning(
            "The machine twists when the bit catches: hold it with both hands. Wear no gloves and no loose sleeves.",
            "Die Maschine schlägt herum, wenn das Bit fasst: Halten Sie sie mit beiden Händen. Tragen Sie keine Handschuhe und keine losen Ärmel.",
          ),
          expected: say("The screw is in, its head unhurt.", "Die Schraube sitzt, der Kopf ist heil."),
          explanation: otherwise(
            "The bit jumps out? Wrong bit for the head, or too little pressure. It runs backwards? The direction switch.",
            "Das Bit springt heraus? Falsches Bit oder zu wenig Druck. Es läuft rückwärts? Der Richtungsschalter.",
          ),
        },
        {
          key: "clip",
          title: say("If you like: the belt clip", "Auf Wunsch: Gürtelclip"),
          lines: [info("Screw it on, left or right, with its one screw.", "Schrauben Sie ihn links oder rechts mit seiner Schraube an.")],
          expected: say("It hangs firm.", "Er hängt fest."),
          explanation: otherwise(
            "The screw does not bite? Begin by hand, two turns, then the bit.",
            "Die Schraube greift nicht? Von Hand ansetzen, zwei Umdrehungen, dann das Bit.",
          ),
          uses: ["belt-clip-with-screw"],
        },
        {
          key: "brick",
          title: say("Brick: without hammering", "Ziegel: ohne Schlag"),
          when: { fact: "wall", is: ["brick"] },
          lines: [
            info(
              "Take a masonry bit, second gear, and drill brick slowly.",
              "Nehmen Sie einen Steinbohrer und den zweiten Gang und bohren Sie Ziegel langsam.",
            ),
          ],
          hazard: warning("Look for cables and pipes first.", "Suchen Sie zuerst Leitungen und Rohre."),
          expected: say("Red dust comes out.", "Rotes Mehl kommt heraus."),
          explanation: otherwise(
            "Grey dust and no way in? That is concrete: borrow a hammer drill.",
            "Graues Mehl und kein Fortschritt? Das ist Beton: Leihen Sie eine Schlagbohrmaschine.",
          ),
        },
        {
          key: "concrete",
          title: say("Concrete: not with this one", "Beton: nicht mit dieser"),
          when: { fact: "wall", is: ["concrete"] },
          lines: [
            info(
              "It has no hammer. For concrete borrow a hammer drill; for wood, steel and plasterboard it is right.",
              "Sie hat kein Schlagwerk. Für Beton leihen Sie eine Schlagbohrmaschine; für Holz, Stahl und Gipskarton ist sie richtig.",
            ),
          ],
          expected: say("You have the right tool for your wall.", "Sie haben das richtige Gerät für Ihre Wand."),
          explanation: otherwise(
            "Not sure it is concrete? Press a drawing pin into the plaster beneath: if it stops at once, it may be.",
            "Unsicher, ob Beton? Drücken Sie eine Reißzwecke hinein: Steckt sie sofort fest, ist es wohl welcher.",
          ),
        },
      ],
      result: say("It drives a screw and stops when it is in.", "Sie dreht eine Schraube ein und hält, wenn sie sitzt."),
    },
    {
      purpose: "repair",
      summary: say("New carbon brushes from outside in five minutes.", "Neue Kohlebürsten von außen in fünf Minuten."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Flat screwdriver", "Schlitzschraubendreher")],
      supplies: [supply("Pair of carbon brushes", "Ein Paar Kohlebürsten")],
      steps: [
        {
          key: "battery-off",
          title: say("Battery off", "Akku abnehmen"),
          lines: [info("Slide it off. Without it nothing can start.", "Ziehen Sie ihn ab. Ohne ihn startet nichts.")],
          hazard: caution("Take the battery off before you open anything.", "Nehmen Sie den Akku ab, bevor Sie etwas öffnen."),
          expected: say("The trigger does nothing.", "Der Abzug tut nichts."),
          explanation: otherwise("It sits tight? Press both catches at once.", "Er sitzt fest? Beide Tasten zugleich drücken."),
        },
        {
          key: "caps-off",
          title: say("Unscrew both caps", "Beide Kappen abschrauben"),
          lines: [
            info(
              "Unscrew the cap on each side. Each pushes out a brush on a spring.",
              "Schrauben Sie auf jeder Seite die Kappe ab. Jede gibt eine Bürste an einer Feder frei.",
            ),
          ],
          hazard: caution("The spring jumps: hold a thumb over it.", "Die Feder springt: Halten Sie den Daumen darüber."),
          expected: say("Two brushes, shorter than they are thick.", "Zwei Bürsten, kürzer als dick."),
          explanation: otherwise(
            "They are still long? Then it was not the brushes: put them back the way they were.",
            "Sie sind noch lang? Dann lag es nicht daran: Setzen Sie sie so wieder ein.",
          ),
        },
        {
          key: "new-brushes",
          title: say("New ones in, caps on", "Neue ein, Kappen drauf"),
          lines: [
            info(
              "Push each brush in, curved end first, the spring after it. Screw the cap on flush.",
              "Schieben Sie jede Bürste ein, das gewölbte Ende voran, die Feder hinterher. Schrauben Sie die Kappe bündig auf.",
            ),
          ],
          expected: say("Both caps lie flush.", "Beide Kappen bündig."),
          explanation: otherwise(
            "A cap does not go down? The brush lies across: out, straight in.",
            "Eine Kappe geht nicht zu? Die Bürste liegt quer: heraus, gerade hinein.",
          ),
        },
        {
          key: "run-slow",
          title: say("Run it slowly", "Langsam einlaufen"),
          lines: [
            info(
              "Slide the battery on and run it for a minute in first gear without load.",
              "Schieben Sie den Akku auf und lassen Sie sie eine Minute im ersten Gang ohne Last laufen.",
            ),
          ],
          expected: say("It runs without stutter.", "Sie läuft ohne Stottern."),
          explanation: otherwise(
            "Sparks after ten minutes still? Open again: one brush may be turned.",
            "Nach zehn Minuten noch Funken? Noch einmal öffnen: Eine Bürste ist verdreht.",
          ),
        },
      ],
      result: say("It starts at the first touch.", "Sie startet beim ersten Druck."),
    },
  ],
} satisfies GuideFile;
