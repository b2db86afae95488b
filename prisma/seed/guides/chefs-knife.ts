import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "chefs-knife",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Hold it short, hand like a claw, wood under it, dry it at once.",
        "Kurz fassen, Krallengriff, Holz darunter, sofort abtrocknen.",
      ),
      difficulty: 2,
      minutes: 10,
      people: 1,
      supplies: [supply("Wooden chopping board, damp cloth under it", "Schneidbrett aus Holz, feuchtes Tuch darunter")],
      steps: [
        {
          key: "guard",
          title: say("Guard off, wash", "Schutz ab, abspülen"),
          lines: [
            info(
              "Take the felt guard off. Wash the knife in warm water and dry it with the back of the blade towards your hand.",
              "Nehmen Sie den Filzschutz ab. Spülen Sie das Messer warm und trocknen Sie es mit dem Rücken zur Hand ab.",
            ),
          ],
          hazard: warning(
            "It comes sharp and cuts at a touch. Never into a full sink, never point first to somebody.",
            "Es kommt scharf und schneidet bei Berührung. Nie ins volle Becken, nie mit der Spitze voran reichen.",
          ),
          expected: say("Dry, and lying edge away from you.", "Trocken, Schneide von Ihnen weg."),
          explanation: otherwise(
            "Left-handed? Blade and handle are the same on both sides.",
            "Linkshändig? Klinge und Griff sind beidseitig gleich.",
          ),
          uses: ["chef-s-knife", "blade-guard-of-felt"],
        },
        {
          key: "grip",
          title: say("Hold it short", "Kurz fassen"),
          lines: [
            info(
              "Lay thumb and forefinger on the blade and three fingers round the handle.",
              "Legen Sie Daumen und Zeigefinger an die Klinge und drei Finger um den Griff.",
            ),
          ],
          expected: say("It balances between the fingers.", "Es liegt ausgewogen zwischen den Fingern."),
          explanation: otherwise("Tired wrist? Board lower, elbow free.", "Müdes Handgelenk? Brett tiefer, Ellbogen frei."),
        },
        {
          key: "claw",
          title: say("The other hand like a claw", "Die andere Hand als Kralle"),
          lines: [
            info(
              "Draw the fingertips in and let the knuckles guide the blade. Rock it on the board.",
              "Ziehen Sie die Fingerspitzen ein und führen Sie die Klinge mit den Knöcheln. Wiegen Sie sie auf dem Brett.",
            ),
          ],
          hazard: caution("The thumb stays behind the fingers.", "Der Daumen bleibt hinter den Fingern."),
          expected: say("Even slices, no force.", "Gleichmäßige Scheiben, keine Kraft."),
          explanation: otherwise("It slips on tomatoes? Hone it first.", "Es rutscht an Tomaten? Erst wetzen."),
        },
        {
          key: "not",
          title: say("What it does not cut", "Was es nicht schneidet"),
          lines: [
            info(
              "Cut no bones, nothing frozen, and nothing on glass or stone. Do not lever with the point.",
              "Schneiden Sie keine Knochen, nichts Gefrorenes und nichts auf Glas oder Stein. Hebeln Sie nicht mit der Spitze.",
            ),
          ],
          expected: say("Held to the light, the edge glints nowhere.", "Gegen das Licht blitzt die Schneide nirgends."),
          explanation: otherwise(
            "A chip? A grinder takes it out; our workshop does too.",
            "Ein Ausbruch? Der Schleifer holt ihn heraus; unsere Werkstatt auch.",
          ),
        },
        {
          key: "dry",
          title: say("Rinse, dry, guard on", "Spülen, trocknen, Schutz auf"),
          lines: [
            info(
              "Rinse and dry it by hand, at once. Never put it into the dishwasher.",
              "Spülen und trocknen Sie es sofort von Hand. Geben Sie es nie in die Spülmaschine.",
            ),
          ],
          expected: say("Dry in its guard.", "Trocken im Schutz."),
          explanation: otherwise("Spots? A cork and a little scouring powder.", "Flecken? Ein Korken und etwas Scheuerpulver."),
          uses: ["blade-guard-of-felt"],
        },
      ],
      result: say("Thin slices, ten fingers.", "Dünne Scheiben, zehn Finger."),
    },
    {
      purpose: "care",
      summary: say(
        "Hone weekly, whetstone four times a year, oil an oak handle twice.",
        "Wöchentlich wetzen, viermal im Jahr schleifen, Eichengriff zweimal ölen.",
      ),
      difficulty: 3,
      minutes: 30,
      people: 1,
      tools: [tool("Honing steel", "Wetzstahl"), tool("Whetstone, coarse and fine", "Schleifstein, grob und fein")],
      steps: [
        {
          key: "hone",
          title: say("Hone", "Wetzen"),
          lines: [
            info(
              "Stand the steel on the board. Lay the blade on at {edge}: about two coins under the spine. Draw it down five times a side, lightly.",
              "Stellen Sie den Stahl auf das Brett. Legen Sie die Klinge an ({edge}): etwa zwei Münzen unter dem Rücken. Ziehen Sie sie je Seite fünfmal leicht ab.",
            ),
          ],
          hazard: caution("Draw away from your hand, slowly.", "Ziehen Sie von der Hand weg, langsam."),
          expected: say("It cuts paper without tearing.", "Es schneidet Papier ohne Reißen."),
          explanation: otherwise("No better? Then it wants the stone.", "Nicht besser? Dann braucht es den Stein."),
        },
        {
          key: "coarse",
          title: say("Coarse side", "Grobe Seite"),
          lines: [
            info(
              "Lay the stone in water for ten minutes. Push the edge forwards at the same angle, from heel to point, until you feel a burr on the other side. Turn it over.",
              "Legen Sie den Stein zehn Minuten in Wasser. Schieben Sie die Schneide im selben Winkel voran, vom Griff zur Spitze, bis Sie auf der anderen Seite einen Grat fühlen. Wenden Sie.",
            ),
          ],
          hazard: caution("Stone on a damp cloth: it must not slide.", "Stein auf ein feuchtes Tuch: Er darf nicht rutschen."),
          expected: say("A burr along the whole edge.", "Ein Grat über die ganze Schneide."),
          explanation: otherwise(
            "No burr at the point? Lift the handle a little there.",
            "Kein Grat an der Spitze? Dort den Griff etwas heben.",
          ),
        },
        {
          key: "fine",
          title: say("Fine side", "Feine Seite"),
          lines: [
            info(
              "Repeat the strokes on the fine side, more lightly and in turn, until the burr is gone.",
              "Wiederholen Sie die Züge auf der feinen Seite, leichter und abwechselnd, bis der Grat weg ist.",
            ),
          ],
          expected: say("It cuts a tomato by its own weight.", "Es schneidet eine Tomate durch sein Gewicht."),
          explanation: otherwise(
            "It scratches? A burr is left: draw it through a cork.",
            "Es kratzt? Ein Rest Grat: durch einen Korken ziehen.",
          ),
        },
        {
          key: "oil-handle",
          title: say("Oil an oak handle", "Eichengriff ölen"),
          lines: [
            info("Rub in a drop of linseed oil and wipe off the rest.", "Reiben Sie einen Tropfen Leinöl ein und wischen Sie den Rest ab."),
          ],
          expected: say("The oak is dark and dry.", "Die Eiche ist dunkel und trocken."),
          explanation: otherwise("Fibre laminate? It needs none.", "Faserlaminat? Braucht keins."),
        },
      ],
      result: say("It cuts paper, tomatoes and onions without pressure.", "Es schneidet Papier, Tomaten und Zwiebeln ohne Druck."),
    },
  ],
} satisfies GuideFile;
