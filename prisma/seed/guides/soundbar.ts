import type { GuideFile } from "../guide-file.ts";
import { info, otherwise, say, spare, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "soundbar",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "One HDMI cable, two mains cords, a subwoofer that finds the bar by itself.",
        "Ein HDMI-Kabel, zwei Netzkabel, ein Subwoofer, der den Balken selbst findet.",
      ),
      difficulty: 2,
      minutes: 20,
      people: 1,
      tools: [tool("Drill, only for the wall", "Bohrmaschine, nur für die Wand")],
      supplies: [
        {
          ...supply("Screws and plugs for your wall, only for the wall", "Schrauben und Dübel für Ihre Wand, nur für die Wand", 2),
          product: "wall-plugs",
          capability: "wall_fixing",
        },
      ],
      contents: [spare("remote-control-with-cell", "remote")],
      steps: [
        {
          key: "place",
          title: say("Put the bar before the television", "Balken vor den Fernseher stellen"),
          lines: [
            info(
              "Put it in the middle, in front of the feet or below them. It is {height} high: look that it hides neither the picture nor the eye for the remote control.",
              "Stellen Sie ihn mittig vor oder unter die Füße. Er ist {height} hoch: Achten Sie darauf, dass er weder Bild noch Empfänger der Fernbedienung verdeckt.",
            ),
          ],
          expected: say("You see the whole picture from your seat.", "Sie sehen von Ihrem Platz das ganze Bild."),
          explanation: otherwise(
            "It hides the lower edge? Put the television on a board, or hang the bar on the wall below it.",
            "Er verdeckt den unteren Rand? Stellen Sie den Fernseher auf ein Brett oder hängen Sie den Balken darunter.",
          ),
          uses: ["soundbar"],
        },
        {
          key: "bracket",
          title: say("If you like: hang it up", "Auf Wunsch: aufhängen"),
          lines: [
            info(
              "Stick the template to the wall, drill two holes, screw on the brackets and hang the bar in. Small plugs in brick or concrete, spring toggles in plasterboard.",
              "Kleben Sie die Schablone an die Wand, bohren Sie zwei Löcher, schrauben Sie die Winkel an und hängen Sie den Balken ein. Kleine Dübel in Ziegel oder Beton, Federklappdübel in Gipskarton.",
            ),
          ],
          hazard: warning(
            "Look for cables first: they run straight down from the socket behind the television.",
            "Suchen Sie zuerst Leitungen: Sie laufen von der Steckdose hinter dem Fernseher gerade nach unten.",
          ),
          expected: say(
            "It hangs level and does not lift off when you push it up lightly.",
            "Er hängt gerade und löst sich nicht bei leichtem Druck von unten.",
          ),
          explanation: otherwise(
            "Crooked? One bracket has a long hole: loosen its screw, level the bar, tighten.",
            "Schief? Ein Winkel hat ein Langloch: Schraube lösen, Balken ausrichten, anziehen.",
          ),
          uses: ["wall-brackets-with-template"],
        },
        {
          key: "hdmi",
          title: say("Connect the television", "Fernseher anschließen"),
          lines: [
            info(
              "Plug one end of the HDMI cable into the bar and the other into the television’s socket marked ARC or eARC.",
              "Stecken Sie ein Ende des HDMI-Kabels in den Balken, das andere in die Buchse des Fernsehers mit ARC oder eARC.",
            ),
          ],
          expected: say("Both plugs sit; the cable is not taut.", "Beide Stecker sitzen; das Kabel ist nicht gespannt."),
          explanation: otherwise(
            "No socket says ARC? Use the optical output. The volume is then set with the bar’s own remote control.",
            "Keine Buchse mit ARC? Nehmen Sie den optischen Ausgang. Die Lautstärke stellt dann die Fernbedienung des Balkens.",
          ),
          uses: ["hdmi-cable"],
        },
        {
          key: "subwoofer",
          title: say("Place the subwoofer", "Subwoofer stellen"),
          lines: [
            info(
              "Put it on the floor, on the same wall or beside the sofa, a hand’s breadth from the wall. It needs a socket of its own.",
              "Stellen Sie ihn auf den Boden, an dieselbe Wand oder neben das Sofa, eine Handbreit von der Wand. Er braucht eine eigene Steckdose.",
            ),
          ],
          expected: say("It stands firm and reaches a socket.", "Er steht fest und erreicht eine Steckdose."),
          explanation: otherwise(
            "It booms? A corner makes the bass heavy; move it along the wall by an arm’s length.",
            "Er dröhnt? Eine Ecke macht den Bass schwer; rücken Sie ihn eine Armlänge an der Wand entlang.",
          ),
          uses: ["subwoofer"],
        },
        {
          key: "power",
          title: say("Plug both in", "Beide einstecken"),
          lines: [
            info(
              "Plug one cord into the bar and one into the subwoofer, both into the wall. Wait a minute.",
              "Stecken Sie ein Kabel in den Balken und eines in den Subwoofer, beide in die Wand. Warten Sie eine Minute.",
            ),
          ],
          expected: say(
            "The light on the subwoofer stops blinking and stays lit.",
            "Das Licht am Subwoofer blinkt nicht mehr und leuchtet.",
          ),
          explanation: otherwise(
            "It goes on blinking? Hold the key at its back until it blinks fast, then switch the bar off and on. Keep a router off its top.",
            "Es blinkt weiter? Halten Sie die Taste hinten, bis es schnell blinkt, und schalten Sie den Balken aus und ein. Stellen Sie keinen Router darauf.",
          ),
          uses: ["mains-cords"],
        },
        {
          key: "remote",
          title: say("Wake the remote control", "Fernbedienung wecken"),
          lines: [
            info(
              "Pull the strip out of the remote control. In the television’s menu set sound output to ARC, format to pass-through.",
              "Ziehen Sie den Streifen aus der Fernbedienung. Stellen Sie im Menü des Fernsehers die Tonausgabe auf ARC, das Format auf Durchleiten.",
            ),
          ],
          hazard: warning(
            "The cell inside is a coin. Swallowed, it can kill a child within hours. Keep the lid screwed and spare cells locked away.",
            "Die Zelle ist eine Knopfzelle. Verschluckt kann sie ein Kind binnen Stunden töten. Lassen Sie die Klappe verschraubt und Ersatz eingeschlossen.",
          ),
          expected: say(
            "The sound comes from the bar, and the television’s remote control changes it.",
            "Der Ton kommt aus dem Balken, und die Fernbedienung des Fernsehers regelt ihn.",
          ),
          explanation: otherwise(
            "Sound comes from the television? Switch its control over HDMI (CEC) on. Voices late? Use the delay keys until lips and words meet.",
            "Der Ton kommt aus dem Fernseher? Schalten Sie dessen HDMI-Steuerung (CEC) ein. Stimmen zu spät? Nehmen Sie die Tasten für Verzögerung, bis Lippen und Worte passen.",
          ),
          uses: ["remote-control-with-cell"],
        },
      ],
      result: say(
        "Film and music come from the bar, the bass from the subwoofer, and one remote control is enough.",
        "Film und Musik kommen aus dem Balken, der Bass aus dem Subwoofer, und eine Fernbedienung genügt.",
      ),
    },
  ],
} satisfies GuideFile;
