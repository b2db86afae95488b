import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, reason, reminder, say, spare, supply, tool } from "../guide-words.ts";

export default {
  product: "floor-lamp",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Three legs, a shade, a ring: no tools, about ten minutes.",
        "Drei Beine, ein Schirm, ein Ring: ohne Werkzeug, etwa zehn Minuten.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [
        {
          ...supply("E27 bulb, at most {maxBulb}", "E27-Leuchtmittel, höchstens {maxBulb}"),
          product: "led-bulb-e27",
          capability: "e27_bulb",
        },
      ],
      contents: [spare("oak-leg", "leg-1"), spare("linen-shade", "shade")],
      steps: [
        {
          key: "legs",
          title: say("Screw the three legs into the hub", "Drei Beine in die Nabe schrauben"),
          lines: [
            info(
              "Lay the brass hub upside down on a blanket. Turn each leg in by hand until its shoulder meets the brass.",
              "Legen Sie die Messingnabe umgedreht auf eine Decke. Drehen Sie jedes Bein von Hand ein, bis es am Messing ansteht.",
            ),
          ],
          expected: say("No gap between oak and brass on any leg.", "Zwischen Eiche und Messing ist an keinem Bein ein Spalt."),
          explanation: otherwise(
            "A leg stops halfway? It is in askew. Turn it back until it falls into the thread, then forwards with two fingers. The legs are all alike.",
            "Ein Bein stockt auf halbem Weg? Es sitzt schief. Drehen Sie zurück, bis es ins Gewinde fällt, dann mit zwei Fingern vor. Alle Beine sind gleich.",
          ),
          uses: ["oak-leg", "brass-hub-with-lamp-holder-cord-and-foot-switch"],
          reasons: [reason("thread", say("A leg does not screw in", "Ein Bein lässt sich nicht eindrehen"), "oak-leg")],
        },
        {
          key: "stand",
          title: say("Stand it up", "Aufstellen"),
          lines: [
            info(
              "Turn it over onto its legs. Lead the cord down along one leg.",
              "Drehen Sie die Leuchte auf die Beine. Führen Sie das Kabel an einem Bein hinab.",
            ),
            note(
              "On soft pine or cork put felt pads under the feet; they are not in the box.",
              "Auf weicher Kiefer oder Kork kleben Sie Filzgleiter darunter; sie liegen nicht bei.",
            ),
          ],
          hazard: caution(
            "A pull at the shade tips it. Where small children learn to walk, put it behind a chair.",
            "Ein Zug am Schirm wirft sie um. Wo kleine Kinder laufen lernen, stellen Sie sie hinter einen Sessel.",
          ),
          expected: say(
            "It stands on all three legs, and no foot stands on the cord.",
            "Sie steht auf allen drei Beinen, und keines steht auf dem Kabel.",
          ),
          explanation: otherwise(
            "It rocks? Three legs cannot rock; one is loose. Tighten them all by hand.",
            "Sie wackelt? Drei Beine können nicht wackeln; eines ist lose. Ziehen Sie alle von Hand nach.",
          ),
        },
        {
          key: "shade",
          title: say("Put on the shade", "Schirm aufsetzen"),
          lines: [
            info(
              "Unscrew the ring from the lamp holder. Lower the shade over the holder and screw the ring on again by hand.",
              "Drehen Sie den Ring von der Fassung. Senken Sie den Schirm über die Fassung und drehen Sie den Ring von Hand wieder auf.",
            ),
          ],
          expected: say("The shade sits level and does not turn by itself.", "Der Schirm sitzt gerade und dreht sich nicht von selbst."),
          explanation: otherwise(
            "It hangs askew? The wire star of the shade must lie flat on the collar of the holder, all the way round. Take it off and look for the strip of packing card.",
            "Er hängt schief? Der Drahtstern muss ringsum flach auf dem Kragen der Fassung liegen. Nehmen Sie ihn ab und suchen Sie den Streifen Verpackungskarton.",
          ),
          uses: ["linen-shade"],
        },
        {
          key: "bulb",
          title: say("Screw in the bulb", "Leuchtmittel einschrauben"),
          lines: [
            info(
              "The plug is still out. Turn the bulb clockwise into the holder, from above through the shade.",
              "Der Stecker ist noch draußen. Drehen Sie das Leuchtmittel von oben durch den Schirm im Uhrzeigersinn in die Fassung.",
            ),
            reminder(
              "{socket}, at most {maxBulb}. A frosted bulb suits the linen best.",
              "{socket}, höchstens {maxBulb}. Ein mattes passt am besten zum Leinen.",
            ),
          ],
          expected: say("The bulb sits firm.", "Das Leuchtmittel sitzt fest."),
          explanation: otherwise(
            "Your hand does not reach? Take the shade off again, put the bulb in first, then shade and ring over it.",
            "Ihre Hand kommt nicht hin? Nehmen Sie den Schirm ab, setzen Sie zuerst das Leuchtmittel ein, dann Schirm und Ring darüber.",
          ),
          reasons: [reason("no-bulb", say("I have no bulb that fits", "Ich habe kein passendes Leuchtmittel"))],
        },
        {
          key: "switch",
          title: say("Plug in, press with your foot", "Einstecken, mit dem Fuß schalten"),
          lines: [
            info(
              "Put the plug into the wall. Press the foot switch on the cord.",
              "Stecken Sie den Stecker in die Wand. Treten Sie auf den Fußschalter am Kabel.",
            ),
          ],
          expected: say("It lights, and goes out at the second press.", "Sie leuchtet und geht beim zweiten Tritt aus."),
          explanation: otherwise(
            "Dark? Pull the plug, screw the bulb in a little further and try again. Then another bulb, then another socket.",
            "Dunkel? Ziehen Sie den Stecker, drehen Sie das Leuchtmittel etwas weiter ein und versuchen Sie es erneut. Dann ein anderes Leuchtmittel, dann eine andere Steckdose.",
          ),
        },
      ],
      result: say("It stands firm and lights at the press of a foot.", "Sie steht fest und leuchtet auf einen Tritt."),
    },
    {
      purpose: "care",
      summary: say("A brush for the linen, a drop of oil for the oak.", "Eine Bürste für das Leinen, ein Tropfen Öl für die Eiche."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [tool("Soft brush, cotton cloth", "Weiche Bürste, Baumwolltuch")],
      supplies: [{ ...supply("A little linseed oil", "Etwas Leinöl"), product: "care-oil", capability: "wood_oil" }],
      steps: [
        {
          key: "brush",
          title: say("Brush the shade", "Schirm abbürsten"),
          lines: [
            info(
              "Pull the plug. Brush from top to bottom along the weave.",
              "Ziehen Sie den Stecker. Bürsten Sie von oben nach unten, dem Gewebe nach.",
            ),
          ],
          hazard: caution("Only with the plug out and the bulb cold.", "Nur mit gezogenem Stecker und kaltem Leuchtmittel."),
          expected: say("No dust in the folds.", "Kein Staub in den Falten."),
          explanation: otherwise(
            "A stain? A damp cloth with a drop of washing-up liquid, dabbed, not rubbed. Never soak the shade: it warps.",
            "Ein Fleck? Ein feuchtes Tuch mit einem Tropfen Spülmittel, tupfen, nicht reiben. Nie einweichen: Der Schirm verzieht sich.",
          ),
        },
        {
          key: "oil-legs",
          title: say("Oil the legs", "Beine ölen"),
          lines: [
            info(
              "Rub a drop of oil into each leg and wipe off the rest. Once in its life is enough, near a radiator every few years.",
              "Reiben Sie in jedes Bein einen Tropfen Öl und wischen Sie den Rest ab. Einmal genügt, neben einer Heizung alle paar Jahre.",
            ),
          ],
          expected: say("The oak is darker and dry to the touch.", "Die Eiche ist dunkler und fühlt sich trocken an."),
          explanation: otherwise(
            "Sticky? Too much oil. Wipe with a fresh cloth and wait a day.",
            "Klebrig? Zu viel Öl. Wischen Sie mit einem frischen Tuch nach und warten Sie einen Tag.",
          ),
        },
        {
          key: "tighten",
          title: say("Tighten the legs", "Beine nachziehen"),
          lines: [info("Turn each leg by hand until it stops.", "Drehen Sie jedes Bein von Hand bis zum Anschlag.")],
          expected: say("The lamp stands without play.", "Die Leuchte steht ohne Spiel."),
          explanation: otherwise(
            "A leg spins? Its thread is torn. The leg is a part; order that one alone.",
            "Ein Bein dreht durch? Sein Gewinde ist ausgerissen. Das Bein ist ein Teil; bestellen Sie es einzeln.",
          ),
        },
      ],
      result: say("It stands and shines as on the first day.", "Sie steht und leuchtet wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
