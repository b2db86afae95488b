import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "usb-c-cable",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Charger first, then the device; either plug, either way up.",
        "Erst das Ladegerät, dann das Gerät; jeder Stecker, beide Seiten.",
      ),
      difficulty: 1,
      minutes: 2,
      people: 1,
      supplies: [{ ...supply("USB-C charger", "USB-C-Ladegerät"), product: "charger", capability: "usb_c_charger" }],
      steps: [
        {
          key: "charger",
          title: say("Into the charger", "Ins Ladegerät"),
          lines: [
            info(
              "Push either plug straight into the charger until it clicks. What the cable can do: {connection}.",
              "Stecken Sie einen der Stecker gerade ins Ladegerät, bis er klickt. Was das Kabel kann: {connection}.",
            ),
          ],
          expected: say("It sits to the collar.", "Er sitzt bis zum Kragen."),
          explanation: otherwise(
            "Your charger has a broad, flat socket? That is the older kind, USB-A. It takes another cable.",
            "Ihr Ladegerät hat eine breite, flache Buchse? Das ist die ältere Form, USB-A. Sie braucht ein anderes Kabel.",
          ),
          uses: ["usb-c-cable"],
        },
        {
          key: "device",
          title: say("Into the device", "Ins Gerät"),
          lines: [
            info(
              "Put the other plug into the device. The two agree on the power by themselves; nothing is set.",
              "Stecken Sie den anderen Stecker ins Gerät. Beide einigen sich selbst auf die Leistung, einzustellen ist nichts.",
            ),
          ],
          hazard: caution(
            "Hand-warm is normal. If a plug is too hot to hold, pull it and use it no more.",
            "Handwarm ist normal. Ist ein Stecker zum Anfassen zu heiß, ziehen Sie ihn und benutzen Sie ihn nicht mehr.",
          ),
          expected: say("The device says that it charges.", "Das Gerät zeigt, dass es lädt."),
          explanation: otherwise(
            "Nothing happens? Look into the device’s socket: pocket fluff keeps the plug from going in all the way.",
            "Nichts geschieht? Sehen Sie in die Buchse des Geräts: Flusen aus der Tasche halten den Stecker ab.",
          ),
        },
        {
          key: "data",
          title: say("Copy something over it", "Daten übertragen"),
          lines: [
            info(
              "Between telephone and computer unlock the phone first and allow the transfer when it asks.",
              "Zwischen Telefon und Rechner entsperren Sie zuerst das Telefon und erlauben die Übertragung, wenn es fragt.",
            ),
            note("For a picture on a screen it has too few wires.", "Für ein Bild am Bildschirm hat es zu wenige Adern."),
          ],
          expected: say("The phone shows up on the computer.", "Das Telefon erscheint am Rechner."),
          explanation: otherwise(
            "It only charges? On the phone pull down the messages and choose file transfer instead of charging.",
            "Es lädt nur? Ziehen Sie am Telefon die Mitteilungen herunter und wählen Sie Dateiübertragung statt Laden.",
          ),
        },
      ],
      result: say("It charges, and files go across.", "Es lädt, und Dateien kommen an."),
    },
    {
      purpose: "care",
      summary: say(
        "Pull at the plug, coil it loosely, clean with wood, stop when it gets hot.",
        "Am Stecker ziehen, locker rollen, mit Holz reinigen, bei Hitze aufhören.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Wooden toothpick, dry cloth", "Zahnstocher aus Holz, trockenes Tuch")],
      steps: [
        {
          key: "coil",
          title: say("Pull at the plug, coil loosely", "Am Stecker ziehen, locker rollen"),
          lines: [
            info(
              "Pull at the plug, not at the cable. Roll it up as wide as your hand; do not wind it tightly round the charger.",
              "Ziehen Sie am Stecker, nicht am Kabel. Rollen Sie es handbreit auf und wickeln Sie es nicht stramm um das Ladegerät.",
            ),
          ],
          expected: say("No kink behind the plugs.", "Kein Knick hinter den Steckern."),
          explanation: otherwise(
            "It hangs from a high shelf? Let it rest on something: its weight pulls at the plug day and night.",
            "Es hängt von einem hohen Brett? Legen Sie es irgendwo auf: Sein Gewicht zieht Tag und Nacht am Stecker.",
          ),
          uses: ["usb-c-cable"],
        },
        {
          key: "clean",
          title: say("Clean plug and socket", "Stecker und Buchse reinigen"),
          lines: [
            info(
              "Take both ends out. Lift fluff out of the device’s socket with a wooden toothpick, wipe the plugs dry, wipe the braid with a damp cloth.",
              "Ziehen Sie beide Enden heraus. Heben Sie Flusen mit dem Zahnstocher aus der Buchse, wischen Sie die Stecker trocken und das Geflecht feucht ab.",
            ),
          ],
          hazard: caution(
            "No needle and no water: both make a short circuit in the socket.",
            "Keine Nadel und kein Wasser: Beides macht in der Buchse einen Kurzschluss.",
          ),
          expected: say("The plug clicks again.", "Der Stecker klickt wieder."),
          explanation: otherwise(
            "It got wet? Shake it out and let it lie in the warm for a day before it carries current.",
            "Es ist nass geworden? Schütteln Sie es aus und lassen Sie es einen Tag im Warmen liegen, bevor wieder Strom fließt.",
          ),
        },
        {
          key: "end",
          title: say("When it is worn out", "Wenn es verbraucht ist"),
          lines: [
            info(
              "If it charges only at one angle, with two devices and two chargers, a wire is broken. It cannot be mended. Bring it to small electrical waste, or back to us.",
              "Lädt es mit zwei Geräten und zwei Ladegeräten nur in einer bestimmten Lage, ist ein Draht gebrochen. Reparieren lässt es sich nicht. Bringen Sie es zum Elektroschrott oder zurück zu uns.",
            ),
          ],
          hazard: warning(
            "A plug that is brown, bent or loose in its metal, or a braid that shows wires, can start a fire. Do not tape it up.",
            "Ein brauner, verbogener oder lockerer Stecker oder ein Geflecht, aus dem Drähte sehen, kann einen Brand auslösen. Umkleben Sie es nicht.",
          ),
          expected: say("You know whether it was the cable.", "Sie wissen, ob es am Kabel lag."),
          explanation: otherwise(
            "It works with another device? Then the first one’s socket is dirty or worn, and the cable is sound.",
            "Mit einem anderen Gerät geht es? Dann ist die Buchse des ersten schmutzig oder ausgeleiert, und das Kabel ist gut.",
          ),
        },
      ],
      result: say("It clicks in, stays cool and charges.", "Es rastet ein, bleibt kühl und lädt."),
    },
  ],
} satisfies GuideFile;
