import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reason, reminder, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "wall-clock",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "One cell, one screw, the right time. The cell is not in the box.",
        "Eine Zelle, eine Schraube, die rechte Zeit. Die Zelle liegt nicht bei.",
      ),
      difficulty: 2,
      minutes: 20,
      people: 1,
      tools: [tool("Drill", "Bohrmaschine"), tool("Screwdriver", "Schraubendreher"), tool("Pencil", "Bleistift")],
      supplies: [{ ...supply("AA cell", "AA-Zelle"), capability: "aa_cell" }],
      steps: [
        {
          key: "cell",
          title: say("Put in the cell", "Zelle einlegen"),
          lines: [
            info(
              "Turn the clock face down on a towel. Lay one AA cell into the movement, plus where the plus is.",
              "Legen Sie die Uhr mit dem Glas auf ein Handtuch. Legen Sie eine AA-Zelle in das Werk, Plus auf Plus.",
            ),
          ],
          expected: say("The second hand moves within some seconds.", "Der Sekundenzeiger läuft nach wenigen Sekunden."),
          explanation: otherwise(
            "It stands still? Turn the cell round, then try a fresh one. Still nothing: hold the clock upright and tap the movement once; it has only rested on the way.",
            "Er steht? Drehen Sie die Zelle um, dann eine frische. Immer noch: Halten Sie die Uhr aufrecht und tippen Sie einmal auf das Werk; es hat unterwegs nur geruht.",
          ),
          uses: ["clock"],
          reasons: [reason("no-cell", say("I have no AA cell", "Ich habe keine AA-Zelle"))],
        },
        {
          key: "set",
          title: say("Set the time", "Uhrzeit stellen"),
          lines: [
            info(
              "Turn the little wheel on the back until the hands are right. Turn forwards only.",
              "Drehen Sie das Rädchen auf der Rückseite, bis die Zeiger stimmen. Drehen Sie nur vorwärts.",
            ),
          ],
          expected: say(
            "It shows the time, and the minute hand does not touch the hour hand.",
            "Sie zeigt die Zeit, und die Zeiger berühren sich nicht.",
          ),
          explanation: otherwise(
            "Hands catch on one another? Open the back, press each hand lightly flat on its axle, hour below minute.",
            "Die Zeiger verhaken sich? Öffnen Sie die Rückseite und drücken Sie jeden Zeiger leicht flach auf die Achse, Stunde unter Minute.",
          ),
        },
        {
          key: "mark",
          title: say("Mark the place", "Platz anzeichnen"),
          lines: [
            info(
              "At eye height or a little above, away from steam. Look where switches and sockets are: cables run straight up, down and sideways from them.",
              "In Augenhöhe oder etwas darüber, fern von Dampf. Achten Sie auf Schalter und Steckdosen: Leitungen laufen von dort gerade nach oben, unten und zur Seite.",
            ),
          ],
          hazard: warning("Never drill where a cable or a pipe may run.", "Bohren Sie nie, wo eine Leitung oder ein Rohr liegen kann."),
          byHeight: {
            what: say("from the floor to the middle of the clock", "vom Boden bis zur Mitte der Uhr"),
            share: 0.935,
          },
          expected: say("One mark on a free stretch of wall.", "Eine Markierung auf freier Wand."),
          explanation: otherwise(
            "Not sure? Move it a forearm to the side of any switch, or hold a detector to the wall.",
            "Unsicher? Rücken Sie einen Unterarm weit von jedem Schalter weg oder nehmen Sie ein Ortungsgerät.",
          ),
        },
        {
          key: "drill",
          title: say("Brick or concrete: plug and screw from the box", "Ziegel oder Beton: Dübel und Schraube aus dem Karton"),
          when: { fact: "wall", is: ["brick", "concrete"] },
          lines: [
            info(
              "Drill as wide as the plug says, push the plug in flush, turn the screw in until it stands out by a finger’s breadth.",
              "Bohren Sie so weit, wie auf dem Dübel steht, drücken Sie ihn bündig ein und drehen Sie die Schraube ein, bis sie eine Fingerbreite vorsteht.",
            ),
          ],
          hazard: caution("Wear safety glasses: dust flies into eyes.", "Tragen Sie eine Schutzbrille: Staub fliegt in die Augen."),
          expected: say(
            "The screw does not move when you press on it with your hand.",
            "Die Schraube gibt nicht nach, wenn Sie die Hand daran hängen.",
          ),
          explanation: otherwise(
            "The plug turns? The hole is too wide: a match beside the plug is enough for a clock.",
            "Der Dübel dreht sich mit? Das Loch ist zu weit: Ein Streichholz daneben reicht für eine Uhr.",
          ),
          uses: ["screw-and-wall-plug"],
        },
        {
          key: "anchor-hollow",
          title: say("Plasterboard: a hollow-wall anchor", "Gipskarton: ein Hohlraumdübel"),
          when: { fact: "wall", is: ["plasterboard"] },
          lines: [
            info(
              "Do not use the plug from the box. Turn a self-drilling plasterboard anchor in with the screwdriver, then the screw.",
              "Nehmen Sie nicht den Dübel aus dem Karton. Drehen Sie einen Gipskartondübel mit dem Schraubendreher ein, dann die Schraube.",
            ),
          ],
          expected: say("The anchor sits flush and firm.", "Der Dübel sitzt bündig und fest."),
          explanation: otherwise(
            "It spins? The board has crumbled. Set a new one a hand’s breadth beside it.",
            "Er dreht durch? Die Platte ist ausgebrochen. Setzen Sie eine Handbreit daneben einen neuen.",
          ),
        },
        {
          key: "screw-timber",
          title: say("Timber: the screw alone", "Holz: nur die Schraube"),
          when: { fact: "wall", is: ["timber"] },
          lines: [
            info(
              "Turn the screw straight into the wood until it stands out by a finger’s breadth.",
              "Drehen Sie die Schraube gerade ins Holz, bis sie eine Fingerbreite vorsteht.",
            ),
          ],
          expected: say("The screw holds.", "Die Schraube hält."),
          explanation: otherwise("Too hard? Drill a thin hole first.", "Zu hart? Bohren Sie erst ein dünnes Loch."),
          uses: ["screw-and-wall-plug"],
        },
        {
          key: "hang",
          title: say("Hang it up", "Aufhängen"),
          lines: [
            info(
              "Set the slot in the back of the case over the screw and let it slide down.",
              "Setzen Sie den Schlitz in der Rückseite über die Schraube und lassen Sie die Uhr herabgleiten.",
            ),
          ],
          hazard: caution(
            "Hold it with both hands until you feel it catch: the front is glass.",
            "Halten Sie sie mit beiden Händen, bis Sie das Einhängen spüren: Vorn ist Glas.",
          ),
          expected: say("It hangs straight, close to the wall.", "Sie hängt gerade und dicht an der Wand."),
          explanation: otherwise(
            "It stands off or slides off? The screw stands out too far or too little. A turn in or out, and again.",
            "Sie steht ab oder rutscht? Die Schraube steht zu weit oder zu wenig vor. Eine Umdrehung hinein oder heraus, und noch einmal.",
          ),
        },
      ],
      result: say("It hangs straight, keeps time, and you hear nothing.", "Sie hängt gerade, geht richtig, und Sie hören nichts."),
    },
    {
      purpose: "care",
      summary: say(
        "A fresh cell about every {batteryLife}, set twice a year.",
        "Etwa alle {batteryLife} eine frische Zelle, zweimal im Jahr stellen.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      supplies: [{ ...supply("AA cell", "AA-Zelle"), capability: "aa_cell" }],
      steps: [
        {
          key: "down",
          title: say("Take it down", "Abnehmen"),
          lines: [info("Lift it off the screw upwards with both hands.", "Heben Sie sie mit beiden Händen nach oben von der Schraube.")],
          expected: say("It lies on a towel, glass down.", "Sie liegt auf einem Handtuch, Glas nach unten."),
          explanation: otherwise(
            "It does not come off? Lift it straight up by a finger’s breadth, then towards you.",
            "Sie löst sich nicht? Heben Sie sie eine Fingerbreite gerade nach oben, dann zu sich.",
          ),
        },
        {
          key: "new-cell",
          title: say("Change the cell", "Zelle wechseln"),
          lines: [
            info(
              "Old one out, new one in, plus on plus. Set the time with the wheel.",
              "Alte heraus, neue hinein, Plus auf Plus. Stellen Sie die Zeit mit dem Rädchen.",
            ),
            reminder(
              "The old cell goes into the box at any shop that sells batteries, or to us.",
              "Die alte gehört in die Sammelbox jedes Geschäfts, das Batterien verkauft, oder zu uns.",
            ),
          ],
          expected: say("The second hand glides.", "Der Sekundenzeiger gleitet."),
          explanation: otherwise(
            "White crust in the holder? The old cell has leaked. Wipe it with vinegar on a cotton bud, dry it, wear gloves.",
            "Weiße Kruste im Fach? Die alte Zelle ist ausgelaufen. Wischen Sie mit Essig am Wattestäbchen, trocknen Sie nach, tragen Sie Handschuhe.",
          ),
        },
        {
          key: "glass",
          title: say("Wipe the glass, hang it back", "Glas wischen, aufhängen"),
          lines: [
            info(
              "Wipe the glass with a dry cloth and hang the clock up. No spray: it would creep behind the glass.",
              "Wischen Sie das Glas trocken ab und hängen Sie die Uhr auf. Kein Spray: Es kriecht hinter das Glas.",
            ),
          ],
          expected: say("It hangs straight and shows the time.", "Sie hängt gerade und zeigt die Zeit."),
          explanation: otherwise(
            "The dial is misty inside? It hung too damp. Move it to a drier room.",
            "Das Zifferblatt ist innen beschlagen? Es war zu feucht. Hängen Sie sie in einen trockeneren Raum.",
          ),
        },
      ],
      result: say("It goes on for another {batteryLife} or so.", "Sie läuft etwa weitere {batteryLife}."),
    },
  ],
} satisfies GuideFile;
