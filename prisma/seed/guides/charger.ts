import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, warning } from "../guide-words.ts";

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
            "Er fällt heraus? Eine alte Dose hält schlecht: eine andere.",
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
          hazard: caution("Hand-warm is normal, hot is not: uncover it.", "Handwarm ist normal, heiß nicht: nicht abdecken."),
          expected: say("Each device says that it charges.", "Jedes Gerät zeigt, dass es lädt."),
          explanation: otherwise(
            "Slow? The cable: for much power it has to be marked for five amperes.",
            "Langsam? Das Kabel: Für viel Leistung muss es für fünf Ampere gekennzeichnet sein.",
          ),
        },
      ],
      result: say("Your devices charge, here and abroad.", "Ihre Geräte laden, hier und auf Reisen."),
    },
  ],
} satisfies GuideFile;
