import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, reason, say, supply, tool } from "../guide-words.ts";

export default {
  product: "radio",
  guides: [
    {
      purpose: "setup",
      summary: say("Power, antenna, scan, ten stations kept.", "Strom, Antenne, Suchlauf, zehn Sender gemerkt."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("A coin", "Münze")],
      supplies: [
        { ...supply("USB-C charger, or four D cells (LR20)", "USB-C-Ladegerät oder vier D-Zellen (LR20)"), capability: "usb_c_charger" },
      ],
      steps: [
        {
          key: "power",
          title: say("From the socket", "Aus der Steckdose"),
          lines: [
            info(
              "Plug the USB-C cable into the back and the charger into the wall.",
              "Stecken Sie das USB-C-Kabel hinten ein und das Ladegerät in die Wand.",
            ),
          ],
          expected: say("The dial lights up.", "Die Skala leuchtet."),
          explanation: otherwise(
            "Dark? Turn the left knob until it clicks on.",
            "Dunkel? Drehen Sie den linken Knopf, bis er einschaltet.",
          ),
          uses: ["radio", "usb-c-cable"],
          reasons: [reason("no-charger", say("I have no USB-C charger", "Ich habe kein USB-C-Ladegerät"))],
        },
        {
          key: "cells",
          title: say("Or from cells", "Oder aus Zellen"),
          lines: [
            info(
              "Turn the battery door with a coin. Lay in four D cells as drawn and shut the door.",
              "Drehen Sie die Batterieklappe mit einer Münze auf. Legen Sie vier D-Zellen wie gezeichnet ein und schließen Sie die Klappe.",
            ),
          ],
          hazard: caution(
            "Take four of one kind and age: a weak one leaks. The radio does not charge cells.",
            "Nehmen Sie vier gleicher Art und gleichen Alters: Eine schwache läuft aus. Das Radio lädt keine Zellen.",
          ),
          expected: say("It plays with the cable out.", "Es spielt ohne Kabel."),
          explanation: otherwise(
            "Nothing? One cell is the wrong way round: the flat end on the spring.",
            "Nichts? Eine Zelle liegt verkehrt: das flache Ende an die Feder.",
          ),
        },
        {
          key: "antenna",
          title: say("Draw out the antenna", "Antenne ausziehen"),
          lines: [info("Draw it out all the way and set it upright.", "Ziehen Sie sie ganz aus und stellen Sie sie senkrecht.")],
          hazard: caution(
            "Keep it away from eyes, and push it in when you carry the radio.",
            "Halten Sie sie von Augen fern und schieben Sie sie beim Tragen ein.",
          ),
          expected: say("It stands by itself.", "Sie steht von selbst."),
          explanation: otherwise(
            "It droops? Tighten its screw at the foot a little.",
            "Sie sinkt? Ziehen Sie die Schraube am Fuß etwas an.",
          ),
        },
        {
          key: "scan",
          title: say("Scan for stations", "Sender suchen"),
          lines: [
            info(
              "Press and hold the right knob until the pointer begins to move. It looks through {bands}.",
              "Halten Sie den rechten Knopf gedrückt, bis der Zeiger losläuft. Es sucht auf {bands}.",
            ),
            note("In Ireland DAB ended in 2021: there you listen on FM.", "In Irland endete DAB 2021: Dort hören Sie UKW."),
          ],
          expected: say(
            "The pointer stops, and a station plays. Each click of the knob brings the next.",
            "Der Zeiger bleibt stehen, und ein Sender spielt. Jede Raste des Knopfs bringt den nächsten.",
          ),
          explanation: otherwise(
            "Only hiss? To a window, antenna upright, again. In the cellar nothing comes.",
            "Nur Rauschen? Ans Fenster, Antenne senkrecht, noch einmal. Im Keller kommt nichts.",
          ),
        },
        {
          key: "store",
          title: say("Keep a station", "Sender merken"),
          lines: [
            info(
              "Turn to the station and hold one of the keys on top until it beeps. Ten have room, and they stay while cells are changed.",
              "Stellen Sie den Sender ein und halten Sie eine der Tasten oben gedrückt, bis es piept. Zehn Sender haben Platz und bleiben beim Zellenwechsel.",
            ),
          ],
          expected: say("The key brings it back.", "Die Taste holt ihn zurück."),
          explanation: otherwise("No beep? Hold longer, about two breaths.", "Kein Piep? Länger halten, etwa zwei Atemzüge."),
        },
      ],
      result: say("Your station plays at the press of a key.", "Ihr Sender spielt auf Tastendruck."),
    },
  ],
} satisfies GuideFile;
