import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, own, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "washing-machine",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Bolts out, water on, level, one wash without laundry: an hour for two.",
        "Schrauben heraus, Wasser anschließen, ausrichten, ein Waschgang ohne Wäsche: eine Stunde zu zweit.",
      ),
      difficulty: 3,
      minutes: 60,
      people: 2,
      tools: [
        own("Spanner for bolts and feet", "Schlüssel für Transportschrauben und Füße"),
        tool("Spirit level", "Wasserwaage"),
        tool("Bucket and cloth", "Eimer und Lappen"),
      ],
      supplies: [{ ...supply("A little detergent", "Etwas Waschmittel"), capability: "detergent" }],
      steps: [
        {
          key: "way",
          title: say("Bring it to its place", "Maschine an ihren Platz bringen"),
          lines: [
            info(
              "Carry the machine upright to the tap and the drain. Leave room to walk round it for now.",
              "Tragen Sie die Maschine aufrecht zu Wasserhahn und Abfluss. Lassen Sie vorerst ringsum Platz zum Gehen.",
            ),
          ],
          hazard: warning(
            "The machine weighs {weight}. Lift it with two people, from the knees, and never by the door or the top.",
            "Die Maschine wiegt {weight}. Heben Sie sie zu zweit, aus den Knien und nie an Tür oder Arbeitsplatte.",
          ),
          expected: say(
            "It stands upright near the tap, and you reach its back.",
            "Die Maschine steht aufrecht beim Hahn, und Sie kommen an die Rückseite.",
          ),
          explanation: otherwise(
            "Does it not go through the door? It is {width} wide and {depth} deep: turn it so that its narrower side leads. If that is not enough, leave it where it is dry and write to us.",
            "Passt sie nicht durch die Tür? Sie ist {width} breit und {depth} tief: Drehen Sie sie mit der schmaleren Seite voran. Reicht das nicht, lassen Sie sie im Trockenen stehen und schreiben Sie uns.",
          ),
        },
        {
          key: "bolts",
          title: say("Take out the four transport bolts", "Vier Transportschrauben entfernen"),
          lines: [
            info(
              "Turn the four bolts at the back anticlockwise with the spanner. Pull each one straight out together with its sleeve. Keep all four for the next move.",
              "Drehen Sie die vier Schrauben an der Rückseite mit dem Schlüssel gegen den Uhrzeigersinn. Ziehen Sie jede samt Hülse gerade heraus. Heben Sie alle vier für den nächsten Umzug auf.",
            ),
          ],
          hazard: caution(
            "Never start the machine with a bolt in it. The first spin can break the suspension of the drum.",
            "Schalten Sie die Maschine nie mit eingesetzter Schraube ein. Schon das erste Schleudern kann die Aufhängung der Trommel brechen.",
          ),
          expected: say(
            "Four bolts lie before you, and the drum swings when you press on it through the door.",
            "Vier Schrauben liegen vor Ihnen, und die Trommel schwingt, wenn Sie durch die Tür darauf drücken.",
          ),
          explanation: otherwise(
            "A bolt turns but does not come? Push it in a little with the spanner, so that its rubber sleeve lets go, then pull while you turn. Count them: three out is one too few.",
            "Eine Schraube dreht sich, kommt aber nicht heraus? Drücken Sie sie etwas hinein, damit sich die Gummihülse löst, und ziehen Sie beim Drehen. Zählen Sie nach: Drei sind eine zu wenig.",
          ),
          uses: ["spanner-for-bolts-and-feet"],
        },
        {
          key: "caps",
          title: say("Close the four holes", "Vier Löcher verschließen"),
          lines: [
            info(
              "Press one cap into each hole until it clicks. The caps keep water and noise in.",
              "Drücken Sie in jedes Loch eine Kappe, bis sie einrastet. Die Kappen halten Wasser und Geräusch zurück.",
            ),
          ],
          expected: say("All four caps lie flat against the back.", "Alle vier Kappen liegen an der Rückwand an."),
          explanation: otherwise(
            "A cap falls out again? It goes in with its broad lip on the outside. Wet the edge with a drop of water and press with the thumb, one side first.",
            "Eine Kappe fällt wieder heraus? Der breite Rand gehört nach außen. Befeuchten Sie ihn mit einem Tropfen Wasser und drücken Sie mit dem Daumen erst eine Seite hinein.",
          ),
          uses: ["caps-for-the-bolt-holes"],
        },
        {
          key: "inlet",
          title: say("Connect the water", "Wasser anschließen"),
          lines: [
            info(
              "Screw the inlet hose to the cold tap and to the valve at the back. Tighten both by hand. Open the tap and look for drops.",
              "Schrauben Sie den Zulaufschlauch an den Kaltwasserhahn und an das Ventil der Rückseite. Ziehen Sie beide von Hand fest. Öffnen Sie den Hahn und achten Sie auf Tropfen.",
            ),
          ],
          expected: say("Tap open, both joints dry after a minute.", "Hahn offen, beide Verbindungen nach einer Minute trocken."),
          explanation: otherwise(
            "It drips? Close the tap, unscrew the joint and look for the flat rubber ring in the nut. It must lie even. Screw it on straight: a crooked thread never seals, however hard you turn.",
            "Es tropft? Schließen Sie den Hahn, lösen Sie die Verbindung und suchen Sie den flachen Gummiring in der Mutter. Er muss glatt liegen. Setzen Sie gerade an: Ein schiefes Gewinde dichtet nie, so fest Sie auch drehen.",
          ),
          uses: ["inlet-hose"],
        },
        {
          key: "drain",
          title: say("Hang in the drain hose", "Ablaufschlauch einhängen"),
          lines: [
            info(
              "Hook the bend over the edge of a sink or push the hose onto the siphon. Tie it so that it cannot jump out.",
              "Hängen Sie den Bogen über den Beckenrand oder stecken Sie den Schlauch auf den Siphon. Binden Sie ihn fest, damit er nicht herausspringt.",
            ),
          ],
          expected: say(
            "The hose holds when you pull at it, and it has no kink.",
            "Der Schlauch hält, wenn Sie daran ziehen, und hat keinen Knick.",
          ),
          explanation: otherwise(
            "The hose does not reach? It is {hose} long. Move the machine, do not lengthen the hose by a loose piece. On a siphon, first cut out the closed end of its nozzle.",
            "Der Schlauch reicht nicht? Er ist {hose} lang. Rücken Sie die Maschine heran, verlängern Sie ihn nicht mit losen Stücken. Öffnen Sie am Siphon zuerst das verschlossene Ende des Stutzens.",
          ),
          uses: ["drain-hose-with-bend"],
        },
        {
          key: "place",
          title: say("Push it in and level it", "Hineinschieben und ausrichten"),
          lines: [
            info(
              "Push the machine into place; leave a hand’s breadth behind it for the hoses. Turn the feet with the spanner until the level shows true in both directions. Then lock the nut of each foot upwards.",
              "Schieben Sie die Maschine an ihren Platz; lassen Sie hinten eine Handbreit für die Schläuche. Drehen Sie die Füße mit dem Schlüssel, bis die Wasserwaage in beide Richtungen stimmt. Kontern Sie dann die Mutter jedes Fußes nach oben.",
            ),
          ],
          expected: say(
            "It does not rock when you press on opposite corners.",
            "Sie wackelt nicht, wenn Sie auf gegenüberliegende Ecken drücken.",
          ),
          explanation: otherwise(
            "It still rocks? Three feet always stand; the fourth hangs. Find the corner that gives way under your hand and lower only that foot. On a wooden floor put it over a joist, near a wall.",
            "Sie wackelt noch? Drei Füße stehen immer, der vierte hängt. Suchen Sie die Ecke, die unter der Hand nachgibt, und drehen Sie nur diesen Fuß heraus. Auf Holzboden stellen Sie sie über einen Balken nahe der Wand.",
          ),
          uses: ["spanner-for-bolts-and-feet"],
        },
        {
          key: "plug",
          title: say("Plug it in", "Netzstecker einstecken"),
          lines: [
            info(
              "Put the plug into a socket of its own in the wall. Use no extension lead.",
              "Stecken Sie den Stecker in eine eigene Wandsteckdose. Verwenden Sie keine Verlängerung.",
            ),
          ],
          hazard: warning(
            "Mains voltage. Keep your hands dry, take an earthed socket, and lay no cord through water.",
            "Netzspannung. Halten Sie die Hände trocken, nehmen Sie eine geerdete Steckdose und legen Sie kein Kabel durch Wasser.",
          ),
          expected: say("The panel lights up when you turn the dial.", "Die Anzeige leuchtet, sobald Sie am Knopf drehen."),
          explanation: otherwise(
            "Nothing lights up? Try the socket with a lamp. If the lamp works, turn the dial to off and on again once and wait ten seconds.",
            "Nichts leuchtet? Prüfen Sie die Steckdose mit einer Lampe. Brennt sie, drehen Sie den Knopf einmal auf Aus und wieder an und warten Sie zehn Sekunden.",
          ),
        },
        {
          key: "rinse",
          title: say("Wash once without laundry", "Einmal ohne Wäsche waschen"),
          lines: [
            info(
              "Put a little detergent into the drawer, leave the drum empty, and run the quick programme warm. It washes out what is left from the works. Stay near it for the first minutes.",
              "Geben Sie etwas Waschmittel in die Schublade, lassen Sie die Trommel leer und wählen Sie das Kurzprogramm warm. Es spült Reste aus der Fertigung heraus. Bleiben Sie in den ersten Minuten dabei.",
            ),
          ],
          expected: say(
            "Water runs in and out, the floor stays dry, and it stands still in the spin.",
            "Wasser läuft ein und ab, der Boden bleibt trocken, und beim Schleudern bleibt sie stehen.",
          ),
          explanation: otherwise(
            "It walks in the spin? Stop it. Either a transport bolt is still in, or a foot hangs: go back to those two steps. No water? The tap is shut, or the hose is kinked behind it.",
            "Sie wandert beim Schleudern? Halten Sie sie an. Entweder steckt noch eine Transportschraube, oder ein Fuß hängt: Gehen Sie zu diesen beiden Schritten zurück. Kein Wasser? Der Hahn ist zu oder der Schlauch geknickt.",
          ),
        },
      ],
      result: say(
        "It washes, drains and spins without walking, and the floor under it is dry.",
        "Sie wäscht, pumpt ab und schleudert, ohne zu wandern, und der Boden darunter ist trocken.",
      ),
    },
    {
      purpose: "care",
      summary: say(
        "Once a month: the rest of the water out, filter and seal clean, one hot wash.",
        "Einmal im Monat: Restwasser ablassen, Sieb und Dichtung reinigen, einmal heiß waschen.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [tool("Flat bowl and cloth", "Flache Schüssel und Lappen")],
      steps: [
        {
          key: "drain-rest",
          title: say("Let the rest of the water out", "Restwasser ablassen"),
          lines: [
            info(
              "Pull the plug. Open the filter flap at the bottom right. Put the bowl under it and turn the lint filter slowly, half a turn at first.",
              "Ziehen Sie den Netzstecker. Öffnen Sie die Klappe unten rechts. Stellen Sie die Schüssel darunter und drehen Sie das Flusensieb langsam, zuerst nur eine halbe Umdrehung.",
            ),
          ],
          hazard: caution(
            "After a hot wash the water scalds. Let it cool first.",
            "Nach einer heißen Wäsche ist das Wasser brühheiß. Lassen Sie es erst abkühlen.",
          ),
          expected: say("No more water comes.", "Es kommt kein Wasser mehr."),
          explanation: otherwise(
            "The filter does not turn? Grip its bar with a dry cloth. Something that has caught in the pump may hold it: turn to and fro, do not use pliers.",
            "Das Sieb dreht sich nicht? Fassen Sie den Steg mit einem trockenen Tuch. Vielleicht klemmt etwas in der Pumpe: Drehen Sie hin und her, nehmen Sie keine Zange.",
          ),
        },
        {
          key: "filter",
          title: say("Clean the lint filter", "Flusensieb reinigen"),
          lines: [
            info(
              "Pull the filter out, take off lint, buttons and coins, and rinse it under the tap. Look into the hole: the wheel behind must turn freely.",
              "Ziehen Sie das Sieb heraus, entfernen Sie Flusen, Knöpfe und Münzen und spülen Sie es unter dem Hahn. Sehen Sie in die Öffnung: Das Rad dahinter muss sich frei drehen.",
            ),
          ],
          expected: say("The filter is clean and screwed in as far as it goes.", "Das Sieb ist sauber und bis zum Anschlag eingedreht."),
          explanation: otherwise(
            "It leaks afterwards? A hair or grain lies on the ring of the filter. Take it out once more, wipe ring and seat, and screw it in straight.",
            "Danach tropft es? Ein Haar oder Korn liegt auf dem Dichtring. Drehen Sie das Sieb noch einmal heraus, wischen Sie Ring und Sitz ab und setzen Sie es gerade an.",
          ),
        },
        {
          key: "wipe-seal",
          title: say("Wipe the door seal", "Türdichtung auswischen"),
          lines: [
            info(
              "Lift the fold of the seal with a finger and wipe it out all round. Leave the door ajar afterwards.",
              "Heben Sie die Falte der Dichtung mit dem Finger an und wischen Sie sie ringsum aus. Lassen Sie die Tür danach einen Spalt offen.",
            ),
          ],
          expected: say("The fold is clean and smells of nothing.", "Die Falte ist sauber und riecht nach nichts."),
          explanation: otherwise(
            "Dark spots stay? That is mould in the rubber. A hot wash with the drum empty stops it; spots that remain do no harm. A torn seal is a part you can order.",
            "Dunkle Flecken bleiben? Das ist Schimmel im Gummi. Eine heiße Wäsche mit leerer Trommel hält ihn auf; bleibende Flecken schaden nicht. Eine gerissene Dichtung gibt es als Teil.",
          ),
        },
        {
          key: "hot-wash",
          title: say("Wash hot once a month", "Einmal im Monat heiß waschen"),
          lines: [
            info(
              "Run the hottest programme with a little powder and an empty drum. Grease and germs from cool washes go with it.",
              "Lassen Sie das heißeste Programm mit etwas Pulver und leerer Trommel laufen. Fett und Keime aus kühlen Wäschen verschwinden damit.",
            ),
          ],
          expected: say("Drum and drawer smell fresh.", "Trommel und Schublade riechen frisch."),
          explanation: otherwise(
            "It still smells? Pull the drawer out and wash its back and the space behind it: that is where softener rots.",
            "Es riecht noch? Ziehen Sie die Schublade heraus und reinigen Sie ihre Rückseite und das Fach dahinter: Dort verdirbt Weichspüler.",
          ),
        },
      ],
      result: say(
        "It smells of nothing and drains as fast as on the first day.",
        "Sie riecht nach nichts und pumpt so schnell ab wie am ersten Tag.",
      ),
    },
    {
      purpose: "uninstall",
      summary: say(
        "For a move or for its end: empty it, lock the drum, carry it upright.",
        "Für den Umzug oder das Ende: leeren, Trommel sichern, aufrecht tragen.",
      ),
      difficulty: 3,
      minutes: 45,
      people: 2,
      tools: [
        tool("Spanner that came with it", "Mitgelieferter Schlüssel"),
        tool("Flat bowl, bucket and cloth", "Flache Schüssel, Eimer und Lappen"),
      ],
      supplies: [supply("The four transport bolts", "Die vier Transportschrauben")],
      steps: [
        {
          key: "off",
          title: say("Shut the tap, pull the plug", "Hahn zudrehen, Stecker ziehen"),
          lines: [
            info(
              "Shut the tap. Run the spin programme for a minute so that the inlet empties. Then pull the plug.",
              "Drehen Sie den Hahn zu. Lassen Sie eine Minute lang schleudern, damit sich der Zulauf leert. Ziehen Sie dann den Stecker.",
            ),
          ],
          hazard: warning(
            "Mains voltage. Pull the plug before you touch a hose.",
            "Netzspannung. Ziehen Sie den Stecker, bevor Sie einen Schlauch anfassen.",
          ),
          expected: say("The panel is dark and the tap is shut.", "Die Anzeige ist dunkel und der Hahn zu."),
          explanation: otherwise(
            "The tap does not shut? Turn off the water of the flat at its main valve before you go on.",
            "Der Hahn schließt nicht? Stellen Sie das Wasser der Wohnung am Haupthahn ab, bevor Sie weitermachen.",
          ),
        },
        {
          key: "empty",
          title: say("Empty machine and hoses", "Maschine und Schläuche leeren"),
          lines: [
            info(
              "Open the filter flap, put the bowl under it and let the water out. Unscrew the inlet hose over the bucket and take the drain hose off the sink.",
              "Öffnen Sie die Klappe, stellen Sie die Schüssel darunter und lassen Sie das Wasser ab. Schrauben Sie den Zulaufschlauch über dem Eimer ab und nehmen Sie den Ablaufschlauch vom Becken.",
            ),
          ],
          expected: say("Neither filter nor hoses give any more water.", "Weder Sieb noch Schläuche geben noch Wasser."),
          explanation: otherwise(
            "Water keeps coming? Lower the drain hose into the bucket on the floor; the rest runs out by itself.",
            "Es kommt weiter Wasser? Legen Sie den Ablaufschlauch in den Eimer auf den Boden; der Rest läuft von selbst ab.",
          ),
        },
        {
          key: "bolts-in",
          title: say("Put the transport bolts back", "Transportschrauben wieder einsetzen"),
          lines: [
            info(
              "Take the caps off the back. Push each bolt with its sleeve into its hole and tighten it with the spanner.",
              "Nehmen Sie die Kappen von der Rückwand. Stecken Sie jede Schraube samt Hülse in ihr Loch und ziehen Sie sie mit dem Schlüssel an.",
            ),
          ],
          expected: say("The drum no longer swings.", "Die Trommel schwingt nicht mehr."),
          explanation: otherwise(
            "A bolt finds no thread? Somebody lifts the drum a little from the front while you turn. No bolts left? Write to us before you move it.",
            "Eine Schraube findet kein Gewinde? Jemand hebt die Trommel von vorn etwas an, während Sie drehen. Keine Schrauben mehr? Schreiben Sie uns vor dem Umzug.",
          ),
        },
        {
          key: "carry",
          title: say("Carry it upright", "Aufrecht tragen"),
          lines: [
            info(
              "Tie hoses and cord to the back, tape the door shut, and carry the machine upright.",
              "Binden Sie Schläuche und Kabel an die Rückseite, kleben Sie die Tür zu und tragen Sie die Maschine aufrecht.",
            ),
          ],
          hazard: warning(
            "It weighs {weight}: two people, straps and firm shoes.",
            "Sie wiegt {weight}: Tragen Sie zu zweit, mit Gurten und festen Schuhen.",
          ),
          expected: say("Nothing drips and nothing swings on the way.", "Unterwegs tropft und schwingt nichts."),
          explanation: otherwise(
            "Too heavy for two? Do not try a third time. When we bring a new one, our two people carry the old one down, free.",
            "Zu schwer für zwei? Versuchen Sie es nicht noch einmal. Bringen wir eine neue, tragen unsere zwei Leute die alte kostenlos hinunter.",
          ),
        },
      ],
      result: say("It stands empty and locked, ready to be carried.", "Sie steht leer und gesichert zum Tragen bereit."),
    },
  ],
} satisfies GuideFile;
