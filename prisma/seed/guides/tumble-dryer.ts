import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, own, reminder, say, tool, warning } from "../guide-words.ts";

export default {
  product: "tumble-dryer",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Let it rest, level it, plug it in: no tap and no vent.",
        "Ruhen lassen, ausrichten, einstecken: ohne Hahn und ohne Abluft.",
      ),
      difficulty: 2,
      minutes: 30,
      people: 2,
      tools: [tool("Spirit level", "Wasserwaage"), tool("Spanner", "Schraubenschlüssel")],
      steps: [
        {
          key: "stand",
          title: say("Let it stand", "Stehen lassen"),
          lines: [
            info(
              "Stand it upright and leave it off for two hours. If it was laid down on the way, leave it a whole day.",
              "Stellen Sie den Trockner aufrecht hin und lassen Sie ihn zwei Stunden aus. Lag er unterwegs, warten Sie einen ganzen Tag.",
            ),
            note(
              "The oil of the heat pump has to run back. Our people tell you how it travelled.",
              "Das Öl der Wärmepumpe muss zurücklaufen. Unsere Leute sagen Ihnen, wie er gereist ist.",
            ),
          ],
          hazard: warning(
            "It weighs {weight}: lift it with two people, and never by the door.",
            "Er wiegt {weight}: Heben Sie ihn zu zweit und nie an der Tür.",
          ),
          expected: say("It has stood upright long enough.", "Er hat lange genug aufrecht gestanden."),
          explanation: otherwise(
            "Switched on too early? Switch it off at once and wait a day. A short start seldom does harm.",
            "Zu früh eingeschaltet? Schalten Sie sofort aus und warten Sie einen Tag. Ein kurzer Start schadet selten.",
          ),
          uses: ["dryer"],
        },
        {
          key: "place",
          title: say("Level it", "Ausrichten"),
          lines: [
            info(
              "Put it where the room is warmer than a frosty garage. Turn the feet until the spirit level is true both ways.",
              "Stellen Sie ihn dorthin, wo es wärmer ist als in einer frostigen Garage. Drehen Sie die Füße, bis die Wasserwaage in beide Richtungen stimmt.",
            ),
            reminder(
              "On a washing machine only with the joining kit; it is not in the box.",
              "Auf eine Waschmaschine nur mit Verbindungssatz; er liegt nicht bei.",
            ),
          ],
          hazard: warning(
            "Without the joining kit a spin cycle walks it off the washing machine. It falls on whoever stands there.",
            "Ohne Verbindungssatz wandert er beim Schleudern von der Waschmaschine. Er fällt auf den, der davorsteht.",
          ),
          expected: say(
            "It does not rock when you press on opposite corners.",
            "Er wackelt nicht, wenn Sie auf gegenüberliegende Ecken drücken.",
          ),
          explanation: otherwise(
            "It rocks? One foot hangs: find the corner that gives way and turn that foot out alone.",
            "Er wackelt? Ein Fuß hängt: Suchen Sie die Ecke, die nachgibt, und drehen Sie nur diesen Fuß heraus.",
          ),
        },
        {
          key: "tank",
          title: say("Try the water tank", "Wasserbehälter prüfen"),
          lines: [
            info(
              "Pull the tank out by its handle and push it back until it clicks.",
              "Ziehen Sie den Behälter am Griff heraus und schieben Sie ihn zurück, bis er einrastet.",
            ),
          ],
          expected: say("Its front lies flush.", "Seine Front schließt bündig."),
          explanation: otherwise(
            "It stands proud? A piece of packing foam lies behind it. Take the tank out and look in with a lamp.",
            "Er steht vor? Dahinter liegt Verpackungsschaum. Nehmen Sie ihn heraus und leuchten Sie hinein.",
          ),
        },
        {
          key: "drain-hose",
          title: say("If you like: lead the water away", "Auf Wunsch: Wasser ableiten"),
          lines: [
            info(
              "Put the hose on the nozzle at the back and lead it into the washing machine’s drain, no higher than the dryer itself. Without it the tank collects the water.",
              "Stecken Sie den Schlauch hinten auf den Stutzen und führen Sie ihn in den Abfluss der Waschmaschine, nicht höher als der Trockner selbst. Ohne Schlauch sammelt der Behälter das Wasser.",
            ),
          ],
          expected: say("The hose falls all the way and has no kink.", "Der Schlauch fällt überall ab und hat keinen Knick."),
          explanation: otherwise(
            "Water stands in the tank all the same? The hose rises somewhere, or it sits on the wrong nozzle: take the lower one.",
            "Trotzdem Wasser im Behälter? Der Schlauch steigt irgendwo, oder er sitzt am falschen Stutzen: Nehmen Sie den unteren.",
          ),
          uses: ["drain-hose"],
        },
        {
          key: "filter",
          title: say("Find the lint filter", "Flusensieb finden"),
          lines: [
            info(
              "Open the door, pull the filter up, look at it and push it back. You will clear it after every load.",
              "Öffnen Sie die Tür, ziehen Sie das Sieb nach oben, sehen Sie es an und stecken Sie es zurück. Sie leeren es nach jeder Ladung.",
            ),
          ],
          expected: say("The filter sits all the way down.", "Das Sieb sitzt ganz unten."),
          explanation: otherwise(
            "The door does not close? The filter is not pushed down, or it is turned round: the handle looks towards you.",
            "Die Tür schließt nicht? Das Sieb steckt nicht ganz oder ist verdreht: Der Griff zeigt zu Ihnen.",
          ),
        },
        {
          key: "first-run",
          title: say("Dry a first load", "Erste Ladung trocknen"),
          lines: [
            info(
              "Plug into a wall socket of its own, no extension lead. Wipe the drum with a damp cloth, put in spun washing and start the eco programme.",
              "Stecken Sie den Stecker in eine eigene Wandsteckdose, ohne Verlängerung. Wischen Sie die Trommel feucht aus, legen Sie geschleuderte Wäsche ein und starten Sie das Eco-Programm.",
            ),
            note("A full load takes {dryTime}.", "Eine volle Ladung braucht {dryTime}."),
          ],
          hazard: caution(
            "Dry nothing that has been cleaned with petrol or soaked in oil: it can catch fire.",
            "Trocknen Sie nichts, das mit Benzin gereinigt oder mit Öl getränkt ist: Es kann sich entzünden.",
          ),
          expected: say(
            "The washing comes out dry, and there is water in the tank or in the drain.",
            "Die Wäsche ist trocken, und im Behälter oder im Abfluss ist Wasser.",
          ),
          explanation: otherwise(
            "Still damp? Was it spun? Is the filter clear, the door of a small room ajar? Dripping washing takes more than twice as long.",
            "Noch feucht? War sie geschleudert? Ist das Sieb frei, die Tür eines kleinen Raums angelehnt? Tropfnasse Wäsche braucht mehr als doppelt so lange.",
          ),
        },
      ],
      result: say("It dries a load and stands still meanwhile.", "Er trocknet eine Ladung und steht dabei still."),
    },
    {
      purpose: "care",
      summary: say(
        "After each load the filter, four times a year the heat exchanger.",
        "Nach jeder Ladung das Sieb, viermal im Jahr der Wärmetauscher.",
      ),
      difficulty: 1,
      minutes: 15,
      people: 1,
      tools: [own("Brush for the heat exchanger", "Bürste für den Wärmetauscher")],
      steps: [
        {
          key: "lint",
          title: say("Clear the lint filter", "Flusensieb leeren"),
          lines: [
            info(
              "Pull the filter up and open it. Take off the fluff and put it back.",
              "Ziehen Sie das Sieb heraus und klappen Sie es auf. Nehmen Sie die Flusen ab und stecken Sie es ein.",
            ),
          ],
          expected: say("You can see through the mesh.", "Sie sehen durch das Gewebe."),
          explanation: otherwise(
            "The mesh is grey and water stands on it? Softener has glued it: wash it warm with a brush and let it dry.",
            "Das Gewebe ist grau und Wasser steht darauf? Weichspüler hat es verklebt: Waschen Sie es warm mit einer Bürste und lassen Sie es trocknen.",
          ),
        },
        {
          key: "foam",
          title: say("Wash the foam filter", "Schaumfilter waschen"),
          lines: [
            info(
              "Open the flap at the bottom, pull the foam filter out, rinse it and squeeze it dry.",
              "Öffnen Sie die Klappe unten, ziehen Sie den Schaumfilter heraus, spülen und drücken Sie ihn aus.",
            ),
          ],
          expected: say("No fluff in the foam.", "Keine Flusen im Schaum."),
          explanation: otherwise(
            "It is torn? Order flap and filter as a part, and do not run the dryer without it.",
            "Er ist gerissen? Bestellen Sie Klappe und Filter als Teil und lassen Sie den Trockner nicht ohne laufen.",
          ),
        },
        {
          key: "exchanger",
          title: say("Brush the heat exchanger", "Wärmetauscher bürsten"),
          lines: [
            info(
              "Pull the plug. Brush along the fins from top to bottom with the brush from the box; wipe out the space.",
              "Ziehen Sie den Stecker. Bürsten Sie mit der beiliegenden Bürste von oben nach unten die Lamellen entlang; wischen Sie den Raum aus.",
            ),
          ],
          hazard: caution("The fins are sharp. Wear gloves.", "Die Lamellen sind scharf. Tragen Sie Handschuhe."),
          expected: say("Light falls through between the fins.", "Zwischen den Lamellen fällt Licht hindurch."),
          explanation: otherwise(
            "Fins bent? Straighten them with the brush, not with a knife. Some bent ones do not matter.",
            "Lamellen verbogen? Richten Sie sie mit der Bürste, nicht mit dem Messer. Einige verbogene schaden nicht.",
          ),
          uses: ["brush-for-the-heat-exchanger"],
        },
      ],
      result: say("It dries as fast as on the first day.", "Er trocknet so schnell wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
