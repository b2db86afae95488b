import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool } from "../guide-words.ts";

export default {
  product: "hdmi-cable",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Right sockets, wide bends, then choose the source on the screen.",
        "Richtige Buchsen, weite Bögen, dann am Bildschirm die Quelle wählen.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "sockets",
          title: say("Find both sockets", "Beide Buchsen finden"),
          lines: [
            info(
              "Switch both devices off. The player’s socket says HDMI or OUT, the screen’s a number. A soundbar goes to the one marked ARC or eARC, on both devices.",
              "Schalten Sie beide Geräte aus. Am Zuspieler steht HDMI oder OUT, am Bildschirm eine Nummer. Eine Soundbar kommt an die Buchse mit ARC oder eARC, an beiden Geräten.",
            ),
          ],
          expected: say("You know the number at the screen.", "Sie kennen die Nummer am Bildschirm."),
          explanation: otherwise(
            "Only a smaller socket? Laptops and cameras often have a small kind. That takes an adapter.",
            "Nur eine kleinere Buchse? Laptops und Kameras haben oft eine kleine Form. Dafür braucht es einen Adapter.",
          ),
        },
        {
          key: "lay",
          title: say("Lay it, then plug in", "Verlegen, dann stecken"),
          lines: [
            info(
              "Lay the cable in wide bends with some slack: it is {cable} long. Push each plug in straight, its broad side as the socket shows.",
              "Verlegen Sie das Kabel in weiten Bögen und mit etwas Luft: Es ist {cable} lang. Stecken Sie jeden Stecker gerade ein, die breite Seite wie an der Buchse.",
            ),
          ],
          hazard: caution(
            "Do not force it. The sockets are soldered to the board, and one that breaks off is dear to mend.",
            "Keine Gewalt. Die Buchsen sind auf die Platine gelötet, und eine abgebrochene ist teuer.",
          ),
          expected: say(
            "Both plugs sit to the collar, and nothing pulls on them.",
            "Beide Stecker sitzen bis zum Kragen, und nichts zieht an ihnen.",
          ),
          explanation: otherwise(
            "Does not go in? Two corners of the plug are slanted. Turn it over.",
            "Geht nicht hinein? Zwei Ecken des Steckers sind schräg. Drehen Sie ihn um.",
          ),
          uses: ["hdmi-cable"],
        },
        {
          key: "source",
          title: say("Choose the source", "Quelle wählen"),
          lines: [
            info(
              "Switch on the screen, then the player. With the source key of the remote choose the number you plugged into.",
              "Schalten Sie den Bildschirm ein, dann den Zuspieler. Wählen Sie mit der Quellentaste der Fernbedienung die Nummer Ihrer Buchse.",
            ),
            note(
              "For the sharpest picture some televisions want a setting for that socket, often called enhanced.",
              "Für das schärfste Bild verlangen manche Fernseher eine Einstellung für diese Buchse, oft „erweitert“ genannt.",
            ),
          ],
          expected: say("Picture and sound are there.", "Bild und Ton sind da."),
          explanation: otherwise(
            "A picture but no sound? Look in the sound menu which output is chosen. No picture? Pull both plugs, wait a moment, plug in again with the screen on.",
            "Bild, aber kein Ton? Sehen Sie im Tonmenü nach, welcher Ausgang gewählt ist. Kein Bild? Beide Stecker ziehen, kurz warten, bei laufendem Bildschirm neu stecken.",
          ),
        },
      ],
      result: say("Picture and sound come through one lead.", "Bild und Ton kommen durch eine Leitung."),
    },
    {
      purpose: "care",
      summary: say(
        "No kinks, pull at the plug, try it elsewhere before you part with it.",
        "Keine Knicke, am Stecker ziehen, vor dem Abschied anderswo probieren.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [tool("Dry brush", "Trockener Pinsel")],
      steps: [
        {
          key: "coil",
          title: say("Coil it wide", "Weit aufrollen"),
          lines: [
            info(
              "Pull at the plug, never at the cable. Roll it into a ring as wide as a plate and tie it loosely.",
              "Ziehen Sie am Stecker, nie am Kabel. Rollen Sie es zu einem Ring, so weit wie ein Teller, und binden Sie ihn locker.",
            ),
          ],
          expected: say("The ring lies flat by itself.", "Der Ring liegt von selbst flach."),
          explanation: otherwise(
            "It twists? Turn it a little between your fingers at every round, the way it wants.",
            "Es verdreht sich? Drehen Sie es bei jeder Runde etwas zwischen den Fingern, wie es will.",
          ),
          uses: ["hdmi-cable"],
        },
        {
          key: "plugs",
          title: say("Brush out the plugs", "Stecker auspinseln"),
          lines: [
            info(
              "Brush dust out of plug and socket with a dry brush, devices off. Use no contact spray and nothing pointed.",
              "Pinseln Sie bei ausgeschalteten Geräten den Staub trocken aus Stecker und Buchse. Nehmen Sie kein Kontaktspray und nichts Spitzes.",
            ),
          ],
          expected: say("The contacts shine like gold.", "Die Kontakte glänzen golden."),
          explanation: otherwise(
            "A contact is bent or pushed back? The plug is done for, and could hurt the next socket.",
            "Ein Kontakt ist verbogen oder zurückgeschoben? Der Stecker ist hin und könnte die nächste Buchse beschädigen.",
          ),
        },
        {
          key: "end",
          title: say("Is it the cable?", "Liegt es am Kabel?"),
          lines: [
            info(
              "The picture glitters or goes black now and then, the sound breaks off: try another socket, then another cable. If only this one does it, wires inside are broken. It cannot be mended and goes to small electrical waste, or back to us.",
              "Das Bild glitzert oder wird kurz schwarz, der Ton setzt aus: Probieren Sie eine andere Buchse, dann ein anderes Kabel. Macht es nur dieses, sind innen Drähte gebrochen. Reparieren lässt es sich nicht. Es gehört zum Elektroschrott oder zurück zu uns.",
            ),
          ],
          expected: say("You know which of the two is at fault.", "Sie wissen, woran es liegt."),
          explanation: otherwise(
            "Only at the sharpest picture? Choose a lower one for a try. If that runs, the cable is worn and still does for an older screen.",
            "Nur beim schärfsten Bild? Wählen Sie zur Probe ein geringeres. Läuft das, ist das Kabel angeschlagen und reicht noch für einen älteren Bildschirm.",
          ),
        },
      ],
      result: say("A calm picture, and a cable without a kink.", "Ein ruhiges Bild und ein Kabel ohne Knick."),
    },
  ],
} satisfies GuideFile;
