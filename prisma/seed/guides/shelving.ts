import type { GuideFile } from "../guide-file.ts";
import { caution, check, info, otherwise, own, reason, reminder, say, spare, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "shelving",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Frames, boards, brace, and two brackets to the wall: {assembly} for two people.",
        "Rahmen, Böden, Kreuz und zwei Winkel an die Wand: {assembly} zu zweit.",
      ),
      difficulty: 3,
      minutes: 45,
      people: 2,
      tools: [
        own("Hex key", "Innensechskantschlüssel"),
        tool("Rubber mallet", "Gummihammer"),
        tool("Drill", "Bohrmaschine"),
        tool("Cross-head screwdriver PH2", "Kreuzschraubendreher PH2"),
        tool("Spirit level", "Wasserwaage"),
        tool("Pencil", "Bleistift"),
      ],
      supplies: [
        {
          ...supply("Wall plug with screw, for your kind of wall", "Dübel mit Schraube, passend zu Ihrer Wand", 2),
          product: "wall-plugs",
          capability: "wall_fixing",
        },
      ],
      contents: [
        spare("half-frame", "frame-left"),
        spare("oak-board", "board-1"),
        spare("cross-brace-with-four-screws", "brace"),
        spare("wall-bracket", "anchor"),
      ],
      steps: [
        {
          key: "sort",
          title: say("Lay everything out", "Alles auslegen"),
          lines: [
            info(
              "Put a blanket on the floor where there is room for the whole height. Lay out four half frames, five boards, the brace, its screws and the two wall brackets.",
              "Breiten Sie eine Decke aus, wo Platz für die ganze Höhe ist. Legen Sie vier Rahmenhälften, fünf Böden, das Kreuz, seine Schrauben und die zwei Wandwinkel aus.",
            ),
            check("Two half frames have a sleeve: those are the lower ones.", "Zwei Rahmenhälften haben eine Hülse: Das sind die unteren."),
          ],
          expected: say(
            "Nothing is missing, and you can tell upper from lower halves.",
            "Nichts fehlt, und Sie unterscheiden obere von unteren Hälften.",
          ),
          explanation: otherwise(
            "Look at the ends: the lower halves end in a sleeve, the upper ones in a bare tube that goes into it. A part is missing? Say so here, and it leaves free of charge.",
            "Sehen Sie auf die Enden: Die unteren Hälften enden in einer Hülse, die oberen in einem blanken Rohr, das hineinpasst. Fehlt etwas? Sagen Sie es hier, wir schicken es kostenlos.",
          ),
          uses: ["half-frame", "oak-board", "cross-brace-with-four-screws", "wall-bracket", "hex-key"],
        },
        {
          key: "join-frames",
          title: say("Join the half frames", "Rahmenhälften zusammenstecken"),
          lines: [
            info(
              "Push an upper half into the sleeve of a lower one, tongues on the same side. Knock it home with the mallet. Do the same with the second pair.",
              "Stecken Sie eine obere Hälfte in die Hülse einer unteren, die Zungen auf derselben Seite. Schlagen Sie mit dem Gummihammer nach. Ebenso das zweite Paar.",
            ),
          ],
          expected: say("Two long frames, without a gap at the sleeve.", "Zwei lange Rahmen, an der Hülse ohne Spalt."),
          explanation: otherwise(
            "A gap stays? The tube goes in askew. Lay the frame flat on the blanket, put your foot against the other end, and knock in line with the tube, not from the side.",
            "Es bleibt ein Spalt? Das Rohr sitzt schief. Legen Sie den Rahmen flach hin, stemmen Sie den Fuß ans andere Ende und schlagen Sie in Richtung des Rohres, nicht von der Seite.",
          ),
          uses: ["half-frame"],
        },
        {
          key: "first-boards",
          title: say("Hang in the top and the bottom board", "Obersten und untersten Boden einhängen"),
          lines: [
            info(
              "Hold both frames on their long edges, tongues facing each other. Hang one board into the lowest slots and one into the highest, and knock both down onto the tongues.",
              "Halten Sie beide Rahmen auf der Längskante, die Zungen zueinander. Hängen Sie einen Boden in die untersten und einen in die obersten Schlitze und schlagen Sie beide auf die Zungen.",
            ),
          ],
          hazard: caution(
            "Two people: one holds the frames, one hangs the boards. A frame that falls breaks toes.",
            "Zu zweit: Eine Person hält die Rahmen, eine hängt die Böden ein. Ein fallender Rahmen bricht Zehen.",
          ),
          expected: say("Both boards sit on all four tongues without play.", "Beide Böden sitzen ohne Spiel auf allen vier Zungen."),
          explanation: otherwise(
            "A board sits on three tongues only? Count the slots from the end on both frames: most often one side is a slot too high.",
            "Ein Boden sitzt nur auf drei Zungen? Zählen Sie die Schlitze an beiden Rahmen vom Ende her: Meist liegt eine Seite einen Schlitz zu hoch.",
          ),
          uses: ["oak-board"],
        },
        {
          key: "stand",
          title: say("Stand it up", "Aufstellen"),
          lines: [
            info(
              "Lift it upright together, close to its place at the wall.",
              "Richten Sie das Regal gemeinsam auf, nahe an seinem Platz an der Wand.",
            ),
          ],
          hazard: warning(
            "It weighs {weight} in the end and is {height} high. Somebody holds it until the brackets hold.",
            "Es wiegt am Ende {weight} und ist {height} hoch. Jemand hält es, bis die Winkel halten.",
          ),
          expected: say("It stands on four feet.", "Es steht auf vier Füßen."),
          explanation: otherwise(
            "It leans? That is allowed for now: without the brace it is soft. Only hold it.",
            "Es neigt sich? Das darf es jetzt noch: Ohne Kreuz ist es weich. Halten Sie es nur.",
          ),
        },
        {
          key: "brace",
          title: say("Screw on the cross brace", "Kreuz anschrauben"),
          lines: [
            info(
              "Hold the brace to the back. Put in all four screws by hand first, then tighten them with the hex key.",
              "Halten Sie das Kreuz an die Rückseite. Setzen Sie erst alle vier Schrauben von Hand an, ziehen Sie sie dann mit dem Innensechskantschlüssel fest.",
            ),
          ],
          expected: say("Push at the side: the shelving no longer sways.", "Drücken Sie von der Seite: Das Regal schwankt nicht mehr."),
          explanation: otherwise(
            "The brace does not reach its last hole? Then the frames are out of square. Loosen the screws that hold already, push the top corner that stands back until the hole shows, put the screw in by hand, and tighten all four at the end.",
            "Das Kreuz erreicht das letzte Loch nicht? Dann stehen die Rahmen schief. Lösen Sie die Schrauben, die schon halten, drücken Sie die obere Ecke, die zurücksteht, bis das Loch erscheint, setzen Sie die Schraube von Hand an und ziehen Sie am Ende alle vier fest.",
          ),
          uses: ["cross-brace-with-four-screws", "hex-key"],
          reasons: [
            reason("brace-too-short", say("The brace does not reach its hole", "Das Kreuz erreicht sein Loch nicht")),
            reason("screw-missing", say("A screw is missing", "Eine Schraube fehlt"), "cross-brace-with-four-screws"),
          ],
        },
        {
          key: "boards",
          title: say("Hang in the other boards", "Übrige Böden einhängen"),
          lines: [
            info(
              "Hang three boards where you want them, slots about a hand’s breadth apart. Knock each one down.",
              "Hängen Sie drei Böden ein, wo Sie sie wollen; die Schlitze liegen etwa eine Handbreit auseinander. Schlagen Sie jeden fest.",
            ),
            reminder(
              "The top and the bottom board stay: they hold the frames.",
              "Der oberste und der unterste bleiben: Sie halten die Rahmen.",
            ),
          ],
          expected: say("Five boards, each level by the spirit level.", "Fünf Böden, jeder nach der Wasserwaage gerade."),
          explanation: otherwise(
            "A board is crooked? One end hangs a slot higher. Knock it off from below with the mallet, close to the frame, and count again.",
            "Ein Boden ist schief? Ein Ende hängt einen Schlitz höher. Schlagen Sie ihn dicht am Rahmen von unten ab und zählen Sie neu.",
          ),
          uses: ["oak-board"],
        },
        {
          key: "mark",
          title: say("Mark the holes in the wall", "Bohrlöcher anzeichnen"),
          lines: [
            info(
              "Screw the two brackets to the top of the frames. Push the shelving to the wall and mark the wall through the brackets.",
              "Schrauben Sie die zwei Winkel oben an die Rahmen. Rücken Sie das Regal an die Wand und zeichnen Sie durch die Winkel an.",
            ),
            check(
              "Look above, below and beside switches and sockets: cables run straight from them.",
              "Sehen Sie ober- und unterhalb von Schaltern und Steckdosen nach: Leitungen laufen gerade von ihnen weg.",
            ),
          ],
          hazard: warning(
            "Never drill where a cable or a pipe may run. If you are not sure, use a detector.",
            "Bohren Sie nie, wo Leitungen oder Rohre liegen können. Nehmen Sie im Zweifel ein Ortungsgerät.",
          ),
          expected: say("Two marks, and no cable or pipe behind them.", "Zwei Markierungen, dahinter weder Leitung noch Rohr."),
          explanation: otherwise(
            "A skirting board keeps it from the wall? Leave that gap: the brackets bridge a finger’s breadth. More than that, and the skirting has to be cut.",
            "Eine Sockelleiste hält es von der Wand ab? Lassen Sie den Spalt: Die Winkel überbrücken eine Fingerbreite. Ist es mehr, muss die Leiste ausgeschnitten werden.",
          ),
          uses: ["wall-bracket"],
        },
        {
          key: "plug-masonry",
          title: say("Brick or concrete: drill and plug", "Ziegel oder Beton: bohren und dübeln"),
          when: { fact: "wall", is: ["brick", "concrete"] },
          lines: [
            info(
              "Drill both holes as wide as the plug says and a little deeper than it is long. In brick without hammering, in concrete with it. Blow out the dust and push the nylon plugs in flush.",
              "Bohren Sie beide Löcher so weit, wie auf dem Dübel steht, und etwas tiefer, als er lang ist. In Ziegel ohne Schlag, in Beton mit Schlag. Blasen Sie den Staub aus und drücken Sie die Nylondübel bündig ein.",
            ),
          ],
          hazard: caution(
            "Wear safety glasses: masonry dust flies into eyes.",
            "Tragen Sie eine Schutzbrille: Der Staub fliegt in die Augen.",
          ),
          expected: say("The plugs sit flush and do not turn.", "Die Dübel sitzen bündig und drehen sich nicht mit."),
          explanation: otherwise(
            "The plug turns in its hole? The hole is too wide. Take the next size of plug, or fill the hole with repair mortar and wait a day.",
            "Der Dübel dreht sich mit? Das Loch ist zu weit. Nehmen Sie den nächstgrößeren Dübel, oder füllen Sie das Loch mit Reparaturmörtel und warten Sie einen Tag.",
          ),
        },
        {
          key: "plug-plasterboard",
          title: say("Plasterboard: set toggles", "Gipskarton: Klappdübel setzen"),
          when: { fact: "wall", is: ["plasterboard"] },
          lines: [
            info(
              "Best is a stud: knock along the wall until it sounds dull, and screw into that. Where there is none, drill for a metal toggle, push it through and let it open behind the board.",
              "Am besten ist ein Ständer: Klopfen Sie, bis es dumpf klingt, und schrauben Sie dort hinein. Wo keiner ist, bohren Sie für einen Metall-Klappdübel, stecken ihn durch und lassen ihn hinter der Platte aufklappen.",
            ),
          ],
          expected: say(
            "Pull at the toggle: it holds and the board does not bend.",
            "Ziehen Sie am Dübel: Er hält, und die Platte biegt sich nicht.",
          ),
          explanation: otherwise(
            "The toggle does not open? The hollow behind is too shallow, or there is wool in it. Push it in with a pencil until the wings spring, or use a stud.",
            "Der Dübel klappt nicht auf? Der Hohlraum ist zu flach oder gedämmt. Schieben Sie mit einem Bleistift nach, bis die Flügel aufspringen, oder nehmen Sie einen Ständer.",
          ),
        },
        {
          key: "plug-timber",
          title: say("Timber: drill small, no plug", "Holz: klein vorbohren, kein Dübel"),
          when: { fact: "wall", is: ["timber"] },
          lines: [
            info(
              "Drill a thin hole at each mark, thinner than the screw, and use the longer screws without a plug.",
              "Bohren Sie an jeder Markierung ein Loch, dünner als die Schraube, und nehmen Sie die längeren Schrauben ohne Dübel.",
            ),
          ],
          expected: say("The screws draw in evenly.", "Die Schrauben ziehen gleichmäßig an."),
          explanation: otherwise(
            "The screw spins? You are in a gap between boards. Move the bracket by a hole, or find the beam behind.",
            "Die Schraube dreht durch? Sie sind in einer Fuge. Versetzen Sie den Winkel um ein Loch oder suchen Sie den Balken dahinter.",
          ),
        },
        {
          key: "anchor",
          title: say("Fix it to the wall", "An der Wand befestigen"),
          lines: [
            info(
              "Screw both brackets to the wall. Put heavy things at the bottom; each board carries {boardLoad}, spread evenly.",
              "Schrauben Sie beide Winkel an die Wand. Stellen Sie Schweres nach unten; jeder Boden trägt {boardLoad}, gleichmäßig verteilt.",
            ),
          ],
          hazard: warning(
            "Not fixed, it tips when a child climbs it or the top is loaded. Do not load it before both brackets hold.",
            "Unbefestigt kippt es, wenn ein Kind klettert oder oben Last liegt. Beladen Sie es erst, wenn beide Winkel halten.",
          ),
          expected: say(
            "Pull at the top with both hands: it does not come away from the wall.",
            "Ziehen Sie oben mit beiden Händen: Es löst sich nicht von der Wand.",
          ),
          explanation: otherwise(
            "One screw does not bite? Do not leave it at one bracket. Take the plug out, look what the hole shows (red or grey dust, white dust, chips of wood) and choose the plug by that. Send us a photo if two answers seem right.",
            "Eine Schraube greift nicht? Lassen Sie es nicht bei einem Winkel. Ziehen Sie den Dübel heraus, sehen Sie auf das Bohrmehl (rot oder grau, weiß, Späne) und wählen Sie danach. Schicken Sie uns ein Foto, wenn zwei Antworten passen.",
          ),
          uses: ["wall-bracket"],
          reasons: [
            reason("unknown-wall", say("I do not know what my wall is made of", "Ich weiß nicht, woraus meine Wand ist")),
            reason("bracket-missing", say("A bracket is missing", "Ein Winkel fehlt"), "wall-bracket"),
          ],
        },
      ],
      result: say(
        "It stands square, does not sway, and holds to the wall at the top.",
        "Es steht gerade, schwankt nicht und hält oben an der Wand.",
      ),
    },
    {
      purpose: "care",
      summary: say("Once: oil the boards. Once a year: look at the brackets.", "Einmal: Böden ölen. Einmal im Jahr: Winkel prüfen."),
      difficulty: 1,
      minutes: 30,
      people: 1,
      tools: [tool("Cotton cloth", "Baumwolltuch")],
      supplies: [{ ...supply("Linseed oil", "Leinöl"), product: "care-oil", capability: "wood_oil" }],
      steps: [
        {
          key: "wipe",
          title: say("Clear and wipe the boards", "Böden abräumen und wischen"),
          lines: [
            info(
              "Take one board at a time: clear it, wipe it with a damp cloth and let it dry.",
              "Nehmen Sie sich einen Boden nach dem anderen vor: Räumen Sie ihn ab, wischen Sie ihn feucht und lassen Sie ihn trocknen.",
            ),
          ],
          expected: say("The wood is dry and free of dust.", "Das Holz ist trocken und staubfrei."),
          explanation: otherwise(
            "A ring from a glass? Rub along the grain with fine sandpaper, then oil the place.",
            "Ein Glasrand? Schleifen Sie mit feinem Papier längs der Maserung und ölen Sie die Stelle.",
          ),
        },
        {
          key: "oil",
          title: say("Rub in oil", "Öl einreiben"),
          lines: [
            info(
              "A spoonful a board, along the grain. Wipe off what stands after a quarter of an hour.",
              "Ein Löffel je Boden, längs der Maserung. Wischen Sie nach einer Viertelstunde ab, was steht.",
            ),
          ],
          hazard: warning(
            "Oily cloths can catch fire by themselves. Spread them out to dry outdoors or soak them in water.",
            "Ölige Tücher können sich selbst entzünden. Breiten Sie sie im Freien aus oder tränken Sie sie mit Wasser.",
          ),
          expected: say(
            "The board is darker and no longer sticky after a day.",
            "Der Boden ist dunkler und nach einem Tag nicht mehr klebrig.",
          ),
          explanation: otherwise(
            "It stays sticky? There was too much. Rub it with a fresh drop of oil and wipe at once.",
            "Er klebt weiter? Es war zu viel. Reiben Sie mit einem frischen Tropfen Öl nach und wischen Sie sofort ab.",
          ),
        },
        {
          key: "brackets",
          title: say("Try the wall brackets", "Wandwinkel prüfen"),
          lines: [
            info(
              "Pull at the top. Tighten the screws of brackets and brace.",
              "Ziehen Sie oben. Drehen Sie die Schrauben von Winkeln und Kreuz nach.",
            ),
          ],
          expected: say("Nothing gives.", "Nichts gibt nach."),
          explanation: otherwise(
            "A plug comes out? Unload the top boards and set it anew, as in the setup guide.",
            "Ein Dübel kommt heraus? Räumen Sie die oberen Böden ab und setzen Sie ihn neu, wie beim Aufbau.",
          ),
        },
      ],
      result: say("The boards shed water, and the wall holds.", "Die Böden weisen Wasser ab, und die Wand hält."),
    },
  ],
} satisfies GuideFile;
