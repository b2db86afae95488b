import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, spare, supply, warning } from "../guide-words.ts";

export default {
  product: "earbuds",
  guides: [
    {
      purpose: "setup",
      summary: say("Try the tips, charge, pair.", "Polster wählen, laden, koppeln."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [{ ...supply("USB-C charger", "USB-C-Ladegerät"), product: "charger", capability: "usb_c_charger" }],
      contents: [spare("charging-case", "case"), spare("pairs-of-ear-tips-xs-to-l-in-a-sealed-bag", "tips")],
      steps: [
        {
          key: "open",
          title: say("Take the strips off", "Streifen abziehen"),
          lines: [
            info(
              "Open the case and lift both buds out. Take the strips off their contacts and put them back.",
              "Öffnen Sie das Etui und nehmen Sie beide Hörer heraus. Ziehen Sie die Streifen von den Kontakten und legen Sie sie zurück.",
            ),
          ],
          expected: say("A lamp in the case glows.", "Eine Lampe im Etui leuchtet."),
          explanation: otherwise("No lamp? The case is empty: charge first.", "Keine Lampe? Das Etui ist leer: erst laden."),
          uses: ["earbuds", "charging-case"],
        },
        {
          key: "charge",
          title: say("Charge", "Laden"),
          lines: [
            info(
              "Put the buds in, shut the lid and plug the cable in. A full charge takes {chargeTime}.",
              "Legen Sie die Hörer ein, schließen Sie den Deckel und stecken Sie das Kabel ein. Eine volle Ladung dauert {chargeTime}.",
            ),
          ],
          expected: say("The lamp goes from red to green.", "Die Lampe geht von Rot auf Grün."),
          explanation: otherwise(
            "It blinks? A bud lies askew: lift it and let it drop in.",
            "Sie blinkt? Ein Hörer liegt schief: anheben und einfallen lassen.",
          ),
          uses: ["usb-c-cable"],
        },
        {
          key: "tips",
          title: say("Choose the tips", "Polster wählen"),
          lines: [
            info(
              "Begin with M. Bass missing or it slips: one larger. It presses: one smaller. Left and right may differ.",
              "Beginnen Sie mit M. Kein Bass oder rutscht: größer. Drückt: kleiner. Links und rechts dürfen verschieden sein.",
            ),
            note(
              "As long as the bag is sealed, you can send everything back for all of your money.",
              "Solange der Beutel versiegelt ist, gibt es bei Rückgabe alles zurück.",
            ),
          ],
          expected: say("Your own voice sounds dull with both in.", "Ihre eigene Stimme klingt dumpf."),
          explanation: otherwise(
            "A tip slips off the bud? Over its rim with a turn until it snaps.",
            "Ein Polster rutscht ab? Mit einer Drehung über den Rand, bis es schnappt.",
          ),
          uses: ["pairs-of-ear-tips-xs-to-l-in-a-sealed-bag"],
        },
        {
          key: "pair",
          title: say("Pair", "Koppeln"),
          lines: [
            info(
              "Open the lid and hold the button of the case until it blinks blue. Choose “Corvane” in your device’s list.",
              "Öffnen Sie den Deckel und halten Sie den Knopf am Etui, bis er blau blinkt. Wählen Sie „Corvane“ in der Liste Ihres Geräts.",
            ),
          ],
          expected: say("A tone in both ears.", "Ein Ton in beiden Ohren."),
          explanation: otherwise(
            "Only one plays? Both into the case, hold the button until the light blinks: then they know each other again.",
            "Nur einer spielt? Beide ins Etui, Knopf halten, bis das Licht blinkt: Dann kennen sie sich wieder.",
          ),
        },
        {
          key: "wear",
          title: say("Put them in, quietly", "Einsetzen, leise"),
          lines: [
            info(
              "Put L left and R right and turn each a little backwards. A long press on the stem switches noise cancelling.",
              "Setzen Sie L links und R rechts ein und drehen Sie jeden leicht nach hinten. Ein langer Druck auf den Stiel schaltet die Geräuschunterdrückung.",
            ),
          ],
          hazard: caution(
            "Long listening at high volume harms hearing for good. Wear only one in traffic.",
            "Langes lautes Hören schadet dem Gehör für immer. Tragen Sie im Verkehr nur einen.",
          ),
          expected: say("They stay in when you chew.", "Sie bleiben beim Kauen sitzen."),
          explanation: otherwise("They fall out? A size larger on that side.", "Sie fallen heraus? Auf der Seite eine Größe mehr."),
        },
      ],
      result: say("Music in both ears, and they stay in.", "Musik in beiden Ohren, und sie sitzen."),
    },
    {
      purpose: "dispose",
      summary: say(
        "The battery is glued in: they go back whole, never into the bin.",
        "Der Akku ist verklebt: Sie gehen ganz zurück, nie in den Müll.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "forget",
          title: say("Make your devices forget them", "Aus Ihren Geräten löschen"),
          lines: [
            info(
              "Remove them from the Bluetooth list of your phone and laptop.",
              "Entfernen Sie sie aus der Bluetooth-Liste von Telefon und Laptop.",
            ),
          ],
          expected: say("They no longer connect.", "Sie verbinden sich nicht mehr."),
          explanation: otherwise(
            "No device at hand? It does not matter: they hold no data.",
            "Kein Gerät zur Hand? Das macht nichts: Sie speichern keine Daten.",
          ),
        },
        {
          key: "into-case",
          title: say("Buds into the case", "Hörer ins Etui"),
          lines: [
            info(
              "Both in, lid shut, tips off. Do not open the shell.",
              "Beide hinein, Deckel zu, Polster ab. Öffnen Sie die Schale nicht.",
            ),
          ],
          hazard: warning("Pierced lithium cells burn.", "Angestochene Lithiumzellen brennen."),
          expected: say("One small package.", "Ein kleines Päckchen."),
          explanation: otherwise("One bud is lost? The rest all the same.", "Ein Hörer ist verloren? Den Rest trotzdem."),
        },
        {
          key: "give-back",
          title: say("Give them back", "Zurückgeben"),
          lines: [
            info(
              "Send them to us with a label from us, or bring them to any collection point for small electrical things. What still works we pay for.",
              "Schicken Sie sie uns mit unserem Etikett oder bringen Sie sie zu einer Sammelstelle für Elektrokleingeräte. Was noch geht, bezahlen wir.",
            ),
          ],
          expected: say("A receipt, or an empty hand.", "Ein Beleg oder eine leere Hand."),
          explanation: otherwise("Swollen or hot? Not by post: write to us.", "Gebläht oder heiß? Nicht mit der Post: Schreiben Sie uns."),
        },
      ],
      result: say("Nothing of them lies in the household bin.", "Nichts davon liegt im Hausmüll."),
    },
  ],
} satisfies GuideFile;
