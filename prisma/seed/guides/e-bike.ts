import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, own, reason, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "e-bike",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Bars straight, bolts to the marked torque, pedals, battery full: forty minutes.",
        "Lenker gerade, Schrauben nach Moment, Pedale, Akku voll: vierzig Minuten.",
      ),
      difficulty: 3,
      minutes: 40,
      people: 2,
      tools: [
        own("Torque key", "Drehmomentschlüssel"),
        tool("Open-ended spanner, 15", "Gabelschlüssel, 15er"),
        tool("Pump with gauge", "Luftpumpe mit Anzeige"),
        tool("Hex key, size 5", "Innensechskantschlüssel, Größe 5"),
      ],
      supplies: [supply("A little grease", "Etwas Fett")],
      steps: [
        {
          key: "unpack",
          title: say("Lift it out", "Herausheben"),
          lines: [
            info(
              "Open the carton at the narrow side. Lift the bike out by frame and rack, put it on its wheels and lean it on a wall.",
              "Öffnen Sie den Karton an der Schmalseite. Heben Sie das Rad an Rahmen und Träger heraus, stellen Sie es auf die Räder und lehnen Sie es an.",
            ),
          ],
          hazard: caution("It weighs {weight}: lift it with two people.", "Es wiegt {weight}: Heben Sie es zu zweit."),
          expected: say(
            "Bike, battery, charger, pedals, keys and torque key are there.",
            "Rad, Akku, Ladegerät, Pedale, Schlüssel und Drehmomentschlüssel sind da.",
          ),
          explanation: otherwise(
            "Small parts missing? They are in the box that is tied to the rack.",
            "Kleinteile fehlen? Sie liegen in der Schachtel am Gepäckträger.",
          ),
          uses: ["e-bike-handlebar-turned-in", "pedals", "keys-for-battery-and-frame-lock-alike", "torque-key"],
        },
        {
          key: "charge",
          title: say("Charge the battery", "Akku laden"),
          lines: [
            info(
              "Pull it out with the key, charge it indoors on something that does not burn: {chargeTime} for a full charge. Go on with the bike meanwhile.",
              "Ziehen Sie ihn mit dem Schlüssel heraus, laden Sie ihn drinnen auf nicht brennbarer Unterlage: {chargeTime} für eine volle Ladung. Machen Sie inzwischen am Rad weiter.",
            ),
          ],
          hazard: warning(
            "Never charge a battery that fell, is wet or colder than freezing. Not in an escape route.",
            "Laden Sie nie einen Akku, der gefallen, nass oder kälter als der Gefrierpunkt ist. Nicht im Fluchtweg.",
          ),
          expected: say("The lamp of the charger glows.", "Die Lampe des Ladegeräts leuchtet."),
          explanation: otherwise(
            "No lamp? Charger into the wall first, then its plug into the battery; the plug has one flat side.",
            "Keine Lampe? Erst das Ladegerät in die Wand, dann der Stecker in den Akku; er hat eine flache Seite.",
          ),
          uses: ["battery", "charger"],
        },
        {
          key: "bars",
          title: say("Turn the handlebar straight", "Lenker gerade stellen"),
          lines: [
            info(
              "Stand before the front wheel, hold it between your knees and turn the bar until it lies square to the wheel. Cables must not twist.",
              "Stellen Sie sich vor das Vorderrad, klemmen Sie es zwischen die Knie und drehen Sie den Lenker quer zum Rad. Die Züge dürfen sich nicht verdrehen.",
            ),
          ],
          expected: say("From above, bar and wheel make a right angle.", "Von oben bilden Lenker und Rad einen rechten Winkel."),
          explanation: otherwise(
            "It does not turn? Loosen the two bolts at the side of the stem by a turn, no more.",
            "Er dreht nicht? Lösen Sie die zwei Schrauben seitlich am Vorbau um eine Umdrehung, nicht mehr.",
          ),
        },
        {
          key: "stem-bolts",
          title: say("Tighten four bolts to their torque", "Vier Schrauben nach Moment anziehen"),
          lines: [
            info(
              "Two at the side of the stem, two at the bar. Tighten in turn with the torque key until it clicks; the figure stands beside each bolt.",
              "Zwei seitlich am Vorbau, zwei am Lenker. Ziehen Sie abwechselnd mit dem Drehmomentschlüssel an, bis er klickt; die Zahl steht an jeder Schraube.",
            ),
          ],
          hazard: warning(
            "A bar that turns on the road throws you off. Every bolt has clicked, or you do not ride.",
            "Ein Lenker, der sich unterwegs dreht, wirft Sie ab. Jede Schraube hat geklickt, sonst fahren Sie nicht.",
          ),
          expected: say(
            "Wheel between your knees, push the bar hard: it does not turn.",
            "Rad zwischen den Knien, kräftig am Lenker drücken: Er dreht sich nicht.",
          ),
          explanation: otherwise(
            "No click? The key is set to another figure: turn its ring to the one beside the bolt. Turning on without a click: stop, the thread suffers.",
            "Kein Klick? Der Schlüssel steht auf einer anderen Zahl: Ring auf die Zahl der Schraube drehen. Dreht es ohne Klick weiter: aufhören, das Gewinde leidet.",
          ),
          uses: ["torque-key"],
        },
        {
          key: "pedals",
          title: say("Screw in the pedals", "Pedale einschrauben"),
          lines: [
            info(
              "L goes left and turns anticlockwise, R goes right and turns clockwise. Grease the threads, begin by hand, then tighten them with the spanner.",
              "L gehört nach links und dreht gegen den Uhrzeigersinn, R nach rechts und im Uhrzeigersinn. Fetten Sie die Gewinde, setzen Sie von Hand an und ziehen Sie mit dem Schlüssel fest.",
            ),
          ],
          expected: say("Both threads are in all the way.", "Beide Gewinde sind ganz drin."),
          explanation: otherwise(
            "It jams after a turn? Wrong side or askew. Back out at once: a forced thread ruins the crank. Read L and R at the end of the axle.",
            "Es klemmt nach einer Umdrehung? Falsche Seite oder schief. Sofort zurück: Gewalt zerstört die Kurbel. L und R stehen am Achsende.",
          ),
          uses: ["pedals"],
          reasons: [reason("pedal-jams", say("A pedal does not screw in", "Ein Pedal geht nicht hinein"), "pedals")],
        },
        {
          key: "saddle",
          title: say("Set the saddle", "Sattel einstellen"),
          lines: [
            info(
              "Sit on it and put a heel on the pedal at its lowest: your leg should be just straight. Tighten the bolt.",
              "Setzen Sie sich und stellen Sie die Ferse auf das tiefste Pedal: Ihr Bein soll gerade gestreckt sein. Ziehen Sie die Schraube an.",
            ),
          ],
          byHeight: {
            what: say("from the middle of the crank to the top of the saddle", "von der Mitte der Kurbel bis zur Oberkante des Sattels"),
            share: 0.415,
          },
          expected: say("The saddle does not turn when you push its nose.", "Der Sattel dreht sich nicht, wenn Sie an der Spitze drücken."),
          explanation: otherwise(
            "Too high even at its lowest? Then the frame is too large; write to us before you ride.",
            "Auch ganz unten zu hoch? Dann ist der Rahmen zu groß; schreiben Sie uns vor der ersten Fahrt.",
          ),
        },
        {
          key: "tyres",
          title: say("Pump the tyres", "Reifen aufpumpen"),
          lines: [
            info("The span stands on the wall of each tyre; take the middle.", "Die Spanne steht auf der Flanke; nehmen Sie die Mitte."),
          ],
          expected: say("Your thumb hardly dents them.", "Ihr Daumen drückt sie kaum ein."),
          explanation: otherwise(
            "Air escapes? The pump head sits askew on the valve: straight, then the lever.",
            "Luft entweicht? Der Pumpenkopf sitzt schief: gerade ansetzen, dann den Hebel.",
          ),
        },
        {
          key: "brakes",
          title: say("Try the brakes", "Bremsen prüfen"),
          lines: [
            info(
              "Push the bike and pull each lever. New pads bite fully after some twenty stops.",
              "Schieben Sie das Rad und ziehen Sie jeden Hebel. Neue Beläge greifen nach etwa zwanzig Bremsungen voll.",
            ),
          ],
          hazard: warning(
            "Never pull a brake while its wheel is out: the pads close.",
            "Ziehen Sie nie die Bremse bei ausgebautem Rad: Die Beläge schließen sich.",
          ),
          expected: say(
            "Each wheel stops at once, the lever stays off the bar.",
            "Jedes Rad steht sofort, der Hebel berührt den Lenker nicht.",
          ),
          explanation: otherwise(
            "The lever goes to the bar? Do not ride. Pump it; if it stays soft, a workshop bleeds it, at our cost.",
            "Der Hebel geht bis zum Lenker? Nicht fahren. Pumpen; bleibt er weich, entlüftet eine Werkstatt, auf unsere Kosten.",
          ),
        },
        {
          key: "battery",
          title: say("Slide the battery in", "Akku einschieben"),
          lines: [
            info(
              "Push it into the rack from behind until the lock clicks. Pull at it. Switch on.",
              "Schieben Sie ihn von hinten in den Träger, bis das Schloss klickt. Ziehen Sie daran. Schalten Sie ein.",
            ),
          ],
          expected: say("The display lights up.", "Die Anzeige leuchtet."),
          explanation: otherwise(
            "Dark? Out and in once more, firmly. The lock must have sprung out.",
            "Dunkel? Heraus und kräftig wieder hinein. Das Schloss muss ausgesprungen sein.",
          ),
          uses: ["battery"],
        },
        {
          key: "lamp",
          title: say("Aim the head lamp", "Scheinwerfer ausrichten"),
          lines: [
            info(
              "Stand the bike before a wall in the dark. Tilt the lamp until the upper edge of its beam lies a little lower than the lamp.",
              "Stellen Sie das Rad im Dunkeln vor eine Wand. Neigen Sie den Scheinwerfer, bis die Oberkante des Lichts etwas tiefer liegt als er.",
            ),
          ],
          expected: say("It lights the road and nobody’s eyes.", "Er beleuchtet die Straße, nicht die Augen anderer."),
          explanation: otherwise(
            "No light? It comes on with the display. Look at the plug below the lamp.",
            "Kein Licht? Es geht mit der Anzeige an. Sehen Sie auf den Stecker unter der Lampe.",
          ),
        },
        {
          key: "number",
          title: say("Note two numbers", "Zwei Nummern notieren"),
          lines: [
            info(
              "Frame number under the bottom bracket, key number on the tag. Take a photo of both; keep the tag at home.",
              "Rahmennummer unter dem Tretlager, Schlüsselnummer am Anhänger. Fotografieren Sie beide; der Anhänger bleibt zu Hause.",
            ),
          ],
          expected: say("Both are noted, or entered with your bike here.", "Beide sind notiert oder hier bei Ihrem Rad eingetragen."),
          explanation: otherwise(
            "You cannot read it? Wipe it, light it from the side, take a photo.",
            "Unleserlich? Abwischen, von der Seite beleuchten, fotografieren.",
          ),
          uses: ["keys-for-battery-and-frame-lock-alike"],
        },
      ],
      result: say(
        "It stops, steers straight, lights, and helps when you push the pedal.",
        "Es bremst, lenkt gerade, leuchtet und hilft beim Treten.",
      ),
    },
    {
      purpose: "care",
      summary: say(
        "Tyres every two weeks, chain after rain, screws twice a year.",
        "Reifen alle zwei Wochen, Kette nach Regen, Schrauben zweimal im Jahr.",
      ),
      difficulty: 1,
      minutes: 20,
      people: 1,
      tools: [own("Torque key", "Drehmomentschlüssel")],
      supplies: [supply("Chain wax, old cloth", "Kettenwachs, alter Lappen")],
      steps: [
        {
          key: "air",
          title: say("Air", "Luft"),
          lines: [
            info(
              "Press a thumb on each tyre. Pump it to the middle of the span that stands on its wall.",
              "Drücken Sie den Daumen auf jeden Reifen. Pumpen Sie bis zur Mitte der Spanne auf der Flanke.",
            ),
          ],
          expected: say("Hard under the thumb.", "Hart unter dem Daumen."),
          explanation: otherwise(
            "Flat again after a day? A thorn: look for it from outside before you take the wheel out.",
            "Nach einem Tag wieder platt? Ein Dorn: Suchen Sie von außen, bevor Sie das Rad ausbauen.",
          ),
        },
        {
          key: "chain",
          title: say("Chain", "Kette"),
          lines: [
            info(
              "Turn the pedals backwards and let the chain run through a dry cloth. Give each link a drop of wax, wait ten minutes and wipe it off.",
              "Drehen Sie die Pedale rückwärts und lassen Sie die Kette durch ein trockenes Tuch laufen. Geben Sie einen Tropfen Wachs auf jedes Glied, warten Sie zehn Minuten und wischen Sie ab.",
            ),
          ],
          hazard: caution(
            "Battery out first, fingers away from the sprockets. No wax on the brake disc.",
            "Erst den Akku heraus, Finger weg von den Ritzeln. Kein Wachs auf die Bremsscheibe.",
          ),
          expected: say("It runs quietly and is dry outside.", "Sie läuft leise und ist außen trocken."),
          explanation: otherwise(
            "It squeaks? Dry. It is black and sticky? Too much: wipe, wipe, wipe.",
            "Sie quietscht? Trocken. Sie ist schwarz und klebt? Zu viel: wischen, wischen, wischen.",
          ),
        },
        {
          key: "screws",
          title: say("Bolts", "Schrauben"),
          lines: [
            info(
              "Go over stem, bar, saddle, rack and mudguards with the torque key. The figure stands beside each bolt.",
              "Prüfen Sie Vorbau, Lenker, Sattel, Träger und Schutzbleche mit dem Drehmomentschlüssel. Die Zahl steht neben jeder Schraube.",
            ),
          ],
          expected: say("Each clicks at once.", "Jede klickt sofort."),
          explanation: otherwise("One turns on and on? Do not ride; write to us.", "Eine dreht durch? Nicht fahren; schreiben Sie uns."),
        },
        {
          key: "winter",
          title: say("Winter", "Winter"),
          lines: [
            info(
              "Battery indoors, half charged. Charge it only when it is as warm as the room.",
              "Akku nach drinnen, halb geladen. Laden Sie ihn erst, wenn er zimmerwarm ist.",
            ),
          ],
          expected: say("Bike in the shed, battery in the house.", "Rad im Schuppen, Akku im Haus."),
          explanation: otherwise(
            "It was left in the frost? A day indoors, then charge.",
            "Er lag im Frost? Einen Tag drinnen, dann laden.",
          ),
        },
      ],
      result: say("It rolls lightly and stops.", "Es rollt leicht und bremst."),
    },
    {
      purpose: "dispose",
      summary: say("The battery goes apart from the bike, and never by post.", "Der Akku geht getrennt vom Rad und nie mit der Post."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      steps: [
        {
          key: "battery-home",
          title: say("Battery out", "Akku heraus"),
          lines: [
            info(
              "Unlock it, pull it out and switch it off. Keep it dry and away from metal.",
              "Schließen Sie ihn auf, ziehen Sie ihn heraus und schalten Sie ihn aus. Bewahren Sie ihn trocken und fern von Metall auf.",
            ),
          ],
          hazard: warning(
            "Dented, swollen or hot? Outside onto stone, away from everything that burns, and ring us.",
            "Verbeult, gebläht oder heiß? Nach draußen auf Stein, fern von Brennbarem, und rufen Sie uns an.",
          ),
          expected: say("It lies cool and whole.", "Er liegt kühl und heil da."),
          explanation: otherwise(
            "The key is lost? With the key number the lock’s maker cuts a new one.",
            "Schlüssel verloren? Mit der Schlüsselnummer fertigt der Hersteller einen neuen.",
          ),
        },
        {
          key: "hand-over",
          title: say("Bring it, or have it fetched", "Bringen oder abholen lassen"),
          lines: [
            info(
              "Bring it to us, or open a return here: we take it back free, as every seller of such batteries must. A driver who may carry it fetches it; it may not be posted.",
              "Bringen Sie ihn uns oder melden Sie hier eine Rückgabe an: Wir nehmen ihn kostenlos zurück, wie jeder Verkäufer solcher Akkus. Ein Fahrer, der ihn befördern darf, holt ihn; mit der Post darf er nicht.",
            ),
          ],
          expected: say("You have a receipt.", "Sie haben einen Beleg."),
          explanation: otherwise(
            "No shop near? Your town’s collection point takes it too.",
            "Kein Geschäft in der Nähe? Die Sammelstelle Ihrer Stadt nimmt ihn auch.",
          ),
        },
        {
          key: "pass-on",
          title: say("Pass the bike on", "Rad weitergeben"),
          lines: [
            info(
              "It runs as a bicycle without a battery. Hand it on here with its papers, keys and number.",
              "Ohne Akku fährt es als Fahrrad. Geben Sie es hier mit Papieren, Schlüsseln und Nummer weiter.",
            ),
          ],
          expected: say("The new owner has keys, tag and papers.", "Der neue Besitzer hat Schlüssel, Anhänger und Papiere."),
          explanation: otherwise(
            "Beyond repair? Scrap yards take frame and wheels without the battery.",
            "Nicht mehr zu retten? Der Wertstoffhof nimmt Rahmen und Räder ohne Akku.",
          ),
        },
      ],
      result: say("The battery is in good hands, the bike too.", "Der Akku ist in guten Händen, das Rad auch."),
    },
  ],
} satisfies GuideFile;
