import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "headphones",
  guides: [
    {
      purpose: "setup",
      summary: say("Charge, set the band, pair: no app and no account.", "Laden, Bügel einstellen, koppeln: ohne App und ohne Konto."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [{ ...supply("USB-C charger", "USB-C-Ladegerät"), product: "charger", capability: "usb_c_charger" }],
      steps: [
        {
          key: "charge",
          title: say("Charge them", "Laden"),
          lines: [
            info(
              "Plug the cable into the left cup. A full charge takes {chargeTime}.",
              "Stecken Sie das Kabel in die linke Muschel. Eine volle Ladung dauert {chargeTime}.",
            ),
          ],
          expected: say("The small lamp goes from red to off.", "Die kleine Lampe geht von Rot auf Aus."),
          explanation: otherwise(
            "No lamp? Another cable or charger; some need the plug turned round.",
            "Keine Lampe? Anderes Kabel oder Ladegerät; manchmal hilft Umdrehen.",
          ),
          uses: ["headphones", "usb-c-cable"],
        },
        {
          key: "wear",
          title: say("Set the band", "Bügel einstellen"),
          lines: [
            info(
              "L left, R right. Draw both sides down until the pads close round the ears. Over thin fabric, if you are not sure that you keep them.",
              "L links, R rechts. Ziehen Sie beide Seiten, bis die Polster die Ohren umschließen. Über dünnem Stoff, falls Sie noch nicht sicher sind.",
            ),
          ],
          expected: say("No gap between pad and head.", "Kein Spalt zwischen Polster und Kopf."),
          explanation: otherwise(
            "They press? A week of wearing gives. Glasses: thin temples under the pad.",
            "Sie drücken? Nach einer Woche geben sie nach. Brille: dünne Bügel unter das Polster.",
          ),
        },
        {
          key: "pair",
          title: say("Pair by Bluetooth", "Per Bluetooth koppeln"),
          lines: [
            info(
              "Hold the switch for three seconds until the lamp blinks blue. Choose “Corvane” in your device’s list.",
              "Halten Sie den Schalter drei Sekunden lang, bis die Lampe blau blinkt. Wählen Sie „Corvane“ in der Liste Ihres Geräts.",
            ),
          ],
          expected: say("The lamp stands still, and you hear a tone.", "Die Lampe steht, und Sie hören einen Ton."),
          explanation: otherwise(
            "Not in the list? Switch the device’s Bluetooth off and on; a device they know from before may have caught them.",
            "Nicht in der Liste? Bluetooth aus und ein; vielleicht hat ein bekanntes Gerät sie schon.",
          ),
        },
        {
          key: "volume",
          title: say("Begin quietly", "Leise beginnen"),
          lines: [
            info(
              "Begin quietly and turn up to what you need. Noise cancelling has its own switch.",
              "Beginnen Sie leise und stellen Sie so laut wie nötig. Die Geräuschunterdrückung hat einen eigenen Schalter.",
            ),
          ],
          hazard: caution(
            "Long listening at high volume harms hearing for good. Leave one ear free in traffic.",
            "Langes lautes Hören schadet dem Gehör für immer. Lassen Sie im Verkehr ein Ohr frei.",
          ),
          expected: say("With the switch on, the room falls away.", "Eingeschaltet verschwindet der Raum."),
          explanation: otherwise(
            "A light hiss? That is the cancelling at work; off is off.",
            "Ein leises Rauschen? Das ist die Unterdrückung; aus ist aus.",
          ),
        },
        {
          key: "cable",
          title: say("Or by cable", "Oder mit Kabel"),
          lines: [
            info(
              "Audio cable into the cup and into any socket of {jack}. They play without a battery too.",
              "Audiokabel in die Muschel und in eine Buchse mit {jack}. Sie spielen auch ohne Akku.",
            ),
          ],
          expected: say("Sound on both sides.", "Ton auf beiden Seiten."),
          explanation: otherwise("One side only? The plug is not in all the way.", "Nur eine Seite? Der Stecker steckt nicht ganz."),
          uses: ["audio-cable-with-two-3-5-mm-plugs"],
        },
      ],
      result: say(
        "Music in both ears, and the room gone when you want it.",
        "Musik auf beiden Ohren, und der Raum weg, wenn Sie es wollen.",
      ),
    },
    {
      purpose: "repair",
      summary: say("A new battery: two screws and a plug, no solder.", "Ein neuer Akku: zwei Schrauben und ein Stecker, kein Löten."),
      difficulty: 2,
      minutes: 10,
      people: 1,
      tools: [tool("Cross-head screwdriver PH0", "Kreuzschraubendreher PH0")],
      supplies: [supply("Battery for the headphones", "Akku für die Kopfhörer")],
      steps: [
        {
          key: "switch-off",
          title: say("Off, cable out", "Aus, Kabel ab"),
          lines: [
            info(
              "Switch them off and pull every cable. Turn the pad off by hand.",
              "Schalten Sie sie aus und ziehen Sie alle Kabel. Drehen Sie das Polster von Hand ab.",
            ),
          ],
          expected: say("You see a cover with two screws.", "Sie sehen eine Klappe mit zwei Schrauben."),
          explanation: otherwise(
            "The pad does not come off? Turn it against the clock with the flat hand.",
            "Das Polster geht nicht ab? Mit der flachen Hand gegen den Uhrzeigersinn.",
          ),
        },
        {
          key: "cell",
          title: say("Old battery out", "Alten Akku heraus"),
          lines: [
            info(
              "Take out both screws and the cover. Pull the plug by its body, not by its wires, and lift the cell out.",
              "Lösen Sie beide Schrauben und nehmen Sie die Klappe ab. Ziehen Sie den Stecker am Gehäuse, nicht an den Adern, und heben Sie die Zelle heraus.",
            ),
          ],
          hazard: warning(
            "Never pierce or bend the cell. If it is swollen, do not press it and write to us.",
            "Stechen Sie die Zelle nie an und biegen Sie sie nicht. Ist sie gebläht, drücken Sie nicht darauf und schreiben Sie uns.",
          ),
          expected: say("The compartment is empty.", "Das Fach ist leer."),
          explanation: otherwise(
            "The plug sits tight? Rock it sideways with two fingernails.",
            "Der Stecker sitzt fest? Mit zwei Fingernägeln seitlich wackeln.",
          ),
        },
        {
          key: "cell-in",
          title: say("New battery in", "Neuen Akku einsetzen"),
          lines: [
            info(
              "Push the plug in until it clicks. Lay the cell flat and the wires into their channel. Screw the cover on.",
              "Stecken Sie den Stecker ein, bis er klickt. Legen Sie die Zelle flach und die Adern in den Kanal. Schrauben Sie die Klappe auf.",
            ),
          ],
          expected: say("The cover lies flat without pressure.", "Die Klappe liegt ohne Druck."),
          explanation: otherwise(
            "It stands up? A wire lies under the cell: never close by force.",
            "Sie steht hoch? Eine Ader liegt darunter: nie mit Gewalt schließen.",
          ),
        },
        {
          key: "old-cell",
          title: say("Charge; give the old one back", "Laden; alten abgeben"),
          lines: [
            info(
              "Turn the pad on and charge them full. Tape over the contacts of the old battery and bring it to a collection box or to us.",
              "Drehen Sie das Polster auf und laden Sie voll. Kleben Sie die Kontakte des alten Akkus ab und bringen Sie ihn in eine Sammelbox oder zu uns.",
            ),
          ],
          expected: say("They switch on.", "Sie schalten ein."),
          explanation: otherwise("Dead? Look at the plug inside once more.", "Tot? Sehen Sie noch einmal auf den Stecker innen."),
        },
      ],
      result: say("They play for {playTime} again.", "Sie spielen wieder {playTime}."),
    },
  ],
} satisfies GuideFile;
