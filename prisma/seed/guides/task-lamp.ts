import type { GuideFile } from "../guide-file.ts";
import { caution, danger, info, otherwise, reason, reminder, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "task-lamp",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "One screw, one bulb, ten minutes. The bulb is not in the box.",
        "Eine Schraube, ein Leuchtmittel, zehn Minuten. Das Leuchtmittel liegt nicht bei.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Cross-head screwdriver PH2", "Kreuzschraubendreher PH2"), tool("A coin", "Münze")],
      supplies: [
        {
          ...supply("E27 bulb, at most {maxBulb}", "E27-Leuchtmittel, höchstens {maxBulb}"),
          product: "led-bulb-e27",
          capability: "e27_bulb",
        },
      ],
      steps: [
        {
          key: "unpack",
          title: say("Lay out two parts and a screw", "Zwei Teile und eine Schraube auslegen"),
          lines: [
            info(
              "Take the shade with its stem and the foot out of the carton. Lay them on a towel. Do not plug in yet.",
              "Nehmen Sie Schirm mit Stiel und den Fuß aus dem Karton. Legen Sie beide auf ein Handtuch. Stecken Sie noch nichts ein.",
            ),
          ],
          expected: say("Two parts and one screw lie before you.", "Zwei Teile und eine Schraube liegen vor Ihnen."),
          explanation: otherwise(
            "No screw? It is in a small bag taped to the underside of the foot. If it is not there either, say so here: it leaves free of charge.",
            "Keine Schraube? Sie klebt in einem kleinen Beutel unter dem Fuß. Fehlt sie auch dort, sagen Sie es hier: Wir schicken sie kostenlos.",
          ),
          uses: ["lamp-in-two-parts-shade-with-stem-foot", "screw-for-the-foot"],
        },
        {
          key: "foot-screw",
          title: say("Screw the stem to the foot", "Stiel am Fuß festschrauben"),
          lines: [
            info(
              "Stand the stem in the hole of the foot, cord backwards. Turn the lamp over and put in the screw from below.",
              "Stellen Sie den Stiel in das Loch des Fußes, das Kabel nach hinten. Drehen Sie die Leuchte um und setzen Sie die Schraube von unten ein.",
            ),
          ],
          hazard: caution(
            "The cast-iron foot is heavy. Lay it down, do not let it hang from the stem.",
            "Der Gussfuß ist schwer. Legen Sie ihn ab und lassen Sie ihn nicht am Stiel hängen.",
          ),
          expected: say("The stem does not turn in the foot.", "Der Stiel dreht sich nicht im Fuß."),
          explanation: otherwise(
            "The stem still turns? A small pin at its end has to drop into the groove of the foot. Turn the stem until you feel it drop, then tighten.",
            "Der Stiel dreht sich noch? Ein kleiner Stift am Ende muss in die Nut des Fußes fallen. Drehen Sie den Stiel, bis Sie es spüren, und ziehen Sie dann an.",
          ),
          uses: ["screw-for-the-foot"],
          reasons: [reason("screw-missing", say("The screw is missing", "Die Schraube fehlt"), "screw-for-the-foot")],
        },
        {
          key: "bulb",
          title: say("Screw in the bulb", "Leuchtmittel einschrauben"),
          lines: [
            info(
              "The plug is still out. Turn the bulb clockwise into the holder until it stops.",
              "Der Stecker ist noch draußen. Drehen Sie das Leuchtmittel im Uhrzeigersinn in die Fassung, bis es ansteht.",
            ),
            reminder(
              "{socket}, at most {maxBulb}: the closed shade keeps the heat in.",
              "{socket}, höchstens {maxBulb}: Der geschlossene Schirm hält die Wärme.",
            ),
          ],
          hazard: caution(
            "Hold the bulb by its cap, not by the glass. A cracked bulb belongs in the waste, not in the lamp.",
            "Fassen Sie das Leuchtmittel am Sockel, nicht am Glas. Ein gesprungenes gehört entsorgt, nicht in die Leuchte.",
          ),
          expected: say("The bulb sits firm and touches the shade nowhere.", "Das Leuchtmittel sitzt fest und berührt den Schirm nicht."),
          explanation: otherwise(
            "It does not reach the contact or stands out of the shade? Then its cap is not {socket}, or it is a large globe. An ordinary pear shape fits.",
            "Es erreicht den Kontakt nicht oder ragt heraus? Dann ist der Sockel kein {socket}, oder es ist ein großer Globus. Die gewöhnliche Birnenform passt.",
          ),
          reasons: [reason("no-bulb", say("I have no bulb that fits", "Ich habe kein passendes Leuchtmittel"))],
        },
        {
          key: "joint",
          title: say("Tilt the shade", "Schirm neigen"),
          lines: [
            info(
              "Tilt the shade at its joint. Tighten the joint with a coin until the shade stays where you let go.",
              "Neigen Sie den Schirm am Gelenk. Ziehen Sie das Gelenk mit einer Münze an, bis der Schirm stehen bleibt, wo Sie ihn loslassen.",
            ),
          ],
          expected: say(
            "The shade stays in any position and still moves by hand.",
            "Der Schirm bleibt in jeder Lage und lässt sich von Hand bewegen.",
          ),
          explanation: otherwise(
            "It sinks? A quarter turn more with the coin. It is stiff? A quarter turn less. Do not force it past its stop.",
            "Er sinkt? Eine Vierteldrehung mehr mit der Münze. Er geht schwer? Eine weniger. Drücken Sie nicht über den Anschlag.",
          ),
        },
        {
          key: "try",
          title: say("Plug in and switch on", "Einstecken und einschalten"),
          lines: [
            info(
              "Put the plug into the wall. Press the switch on the foot.",
              "Stecken Sie den Stecker in die Wand. Drücken Sie den Schalter auf dem Fuß.",
            ),
          ],
          expected: say("The lamp lights.", "Die Leuchte brennt."),
          explanation: otherwise(
            "No light? Pull the plug, screw the bulb in a little further, plug in again. Still dark: try another bulb, then another socket. If the bulb works elsewhere, it is the lamp, and we answer for it.",
            "Kein Licht? Ziehen Sie den Stecker, drehen Sie das Leuchtmittel etwas weiter ein, stecken Sie wieder ein. Noch dunkel: ein anderes Leuchtmittel, dann eine andere Steckdose. Brennt das Leuchtmittel anderswo, liegt es an der Leuchte, und wir stehen dafür ein.",
          ),
        },
      ],
      result: say(
        "It lights, stands firm, and the shade stays where you put it.",
        "Sie leuchtet, steht fest, und der Schirm bleibt, wie Sie ihn neigen.",
      ),
    },
    {
      purpose: "repair",
      summary: say(
        "Change the bulb, or the lamp holder: a screwdriver and the plug in your hand.",
        "Leuchtmittel oder Fassung wechseln: ein Schraubendreher und der Stecker in Ihrer Hand.",
      ),
      difficulty: 2,
      minutes: 20,
      people: 1,
      tools: [tool("Small slotted screwdriver", "Kleiner Schlitzschraubendreher")],
      supplies: [{ ...supply("E27 bulb, or a new lamp holder", "E27-Leuchtmittel oder eine neue Fassung"), product: "led-bulb-e27" }],
      steps: [
        {
          key: "cold",
          title: say("Pull the plug, let it cool", "Stecker ziehen, abkühlen lassen"),
          lines: [
            info("Pull the plug out of the wall. Wait ten minutes.", "Ziehen Sie den Stecker aus der Wand. Warten Sie zehn Minuten."),
          ],
          hazard: warning(
            "Mains voltage. The switch is not enough: the plug lies on the table before you.",
            "Netzspannung. Der Schalter genügt nicht: Der Stecker liegt vor Ihnen auf dem Tisch.",
          ),
          expected: say("You see the plug, and the shade is cold.", "Sie sehen den Stecker, und der Schirm ist kalt."),
          explanation: otherwise(
            "The plug is behind furniture? Move the furniture. Do not go by the switch.",
            "Der Stecker ist hinter Möbeln? Rücken Sie die Möbel. Verlassen Sie sich nicht auf den Schalter.",
          ),
        },
        {
          key: "bulb-out",
          title: say("Unscrew the old bulb", "Altes Leuchtmittel herausdrehen"),
          lines: [
            info(
              "Turn it anticlockwise. A new bulb goes in here; if that was all, plug in and you are done.",
              "Drehen Sie es gegen den Uhrzeigersinn. Ein neues kommt hier hinein; war das alles, stecken Sie ein und sind fertig.",
            ),
          ],
          expected: say("The holder is empty.", "Die Fassung ist leer."),
          explanation: otherwise(
            "The glass came off the cap? Pull the plug, grip the edge of the cap with pliers and turn.",
            "Das Glas hat sich vom Sockel gelöst? Stecker draußen, den Rand des Sockels mit einer Zange fassen und drehen.",
          ),
        },
        {
          key: "holder-out",
          title: say("Take out the lamp holder", "Fassung ausbauen"),
          lines: [
            info(
              "Unscrew the ring of the holder. Loosen the screws of the two wires, note which wire sat where, and pull them out.",
              "Drehen Sie den Ring der Fassung ab. Lösen Sie die Schrauben der beiden Adern, merken Sie sich, welche wo saß, und ziehen Sie sie heraus.",
            ),
          ],
          expected: say(
            "The old holder lies before you, two bare ends are free.",
            "Die alte Fassung liegt vor Ihnen, zwei blanke Enden sind frei.",
          ),
          explanation: otherwise(
            "A wire is brittle or black? Then the cord is due too: order the foot with cord and switch, or send us the lamp.",
            "Eine Ader ist spröde oder schwarz? Dann ist auch das Kabel fällig: Bestellen Sie den Fuß mit Kabel und Schalter oder schicken Sie uns die Leuchte.",
          ),
        },
        {
          key: "holder-in",
          title: say("Wire the new one", "Neue Fassung anschließen"),
          lines: [
            info(
              "Screw brown to the contact in the middle, blue to the thread, earth to the metal where there is one. Pull at each wire. Put holder and ring back.",
              "Klemmen Sie Braun an den Kontakt in der Mitte, Blau ans Gewinde, den Schutzleiter ans Metall, wo es einen gibt. Ziehen Sie an jeder Ader. Setzen Sie Fassung und Ring wieder ein.",
            ),
          ],
          hazard: danger(
            "A loose wire can put mains voltage on the metal shade. If you are not sure, let an electrician or our workshop do it.",
            "Eine lose Ader kann den Metallschirm unter Netzspannung setzen. Wenn Sie unsicher sind, lassen Sie es eine Elektrofachkraft oder unsere Werkstatt tun.",
          ),
          expected: say(
            "No bare copper shows, and no wire comes out when you pull.",
            "Kein blankes Kupfer ist zu sehen, und keine Ader kommt beim Ziehen heraus.",
          ),
          explanation: otherwise(
            "Strands stick out? Twist them tight, fold them over once, and put them in again under the screw.",
            "Einzelne Drähte stehen ab? Verdrillen Sie sie fest, biegen Sie sie einmal um und klemmen Sie sie neu.",
          ),
        },
      ],
      result: say("It lights again, and no wire can be seen.", "Sie leuchtet wieder, und keine Ader ist zu sehen."),
    },
  ],
} satisfies GuideFile;
