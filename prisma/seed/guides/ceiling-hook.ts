import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, tool, warning } from "../guide-words.ts";

export default {
  product: "ceiling-hook",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Fuse off, find out what the ceiling is, take the hold that suits it.",
        "Sicherung aus, Decke erkunden, den passenden Halt nehmen.",
      ),
      difficulty: 3,
      minutes: 30,
      people: 1,
      tools: [
        tool("Ladder", "Leiter"),
        tool("Drill; with hammer action for concrete", "Bohrmaschine, für Beton mit Schlag"),
        tool("Safety glasses", "Schutzbrille"),
        tool("Cable detector", "Leitungssucher"),
      ],
      steps: [
        {
          key: "fuse-off",
          title: say("Fuse off, choose the place", "Sicherung aus, Stelle wählen"),
          lines: [
            info(
              "Switch off the fuse of that room. Choose a place beside the outlet and go over it with the detector. Then drill a thin hole to see: grey dust is concrete, chips are timber, a drill that drops into nothing is plasterboard.",
              "Schalten Sie die Sicherung des Raums aus. Wählen Sie eine Stelle neben dem Auslass und suchen Sie sie mit dem Gerät ab. Bohren Sie dann dünn vor: Grauer Staub ist Beton, Späne sind Holz, und fällt der Bohrer ins Leere, ist es Gipskarton.",
            ),
            note(
              "With the fuse off a drill with a cord takes its power from another room; a cordless one needs none.",
              "Bei ausgeschalteter Sicherung holt eine Maschine mit Kabel ihren Strom aus einem anderen Zimmer; eine mit Akku braucht keinen.",
            ),
          ],
          hazard: warning(
            "A drill in a live cable can kill. Where the detector is not sure, ask an electrician where the wires lie.",
            "Ein Bohrer in einer Leitung unter Spannung kann töten. Zeigt das Gerät nichts Klares, fragen Sie eine Elektrofachkraft, wo Leitungen liegen.",
          ),
          expected: say("The lamp stays dark, and you know your ceiling.", "Die Leuchte bleibt dunkel, und Sie kennen Ihre Decke."),
          explanation: otherwise(
            "Plaster first, then hard and grey? It is concrete under plaster. Count only what sits in the concrete.",
            "Erst Putz, dann hart und grau? Es ist Beton unter Putz. Nur was im Beton sitzt, trägt.",
          ),
        },
        {
          key: "concrete",
          title: say("Concrete: with the plug", "Beton: mit dem Dübel"),
          when: { fact: "ceiling", is: ["concrete"] },
          lines: [
            info(
              "Drill with hammer action (hole: {drillHole}), a little deeper than the plug is long. Blow out the dust, push the plug in flush and turn the hook in.",
              "Bohren Sie mit Schlag (Bohrloch: {drillHole}), etwas tiefer als der Dübel lang ist. Blasen Sie den Staub aus, stecken Sie den Dübel bündig ein und drehen Sie den Haken ein.",
            ),
          ],
          hazard: caution(
            "Dust falls into your eyes: wear glasses. Stand on a ladder, not on a chair.",
            "Der Staub fällt in die Augen: Tragen Sie eine Schutzbrille. Stehen Sie auf einer Leiter, nicht auf einem Stuhl.",
          ),
          expected: say(
            "The hook grows hard to turn and the plug stays put.",
            "Der Haken dreht sich zuletzt schwer, der Dübel bleibt sitzen.",
          ),
          explanation: otherwise(
            "The plug turns with it? Dust was left in the hole, or it has become too wide. Clean it; if that does not help, drill a hand’s breadth away.",
            "Der Dübel dreht mit? Im Loch war noch Staub, oder es ist zu weit geworden. Säubern Sie es; hilft das nicht, bohren Sie eine Handbreit daneben.",
          ),
          uses: ["hook-with-wood-thread", "plug-for-concrete"],
        },
        {
          key: "timber",
          title: say("Timber: the hook alone", "Holz: nur der Haken"),
          when: { fact: "ceiling", is: ["timber"] },
          lines: [
            info(
              "Find the middle of the beam and drill a hole thinner than the thread. Turn the hook in until no thread shows.",
              "Suchen Sie die Mitte des Balkens und bohren Sie dünner als das Gewinde vor. Drehen Sie den Haken ein, bis kein Gewinde mehr zu sehen ist.",
            ),
          ],
          expected: say("It draws in evenly to the end.", "Er zieht gleichmäßig bis zum Ende an."),
          explanation: otherwise(
            "Too stiff by hand? Put a screwdriver through the hook as a lever, and a little soap on the thread.",
            "Von Hand zu schwer? Stecken Sie einen Schraubendreher als Hebel durch den Haken und geben Sie etwas Seife aufs Gewinde.",
          ),
          uses: ["hook-with-wood-thread"],
        },
        {
          key: "hollow",
          title: say("Plasterboard: with the toggle", "Gipskarton: mit dem Kippdübel"),
          when: { fact: "ceiling", is: ["plasterboard"] },
          lines: [
            info(
              "Drill without hammering (hole: {drillHole}). Turn the hook three times into the toggle’s sleeve, press its wings together, push it through until they spring open, pull down and turn until it is tight.",
              "Bohren Sie ohne Schlag (Bohrloch: {drillHole}). Drehen Sie den Haken dreimal in die Hülse des Kippdübels, drücken Sie die Flügel zusammen, schieben Sie ihn durch, bis sie aufspringen, ziehen Sie nach unten und drehen Sie fest.",
            ),
            note(
              "The board carries a lamp of ours. For anything heavier look for a beam.",
              "Die Platte trägt eine Leuchte von uns. Für Schwereres suchen Sie einen Balken.",
            ),
          ],
          expected: say("It sits tight, and the board does not bend.", "Er sitzt fest, und die Platte biegt sich nicht."),
          explanation: otherwise(
            "It turns and turns? The wings turn with it. Pull down while you turn, so that they press against the board.",
            "Er dreht und dreht? Die Flügel drehen mit. Ziehen Sie beim Drehen nach unten, dann klemmen sie an der Platte.",
          ),
          uses: ["hook-with-wood-thread", "toggle-for-hollow-ceilings"],
        },
        {
          key: "pull",
          title: say("Pull before you hang", "Erst ziehen, dann hängen"),
          lines: [
            info(
              "Pull at the hook with your arm, harder than the lamp will. It bears up to {bearsLoad}. Hang the lamp by its hanger or knot; its wires must carry nothing.",
              "Ziehen Sie mit dem Arm am Haken, stärker als die Leuchte ziehen wird. Er trägt bis zu {bearsLoad}. Hängen Sie die Leuchte an Aufhängung oder Knoten ein; ihre Adern dürfen nichts tragen.",
            ),
          ],
          expected: say("Nothing gives, nothing crumbles.", "Nichts gibt nach, nichts bröckelt."),
          explanation: otherwise(
            "It gives? Do not hang anything on it. Take it out and look for a sounder place a hand’s breadth away.",
            "Er gibt nach? Hängen Sie nichts daran. Nehmen Sie ihn heraus und suchen Sie eine Handbreit weiter festen Grund.",
          ),
        },
      ],
      result: say("The lamp hangs by the hook and not by its wires.", "Die Leuchte hängt am Haken und nicht an den Adern."),
    },
    {
      purpose: "care",
      summary: say(
        "Pull at it once a year, polish the brass, take it out cleanly.",
        "Einmal im Jahr daran ziehen, Messing polieren, sauber herausnehmen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Ladder, cloth", "Leiter, Tuch")],
      steps: [
        {
          key: "once-a-year",
          title: say("Once a year, with a hand", "Einmal im Jahr von Hand prüfen"),
          lines: [
            info(
              "Lift the lamp’s weight with one hand and move the hook with the other. Look for a new crack round it.",
              "Heben Sie das Gewicht der Leuchte mit einer Hand an und bewegen Sie mit der anderen den Haken. Sehen Sie nach einem neuen Riss ringsum.",
            ),
          ],
          expected: say("It does not move, and the ceiling is whole.", "Er bewegt sich nicht, und die Decke ist heil."),
          explanation: otherwise(
            "A crack, or it wobbles? Take the lamp off at once and set the hook anew elsewhere.",
            "Ein Riss, oder er wackelt? Nehmen Sie die Leuchte gleich ab und setzen Sie den Haken an anderer Stelle neu.",
          ),
        },
        {
          key: "brass",
          title: say("Polish it, or let it darken", "Polieren oder dunkeln lassen"),
          lines: [
            info(
              "Brass darkens, and that does it no harm. For shine, put metal polish on a cloth and rub with the lamp off and cool.",
              "Messing dunkelt, das schadet ihm nicht. Soll es glänzen, geben Sie Metallpolitur auf ein Tuch und reiben Sie, bei ausgeschalteter, kalter Leuchte.",
            ),
          ],
          expected: say("Bright or brown, as you like it.", "Blank oder braun, wie Sie es mögen."),
          explanation: otherwise(
            "Grey smears at the ceiling? Hold a piece of card behind the hook while you rub.",
            "Graue Streifen an der Decke? Halten Sie beim Reiben einen Karton hinter den Haken.",
          ),
          uses: ["hook-with-wood-thread"],
        },
        {
          key: "take-out",
          title: say("When you move out", "Wenn Sie ausziehen"),
          lines: [
            info(
              "Take the lamp off and turn the hook out. A toggle’s wings drop and stay above the board; the plug can be pulled with a screw. Fill the hole with plaster. The hook serves again, and at its end it is scrap metal.",
              "Nehmen Sie die Leuchte ab und drehen Sie den Haken heraus. Die Flügel des Kippdübels fallen ab und bleiben über der Platte; der Dübel lässt sich mit einer Schraube ziehen. Schließen Sie das Loch mit Spachtelmasse. Der Haken dient weiter, am Ende ist er Altmetall.",
            ),
          ],
          hazard: caution(
            "A lamp that is wired to the outlet is taken down by an electrician.",
            "Eine fest angeschlossene Leuchte nimmt eine Elektrofachkraft ab.",
          ),
          expected: say("A smooth ceiling, the hook in your hand.", "Eine glatte Decke, der Haken in der Hand."),
          explanation: otherwise(
            "The plug will not come? Push it in a little deeper and fill over it.",
            "Der Dübel kommt nicht? Drücken Sie ihn etwas tiefer und spachteln Sie darüber.",
          ),
        },
      ],
      result: say("It holds as on the first day.", "Er hält wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
