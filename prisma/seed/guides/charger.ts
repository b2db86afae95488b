import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, tool, warning } from "../guide-words.ts";

export default {
  product: "charger",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Click the head of your country on, cable in, upper port first.",
        "Kopf Ihres Landes aufklicken, Kabel ein, obere Buchse zuerst.",
      ),
      difficulty: 1,
      minutes: 3,
      people: 1,
      contents: [spare("plug-heads", "plug-c")],
      steps: [
        {
          key: "head",
          title: say("Click a head on", "Kopf aufklicken"),
          lines: [
            info(
              "Slide the head of your country on until it clicks: C for the continent, G for Ireland and the UK, A for North America.",
              "Schieben Sie den Kopf Ihres Landes auf, bis er einrastet: C für den Kontinent, G für Irland und Großbritannien, A für Nordamerika.",
            ),
          ],
          hazard: warning(
            "Only with the charger out of the wall. Bent pins: do not use the head, order another.",
            "Nur außerhalb der Steckdose. Verbogene Stifte: Kopf nicht benutzen, neuen bestellen.",
          ),
          expected: say("It does not pull off.", "Er lässt sich nicht abziehen."),
          explanation: otherwise("No click? Rail askew: off, straight on.", "Kein Klick? Schiene schief: ab, gerade auf."),
          uses: ["charger", "plug-heads"],
        },
        {
          key: "plug",
          title: say("Into the wall", "In die Wand"),
          lines: [
            info("Put it into a wall socket with some air round it.", "Stecken Sie es in eine Wandsteckdose, mit etwas Luft ringsum."),
          ],
          expected: say("The point beside the ports glows.", "Der Punkt neben den Buchsen leuchtet."),
          explanation: otherwise(
            "It falls out? An old socket holds badly: another one.",
            "Es fällt heraus? Eine alte Dose hält schlecht: eine andere.",
          ),
        },
        {
          key: "charge",
          title: say("Charge", "Laden"),
          lines: [
            info(
              "Put the hungriest device into the upper port. The charger shares when a second one comes.",
              "Stecken Sie das hungrigste Gerät in die obere Buchse. Kommt ein zweites, teilt das Ladegerät.",
            ),
          ],
          hazard: caution(
            "Hand-warm is normal, hot is not: uncover it.",
            "Handwarm ist normal, heiß nicht: Nehmen Sie weg, was darauf liegt.",
          ),
          expected: say("Each device says that it charges.", "Jedes Gerät zeigt, dass es lädt."),
          explanation: otherwise(
            "Slow? The cable: for much power it has to be marked for five amperes.",
            "Langsam? Das Kabel: Für viel Leistung muss es für fünf Ampere gekennzeichnet sein.",
          ),
        },
      ],
      result: say("Your devices charge, here and abroad.", "Ihre Geräte laden, hier und auf Reisen."),
    },
    {
      purpose: "care",
      summary: say("Twice a year: dust off, ports free, pins straight.", "Zweimal im Jahr: Staub ab, Buchsen frei, Stifte gerade."),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Dry cloth, wooden toothpick", "Trockenes Tuch, Zahnstocher aus Holz")],
      steps: [
        {
          key: "lint",
          title: say("Clear the ports", "Buchsen säubern"),
          lines: [
            info(
              "Pull the charger out of the wall. Wipe it dry and lift the lint out of each port with the toothpick.",
              "Ziehen Sie das Ladegerät aus der Steckdose. Wischen Sie es trocken ab und holen Sie mit dem Zahnstocher die Fusseln aus jeder Buchse.",
            ),
          ],
          hazard: warning(
            "Only out of the wall. No metal in the ports, no water, no spray.",
            "Nur außerhalb der Steckdose. Kein Metall in die Buchsen, kein Wasser, kein Spray.",
          ),
          expected: say("A cable clicks into every port and stays in.", "In jeder Buchse rastet ein Kabel ein und hält."),
          explanation: otherwise(
            "One cable sits loose and another does not? Then its own plug is worn: change the cable.",
            "Ein Kabel sitzt locker, ein anderes nicht? Dann ist sein Stecker ausgeleiert: Nehmen Sie ein neues Kabel.",
          ),
          uses: ["charger"],
        },
        {
          key: "pins",
          title: say("Look at the head", "Den Kopf ansehen"),
          lines: [
            info(
              "Slide the head off. Its pins are straight and its plastic is whole; wipe the rail before you click it on again.",
              "Schieben Sie den Kopf ab. Die Stifte sind gerade, der Kunststoff ist heil; wischen Sie die Schiene ab, bevor Sie ihn wieder aufklicken.",
            ),
          ],
          expected: say("Nothing is bent, cracked or brown.", "Nichts ist verbogen, gerissen oder braun."),
          explanation: otherwise(
            "Brown beside a pin? The wall socket has been hot as well. Leave it empty until an electrician has seen it, and order a new head.",
            "Braun neben einem Stift? Dann war auch die Steckdose heiß. Lassen Sie sie frei, bis eine Elektrofachkraft sie gesehen hat, und bestellen Sie einen neuen Kopf.",
          ),
          uses: ["plug-heads"],
        },
        {
          key: "bag",
          title: say("Keep the other heads together", "Die übrigen Köpfe zusammenhalten"),
          lines: [
            info(
              "The heads you do not use stay in the cotton bag, and on a journey the charger goes in with them. Loose in a suitcase the pins bend.",
              "Köpfe, die Sie nicht brauchen, bleiben im Baumwollbeutel, auf Reisen kommt das Ladegerät dazu. Lose im Koffer verbiegen die Stifte.",
            ),
          ],
          expected: say("Every head is in the bag or on the charger.", "Jeder Kopf steckt im Beutel oder am Ladegerät."),
          explanation: otherwise(
            "One is lost? Each head is sold singly as a part.",
            "Einer fehlt? Jeder Kopf ist einzeln als Teil zu haben.",
          ),
          uses: ["cotton-bag"],
        },
      ],
      result: say("It charges from every port, and nothing wobbles.", "Es lädt aus jeder Buchse, und nichts wackelt."),
    },
  ],
} satisfies GuideFile;
