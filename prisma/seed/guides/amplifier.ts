import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, reminder, say, spare, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "amplifier",
  guides: [
    {
      purpose: "setup",
      summary: say("Loudspeakers first, then players, the mains last.", "Erst die Lautsprecher, dann die Zuspieler, zuletzt das Netz."),
      difficulty: 3,
      minutes: 30,
      people: 1,
      tools: [tool("Wire stripper or sharp knife", "Abisolierzange oder scharfes Messer")],
      supplies: [
        { ...supply("Pair of loudspeakers", "Ein Paar Lautsprecher"), product: "shelf-speakers", capability: "loudspeakers" },
        {
          ...supply("Loudspeaker cable, two equal lengths", "Lautsprecherkabel, zwei gleiche Längen", 2),
          product: "speaker-cable",
          capability: "speaker_cable",
        },
      ],
      contents: [spare("spare-fuse", "fuse")],
      steps: [
        {
          key: "place",
          title: say("Give it air", "Luft geben"),
          lines: [
            info(
              "Put it on a shelf that carries {weight}. Leave a hand’s breadth free above the slots. Not in a closed cupboard, nothing on top.",
              "Stellen Sie ihn auf ein Brett, das {weight} trägt. Lassen Sie über den Schlitzen eine Handbreit frei. Nicht in einen geschlossenen Schrank, nichts darauf.",
            ),
          ],
          hazard: warning("Leave the mains cord out until the last step.", "Lassen Sie das Netzkabel bis zum letzten Schritt draußen."),
          expected: say(
            "You reach the back, and nothing covers the slots.",
            "Sie kommen an die Rückseite, und nichts bedeckt die Schlitze.",
          ),
          explanation: otherwise(
            "Only a cupboard free? Take its back off or leave its door open while it plays.",
            "Nur ein Schrank frei? Nehmen Sie dessen Rückwand ab oder lassen Sie die Tür offen, solange er spielt.",
          ),
          uses: ["amplifier"],
        },
        {
          key: "antenna",
          title: say("Screw on the Bluetooth antenna", "Bluetooth-Antenne anschrauben"),
          lines: [info("Screw it on by hand, then bend it upright.", "Schrauben Sie sie von Hand an und stellen Sie sie senkrecht.")],
          expected: say("It stands by itself.", "Sie steht von selbst."),
          explanation: otherwise(
            "It does not grip? Push it straight in first and turn clockwise with two fingers.",
            "Sie greift nicht? Erst gerade aufsetzen, dann mit zwei Fingern im Uhrzeigersinn drehen.",
          ),
          uses: ["bluetooth-antenna-to-screw-on"],
        },
        {
          key: "speakers",
          title: say("Connect the loudspeakers", "Lautsprecher anschließen"),
          lines: [
            info(
              "Strip each core by a thumb’s width. The marked core to red, the other to black; left to L, right to R. Screw tight by hand.",
              "Isolieren Sie jede Ader daumenbreit ab. Die markierte an Rot, die andere an Schwarz; links an L, rechts an R. Von Hand festdrehen.",
            ),
            reminder("{loads}.", "{loads}."),
          ],
          hazard: caution(
            "A strand across two terminals can break the output stage. Look twice.",
            "Ein Draht über zwei Klemmen kann die Endstufe zerstören. Sehen Sie zweimal hin.",
          ),
          expected: say("No strand sticks out.", "Kein Draht steht heraus."),
          explanation: otherwise(
            "Both cores look alike? Look for a stripe, a printed line or a ridge along one of them, and let that be red on both sides.",
            "Beide Adern sehen gleich aus? Suchen Sie Streifen, Aufdruck oder Rippe, und nehmen Sie diese Ader beidseitig für Rot.",
          ),
        },
        {
          key: "sources",
          title: say("Connect what plays", "Zuspieler anschließen"),
          lines: [
            info(
              "Record player to phono, player with its own stage to line, television to optical. Set the television’s sound to PCM.",
              "Plattenspieler an Phono, Spieler mit eigener Vorstufe an Line, Fernseher an optisch. Stellen Sie den Ton des Fernsehers auf PCM.",
            ),
          ],
          expected: say("Each cable sits, left on left, right on right.", "Jedes Kabel sitzt, links auf links, rechts auf rechts."),
          explanation: otherwise(
            "Only a phone? Then nothing is plugged in here: it comes by Bluetooth in the last step.",
            "Nur ein Telefon? Dann stecken Sie hier nichts: Es kommt im letzten Schritt per Bluetooth.",
          ),
        },
        {
          key: "earth",
          title: say("Screw down the earth wire", "Erdleitung festschrauben"),
          lines: [
            info(
              "Put the thin wire of the record player under the screw beside phono. On line leave it off.",
              "Klemmen Sie die dünne Leitung des Plattenspielers unter die Schraube neben Phono. An Line lassen Sie sie lose.",
            ),
          ],
          expected: say("It does not slip out.", "Sie rutscht nicht heraus."),
          explanation: otherwise(
            "No earth wire on yours? Some have none. If it hums later, say so here.",
            "Keine Erdleitung an Ihrem? Manche haben keine. Brummt es später, sagen Sie es hier.",
          ),
        },
        {
          key: "power",
          title: say("Plug it in", "Einstecken"),
          lines: [
            info(
              "Turn the volume all the way down. Put the cord into the amplifier, then into the wall. Switch on.",
              "Drehen Sie die Lautstärke ganz zu. Stecken Sie das Kabel in den Verstärker, dann in die Wand. Schalten Sie ein.",
            ),
          ],
          hazard: warning(
            "Mains voltage. Never open the lid with the plug in; after pulling it wait ten minutes.",
            "Netzspannung. Öffnen Sie nie den Deckel bei gestecktem Stecker; warten Sie nach dem Ziehen zehn Minuten.",
          ),
          expected: say("The meter lights up and nothing hums.", "Die Anzeige leuchtet, und nichts brummt."),
          explanation: otherwise(
            "Dark? Pull the plug and look at the fuse beside the socket; a spare one lies in the box. If the new one goes at once as well, stop and write to us.",
            "Dunkel? Ziehen Sie den Stecker und sehen Sie die Sicherung neben der Buchse an; eine neue liegt bei. Geht auch sie sofort durch, hören Sie auf und schreiben Sie uns.",
          ),
          uses: ["mains-cord", "spare-fuse"],
        },
        {
          key: "try",
          title: say("Choose a source and listen", "Quelle wählen und hören"),
          lines: [
            info(
              'Turn the source knob to what plays, then the big knob slowly up. For a phone choose Bluetooth and take "Corvane" in its list.',
              "Drehen Sie die Quelle auf das, was spielt, dann den großen Knopf langsam auf. Für ein Telefon wählen Sie Bluetooth und dort „Corvane“.",
            ),
          ],
          expected: say("Music from both loudspeakers.", "Musik aus beiden Lautsprechern."),
          explanation: otherwise(
            "One side silent? Turn off, swap left and right at the terminals: if the fault moves, it is here or in the cable’s end. Very quiet records? The player is on line input or its switch is wrong.",
            "Eine Seite stumm? Ausschalten, links und rechts an den Klemmen tauschen: Wandert der Fehler, liegt er hier oder am Kabelende. Platten sehr leise? Der Spieler hängt an Line oder sein Schalter steht falsch.",
          ),
        },
      ],
      result: say("Both loudspeakers play every source, without hum.", "Beide Lautsprecher spielen jede Quelle, ohne Brummen."),
    },
  ],
} satisfies GuideFile;
