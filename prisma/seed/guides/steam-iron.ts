import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, warning } from "../guide-words.ts";

export default {
  product: "steam-iron",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Unroll, fill, steam over the sink, begin with an old towel.",
        "Abwickeln, füllen, über dem Becken dampfen, mit einem alten Handtuch beginnen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [supply("Tap water", "Leitungswasser"), supply("Old towel", "Altes Handtuch")],
      steps: [
        {
          key: "unroll",
          title: say("Film off, cord out", "Folie ab, Kabel abwickeln"),
          lines: [
            info(
              "Take the film off the sole and unroll the cord all the way.",
              "Ziehen Sie die Folie von der Sohle und wickeln Sie das Kabel ganz ab.",
            ),
          ],
          expected: say("The sole is bare, the cord has no kink.", "Die Sohle ist frei, das Kabel ohne Knick."),
          explanation: otherwise(
            "A trace of glue? Warm, not hot, onto a damp cotton cloth.",
            "Ein Kleberest? Warm, nicht heiß, auf ein feuchtes Baumwolltuch.",
          ),
          uses: ["iron"],
        },
        {
          key: "fill",
          title: say("Fill the tank", "Tank füllen"),
          lines: [
            info(
              "Leave the plug out. Open the lid, fill in at most {waterTank} with the jug, and shut it.",
              "Lassen Sie den Stecker draußen. Öffnen Sie die Klappe, füllen Sie mit dem Becher höchstens {waterTank} ein und schließen Sie sie.",
            ),
          ],
          hazard: warning(
            "Mains voltage and water: fill it only with the plug out of the wall.",
            "Netzspannung und Wasser: Füllen Sie es nur mit gezogenem Stecker.",
          ),
          expected: say("The lid is shut and dry.", "Die Klappe ist zu und trocken."),
          explanation: otherwise(
            "Water runs out at the sole? The dial stands high while it is cold: turn it down.",
            "Wasser läuft unten heraus? Der Regler steht hoch, während es kalt ist: herunterdrehen.",
          ),
          uses: ["filling-jug"],
        },
        {
          key: "hard-water",
          title: say("Hard water: half and half", "Hartes Wasser: halb und halb"),
          when: { fact: "water", is: ["hard"] },
          lines: [
            info(
              "Mix tap water half and half with distilled. Pure distilled water makes it spit.",
              "Mischen Sie Leitungswasser halb und halb mit destilliertem. Reines destilliertes lässt es spucken.",
            ),
          ],
          expected: say("The tank holds the mixture.", "Im Tank ist die Mischung."),
          explanation: otherwise(
            "No distilled water? Tap water does; descale more often then.",
            "Kein destilliertes da? Leitungswasser geht; entkalken Sie dann öfter.",
          ),
        },
        {
          key: "dial",
          title: say("Set the heat", "Temperatur einstellen"),
          lines: [
            info(
              "Stand it upright, plug in and turn the dial to three dots. Below two dots the steam stays shut.",
              "Stellen Sie es aufrecht, stecken Sie ein und drehen Sie den Regler auf drei Punkte. Unter zwei Punkten bleibt der Dampf zu.",
            ),
          ],
          expected: say("The lamp goes out in under a minute.", "Die Lampe geht in unter einer Minute aus."),
          explanation: otherwise(
            "Cold? It switches itself off upright after eight minutes: move it.",
            "Kalt? Stehend schaltet es nach acht Minuten ab: bewegen.",
          ),
        },
        {
          key: "first-steam",
          title: say("Steam over the sink", "Über dem Becken dampfen"),
          lines: [
            info(
              "Hold it flat over the sink and press steam for a minute: dust from the works comes out.",
              "Halten Sie es flach über das Becken und drücken Sie eine Minute Dampf: Staub aus der Fertigung kommt heraus.",
            ),
          ],
          hazard: caution(
            "Steam scalds: keep hand and face away from the sole.",
            "Dampf verbrüht: Halten Sie Hand und Gesicht von der Sohle fern.",
          ),
          expected: say("White steam, no more drops.", "Weißer Dampf, keine Tropfen mehr."),
          explanation: otherwise(
            "It spits? Not hot yet, or the dial stands too low for steam.",
            "Es spuckt? Noch nicht heiß, oder der Regler steht zu niedrig.",
          ),
        },
        {
          key: "towel",
          title: say("Iron an old towel", "Altes Handtuch bügeln"),
          lines: [info("Iron an old towel with steam for a minute.", "Bügeln Sie eine Minute lang mit Dampf ein altes Handtuch.")],
          expected: say("The towel is smooth and white.", "Das Handtuch ist glatt und weiß."),
          explanation: otherwise("Brown specks? Once more over the sink.", "Braune Flecken? Noch einmal über das Becken."),
        },
      ],
      result: say("It glides, steams and leaves no specks.", "Es gleitet, dampft und macht keine Flecken."),
    },
    {
      purpose: "care",
      summary: say(
        "Four times a year vinegar, dial to and fro, rinse twice.",
        "Viermal im Jahr Essig, Regler hin und her, zweimal spülen.",
      ),
      difficulty: 1,
      minutes: 20,
      people: 1,
      supplies: [supply("White vinegar", "Heller Essig")],
      steps: [
        {
          key: "vinegar",
          title: say("One part vinegar, two of water", "Ein Teil Essig, zwei Teile Wasser"),
          lines: [
            info(
              "Pull the plug and fill the mixture in. Plug in and let it heat up upright.",
              "Ziehen Sie den Stecker und füllen Sie die Mischung ein. Stecken Sie ein und lassen Sie es stehend aufheizen.",
            ),
          ],
          hazard: warning("Fill only with the plug out.", "Nur mit gezogenem Stecker füllen."),
          expected: say("The lamp has gone out.", "Die Lampe ist aus."),
          explanation: otherwise("Scented vinegar? No: it gums up. White only.", "Aromatisierter Essig? Nein: Er verklebt. Nur heller."),
        },
        {
          key: "to-and-fro",
          title: say("Over the sink, dial to and fro", "Über dem Becken, Regler hin und her"),
          lines: [
            info(
              "Hold it flat and turn the dial to and fro until it stops spitting: the needle scrapes the valve.",
              "Halten Sie es flach und drehen Sie den Regler hin und her, bis es nicht mehr spuckt: Die Nadel schabt das Ventil frei.",
            ),
          ],
          hazard: caution("Hot vinegar steam: window open, face away.", "Heißer Essigdampf: Fenster auf, Gesicht weg."),
          expected: say("White flakes lie in the sink.", "Weiße Flocken liegen im Becken."),
          explanation: otherwise(
            "Nothing comes? Leave the vinegar in for half an hour, lukewarm, then again.",
            "Nichts kommt? Essig lauwarm eine halbe Stunde einwirken lassen, dann noch einmal.",
          ),
        },
        {
          key: "rinse",
          title: say("Rinse twice, wipe the sole", "Zweimal spülen, Sohle wischen"),
          lines: [
            info(
              "Fill in clear water and steam it out, twice. Empty it and wipe the lukewarm sole with a damp cloth.",
              "Füllen Sie zweimal klares Wasser ein und dampfen Sie es aus. Leeren Sie es und wischen Sie die lauwarme Sohle feucht ab.",
            ),
          ],
          expected: say("It smells of nothing.", "Es riecht nach nichts."),
          explanation: otherwise(
            "A brown crust on the sole? Salt on paper, warm, iron over it; cold, wipe.",
            "Braune Kruste auf der Sohle? Salz auf Papier, warm darüberbügeln; kalt abwischen.",
          ),
        },
      ],
      result: say("Even steam, no spitting.", "Gleichmäßiger Dampf, kein Spucken."),
    },
  ],
} satisfies GuideFile;
