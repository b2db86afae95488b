import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, own, say, spare, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "espresso-machine",
  guides: [
    {
      purpose: "setup",
      summary: say(
        "Filter in, tank full, one rinse through group and wand, then the first shot.",
        "Filter ein, Tank voll, einmal durchspülen, dann der erste Espresso.",
      ),
      difficulty: 2,
      minutes: 25,
      people: 1,
      tools: [tool("Large bowl or jug", "Große Schüssel oder Kanne"), own("Tamper", "Tamper")],
      supplies: [
        { ...supply("Coffee, ground for espresso", "Kaffee, für Espresso gemahlen"), capability: "ground_coffee" },
        supply("Fresh tap water", "Frisches Leitungswasser"),
      ],
      contents: [spare("portafilter-with-oak-handle", "portafilter")],
      steps: [
        {
          key: "place",
          title: say("Place it", "Aufstellen"),
          lines: [
            info(
              "Put it on something level near a socket. Leave a hand’s width free above: the tank lifts out upwards. Do not plug in yet.",
              "Stellen Sie sie auf eine gerade Fläche nahe einer Steckdose. Lassen Sie oben eine Handbreit frei: Der Tank geht nach oben heraus. Stecken Sie noch nicht ein.",
            ),
          ],
          expected: say("The tank comes out without touching the cupboard.", "Der Tank geht heraus, ohne den Schrank zu berühren."),
          explanation: otherwise(
            "The cupboard is in the way? Pull the machine forwards to fill it: felt under the feet helps.",
            "Der Schrank ist im Weg? Ziehen Sie die Maschine zum Füllen vor: Filz unter den Füßen hilft.",
          ),
          uses: ["espresso-machine-with-tank"],
        },
        {
          key: "filter",
          title: say("Put the filter into the tank", "Filter in den Tank setzen"),
          lines: [
            info(
              "Rinse the water filter, soak it for five minutes and twist it onto its seat in the tank.",
              "Spülen Sie den Wasserfilter ab, wässern Sie ihn fünf Minuten und drehen Sie ihn auf den Sitz im Tank.",
            ),
          ],
          expected: say("It does not float up.", "Er schwimmt nicht auf."),
          explanation: otherwise(
            "It comes off again? Its groove must meet the nose of the seat; then a short turn to the right.",
            "Er löst sich? Die Nut muss auf die Nase treffen; dann eine kurze Drehung nach rechts.",
          ),
          uses: ["espresso-machine-with-tank"],
        },
        {
          key: "hard-water",
          title: say("Hard water: mark the descaling", "Hartes Wasser: Entkalken vormerken"),
          when: { fact: "water", is: ["hard"] },
          lines: [
            info(
              "With hard water it wants descaling about every four months, in spite of the filter. Tell us, and we remind you.",
              "Bei hartem Wasser ist trotz Filter etwa alle vier Monate Entkalken fällig. Sagen Sie es uns, dann erinnern wir Sie.",
            ),
          ],
          expected: say("The date stands in your calendar or with us.", "Der Termin steht im Kalender oder bei uns."),
          explanation: otherwise(
            "You do not know how hard your water is? Your water company states it; the instructions have a strip to dip in.",
            "Sie kennen die Härte nicht? Ihr Wasserwerk nennt sie; in der Anleitung liegt ein Teststreifen.",
          ),
        },
        {
          key: "tank",
          title: say("Fill the tank", "Tank füllen"),
          lines: [
            info(
              "Lift the tank out, fill it with cold water, at most {waterTank}, and set it back until it clicks.",
              "Heben Sie den Tank heraus, füllen Sie ihn mit kaltem Wasser, höchstens {waterTank}, und setzen Sie ihn ein, bis er einrastet.",
            ),
          ],
          expected: say("Some bubbles rise, and nothing drips below.", "Einige Blasen steigen auf, und unten tropft nichts."),
          explanation: otherwise(
            "Water on the table? The tank stands beside its valve. Lift it, wipe the ring, set it down straight.",
            "Wasser auf dem Tisch? Der Tank steht neben dem Ventil. Anheben, Ring abwischen, gerade einsetzen.",
          ),
        },
        {
          key: "first-water",
          title: say("Heat up, run water through", "Aufheizen, durchspülen"),
          lines: [
            info(
              "Plug in, switch on, wait {heatUp}. Hold the bowl under the group without portafilter and run the pump until two cups have come.",
              "Einstecken, einschalten, {heatUp} warten. Halten Sie die Schüssel ohne Siebträger unter die Brühgruppe und lassen Sie zwei Tassen durchlaufen.",
            ),
          ],
          hazard: caution(
            "Water and steam scald. Keep hands out from under group and wand.",
            "Wasser und Dampf verbrühen. Halten Sie die Hände nicht unter Brühgruppe und Lanze.",
          ),
          expected: say("The light is on, and the water runs in an even stream.", "Die Lampe leuchtet, und das Wasser läuft gleichmäßig."),
          explanation: otherwise(
            "The pump rattles and nothing comes? It has drawn air. Switch off, push the tank down, open the steam knob for some seconds with the pump on, shut it again.",
            "Die Pumpe rattert, und nichts kommt? Sie zieht Luft. Ausschalten, Tank andrücken, bei laufender Pumpe einige Sekunden den Dampfknopf öffnen, wieder schließen.",
          ),
        },
        {
          key: "wand",
          title: say("Blow out the steam wand", "Dampflanze ausblasen"),
          lines: [
            info(
              "Turn the oak knob to steam and wait for the light. Wand into the bowl, open for ten seconds, close.",
              "Drehen Sie den Eichenknopf auf Dampf und warten Sie auf die Lampe. Lanze in die Schüssel, zehn Sekunden öffnen, schließen.",
            ),
          ],
          hazard: caution(
            "The wand gets very hot. Touch it only at its rubber.",
            "Die Lanze wird sehr heiß. Fassen Sie sie nur am Gummi an.",
          ),
          expected: say("First water, then dry steam.", "Erst Wasser, dann trockener Dampf."),
          explanation: otherwise(
            "Only water? Not hot enough yet: wait for the light once more.",
            "Nur Wasser? Noch nicht heiß genug: Warten Sie noch einmal auf die Lampe.",
          ),
        },
        {
          key: "basket",
          title: say("Fill basket and portafilter", "Sieb und Siebträger füllen"),
          lines: [
            info(
              "Press the basket for two cups into the portafilter, fill it level, press the coffee down once with the tamper, wipe the rim. Turn the portafilter into the group from left to right.",
              "Drücken Sie das Sieb für zwei Tassen in den Siebträger, füllen Sie es gestrichen, drücken Sie einmal mit dem Tamper, wischen Sie den Rand ab. Drehen Sie den Siebträger von links nach rechts ein.",
            ),
          ],
          expected: say("The handle points at you and does not give.", "Der Griff zeigt zu Ihnen und gibt nicht nach."),
          explanation: otherwise(
            "The handle stops far left? Too much coffee or grounds on the rim. It goes far past the middle? The basket is not pressed in.",
            "Der Griff bleibt links stehen? Zu viel Kaffee oder Pulver am Rand. Er geht weit über die Mitte? Das Sieb ist nicht eingedrückt.",
          ),
          uses: ["portafilter-with-oak-handle", "basket-for-two-cups", "tamper"],
        },
        {
          key: "first-shot",
          title: say("Draw the first espresso", "Ersten Espresso ziehen"),
          lines: [
            info(
              "Cups below, pump on. Stop after about half a minute. Throw the first one away: it has cleaned the pipes.",
              "Tassen darunter, Pumpe an. Nach etwa einer halben Minute stoppen. Schütten Sie den ersten weg: Er hat die Leitungen gereinigt.",
            ),
          ],
          hazard: warning(
            "Never turn the portafilter out while the pump runs: hot coffee under pressure sprays out.",
            "Drehen Sie den Siebträger nie bei laufender Pumpe heraus: Heißer Kaffee spritzt unter Druck.",
          ),
          expected: say(
            "It runs thin and dark, then golden; the gauge stands near {brewPressure}.",
            "Er läuft dünn und dunkel, dann golden; die Anzeige steht nahe {brewPressure}.",
          ),
          explanation: otherwise(
            "It gushes pale? Grind finer or press harder. It only drips? Grind coarser. It leaks at the rim? Wipe the seal, turn tighter.",
            "Er schießt hell heraus? Feiner mahlen oder fester drücken. Er tropft nur? Gröber mahlen. Er leckt am Rand? Dichtung abwischen, fester eindrehen.",
          ),
        },
      ],
      result: say(
        "Two cups of espresso, golden at the end, and nothing drips beside them.",
        "Zwei Tassen Espresso, am Ende golden, und nichts tropft daneben.",
      ),
    },
    {
      purpose: "care",
      summary: say(
        "Wipe after each use, back-flush weekly, descale in time.",
        "Nach jedem Gebrauch wischen, wöchentlich rückspülen, rechtzeitig entkalken.",
      ),
      difficulty: 2,
      minutes: 40,
      people: 1,
      tools: [own("Blind basket", "Blindsieb")],
      supplies: [
        { ...supply("Descaler for coffee machines", "Entkalker für Kaffeemaschinen"), product: "descaler", capability: "descaler" },
      ],
      steps: [
        {
          key: "wipe-wand",
          title: say("Wipe the wand", "Lanze abwischen"),
          lines: [
            info(
              "Wipe it with a damp cloth at once after milk, then give a short burst of steam.",
              "Wischen Sie sie gleich nach der Milch mit einem feuchten Tuch ab und geben Sie einen kurzen Dampfstoß.",
            ),
          ],
          hazard: caution("Hot: cloth between hand and wand.", "Heiß: Tuch zwischen Hand und Lanze."),
          expected: say("No milk on it or in it.", "Keine Milch daran oder darin."),
          explanation: otherwise(
            "Baked on? Stand the wand in a cup of warm water for ten minutes.",
            "Eingebrannt? Stellen Sie die Lanze zehn Minuten in eine Tasse warmes Wasser.",
          ),
        },
        {
          key: "back-flush",
          title: say("Back-flush with the blind basket", "Mit dem Blindsieb rückspülen"),
          lines: [
            info(
              "Put the blind basket into the portafilter and turn it in. Switch the pump on for ten seconds and off for ten, five times.",
              "Setzen Sie das Blindsieb in den Siebträger und drehen Sie ihn ein. Schalten Sie die Pumpe fünfmal zehn Sekunden an und zehn aus.",
            ),
          ],
          expected: say("The water in the tray runs clear in the end.", "Das Wasser in der Schale ist am Ende klar."),
          explanation: otherwise(
            "It leaks at the rim? The group seal is hard: it is a part, a flat screwdriver takes it out.",
            "Es leckt am Rand? Die Dichtung ist hart: Sie ist ein Teil und geht mit einem Schlitzschraubendreher heraus.",
          ),
          uses: ["blind-basket-for-cleaning"],
        },
        {
          key: "descale",
          title: say("Descale", "Entkalken"),
          lines: [
            info(
              "Take the filter out and fill in descaler as its packet says. Run a cup through group and wand, wait a quarter of an hour, then run the rest.",
              "Nehmen Sie den Filter heraus und füllen Sie Entkalker nach Packung ein. Lassen Sie eine Tasse durch Gruppe und Lanze, warten Sie eine Viertelstunde und lassen Sie den Rest durch.",
            ),
          ],
          hazard: caution(
            "Descaler burns eyes and marble. Never mix it with bleach.",
            "Entkalker reizt Augen und greift Marmor an. Nie mit Chlorreiniger mischen.",
          ),
          expected: say("The tank is empty, bits of lime lie in the bowl.", "Der Tank ist leer, in der Schüssel liegen Kalkreste."),
          explanation: otherwise(
            "Nothing runs? Scale has come loose and sits in the shower plate: unscrew it and rinse it.",
            "Nichts läuft? Gelöster Kalk sitzt im Duschsieb: abschrauben und ausspülen.",
          ),
        },
        {
          key: "rinse-twice",
          title: say("Rinse two tanks through", "Zwei Tanks durchspülen"),
          lines: [
            info(
              "Run a tank of fresh water through group and wand, twice. Put the filter back in.",
              "Lassen Sie zweimal einen Tank frisches Wasser durch Gruppe und Lanze. Setzen Sie den Filter wieder ein.",
            ),
          ],
          expected: say("The water tastes of nothing.", "Das Wasser schmeckt nach nichts."),
          explanation: otherwise("Still sour? A third tank.", "Noch sauer? Ein dritter Tank."),
        },
      ],
      result: say("It heats as fast as on the first day.", "Sie heizt so schnell wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
