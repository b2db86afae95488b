import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, own, reason, say, spare, supply } from "../guide-words.ts";

export default {
  product: "gooseneck-kettle",
  guides: [
    {
      purpose: "setup",
      summary: say("Boil it twice, pour it away, set the temperature.", "Zweimal aufkochen, wegschütten, Temperatur wählen."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      supplies: [supply("Fresh tap water", "Frisches Leitungswasser")],
      contents: [spare("power-stand-with-cord", "stand")],
      steps: [
        {
          key: "stand",
          title: say("Place the stand", "Ständer aufstellen"),
          lines: [
            info(
              "Put it down dry and level, a hand’s breadth from the edge. Let no cord hang down. Do not plug in yet.",
              "Stellen Sie ihn trocken und gerade auf, eine Handbreit von der Kante. Lassen Sie kein Kabel herabhängen. Stecken Sie noch nicht ein.",
            ),
          ],
          hazard: caution(
            "A child can pull the kettle down by its cord. Wind what is too long under the stand.",
            "Ein Kind kann den Kessel am Kabel herabziehen. Legen Sie, was zu lang ist, unter den Ständer.",
          ),
          expected: say("The stand does not rock.", "Der Ständer wackelt nicht."),
          explanation: otherwise(
            "The cord does not reach? It is {cord} long on purpose. Move the kettle nearer to the socket.",
            "Das Kabel reicht nicht? Es ist mit Absicht {cord} lang. Rücken Sie näher an die Steckdose.",
          ),
          uses: ["power-stand-with-cord"],
        },
        {
          key: "filter",
          title: say("Rinse it, look at the filter", "Ausspülen, Filter ansehen"),
          lines: [
            info(
              "Lid off, rinse twice. The limescale filter sits before the spout; push it down until it holds.",
              "Deckel ab, zweimal ausspülen. Der Kalkfilter sitzt vor der Tülle; drücken Sie ihn hinunter, bis er hält.",
            ),
          ],
          expected: say("The filter does not move when you tilt the kettle.", "Der Filter bewegt sich beim Neigen nicht."),
          explanation: otherwise(
            "The filter is loose? Its spring looks to the spout. Without it the kettle works too; limescale flakes then come along.",
            "Der Filter ist lose? Seine Feder zeigt zur Tülle. Ohne ihn geht es auch; dann kommen Kalkflocken mit.",
          ),
          uses: ["kettle-with-lid"],
        },
        {
          key: "boil-twice",
          title: say("Boil it twice", "Zweimal aufkochen"),
          lines: [
            info(
              "Fill to the upper mark, at most {capacity}. Lid on, stand plugged in, set to 100. Pour the water away, and once more.",
              "Füllen Sie bis zur oberen Marke, höchstens {capacity}. Deckel auf, Ständer einstecken, auf 100 stellen. Wasser wegschütten, und noch einmal.",
            ),
          ],
          hazard: caution(
            "Do not overfill it: it spits. Keep your hand away from the lid: steam comes from under it.",
            "Überfüllen Sie ihn nicht: Er spritzt. Halten Sie die Hand vom Deckel fern: Darunter kommt Dampf hervor.",
          ),
          expected: say(
            "It switches off by itself, and the water smells of nothing.",
            "Er schaltet selbst ab, und das Wasser riecht nach nichts.",
          ),
          explanation: otherwise(
            "It does not heat? Lift it and set it down with a small turn: the contact in the middle must meet. Dark stand? Try the socket with a lamp.",
            "Er heizt nicht? Anheben und mit kleiner Drehung aufsetzen: Der Kontakt in der Mitte muss treffen. Ständer dunkel? Prüfen Sie die Steckdose mit einer Lampe.",
          ),
          reasons: [reason("does-not-heat", say("It does not heat", "Er heizt nicht"))],
        },
        {
          key: "set",
          title: say("Set your degree", "Temperatur wählen"),
          lines: [
            info(
              "Set the temperature you want ({temperature}). The kettle holds it for {holds}, then switches off.",
              "Stellen Sie die gewünschte Temperatur ein ({temperature}). Der Kessel hält sie {holds}, dann schaltet er ab.",
            ),
          ],
          expected: say("The display shows what you set.", "Die Anzeige zeigt, was Sie gewählt haben."),
          explanation: otherwise(
            "It forgot the degree? That is so when it was lifted off. Set it down: it goes on where it was.",
            "Er hat sie vergessen? So ist es, wenn er abgehoben war. Setzen Sie ihn auf: Er macht weiter, wo er war.",
          ),
        },
        {
          key: "pour",
          title: say("Pour a thin stream", "Dünn gießen"),
          lines: [
            info(
              "Hold it low, begin in the middle of the coffee, go round in circles.",
              "Halten Sie ihn tief, beginnen Sie in der Mitte des Kaffees, gießen Sie in Kreisen.",
            ),
          ],
          expected: say(
            "The stream falls where you aim and stops without a drop.",
            "Der Strahl fällt, wohin Sie zielen, und endet ohne Tropfen.",
          ),
          explanation: otherwise(
            "It dribbles? The kettle is too full, or the filter sits askew.",
            "Er tröpfelt? Der Kessel ist zu voll, oder der Filter sitzt schief.",
          ),
        },
        {
          key: "hard-water",
          title: say("Hard water: put citric acid on the list", "Hartes Wasser: Zitronensäure auf die Liste"),
          when: { fact: "water", is: ["hard"] },
          lines: [
            info(
              "With hard water the floor turns white in about three months. Descale then: half an hour with citric acid, rinse twice.",
              "Bei hartem Wasser wird der Boden in etwa drei Monaten weiß. Entkalken Sie dann: eine halbe Stunde mit Zitronensäure, zweimal spülen.",
            ),
          ],
          expected: say("You know when to look.", "Sie wissen, wann Sie nachsehen."),
          explanation: otherwise(
            "You do not know how hard it is? Look at the floor after a month: white rings are the answer.",
            "Sie kennen die Härte nicht? Sehen Sie nach einem Monat auf den Boden: Weiße Ringe sind die Antwort.",
          ),
        },
      ],
      result: say(
        "It boils, holds the degree you set, and pours where you aim.",
        "Er kocht, hält die gewählte Temperatur und gießt, wohin Sie zielen.",
      ),
    },
    {
      purpose: "care",
      summary: say(
        "Descale when the floor turns white, oil the handle twice a year.",
        "Entkalken, sobald der Boden weiß wird; zweimal im Jahr den Griff ölen.",
      ),
      difficulty: 1,
      minutes: 40,
      people: 1,
      supplies: [
        supply("Citric acid, a spoonful", "Zitronensäure, ein Löffel"),
        { ...supply("Linseed oil, a drop", "Leinöl, ein Tropfen"), product: "care-oil", capability: "wood_oil" },
      ],
      steps: [
        {
          key: "acid",
          title: say("Citric acid in cold water", "Zitronensäure in kaltes Wasser"),
          lines: [
            info(
              "Stir a spoonful into a full kettle of cold water. Heat it to 40, not more, and leave it for half an hour.",
              "Rühren Sie einen Löffel in den vollen Kessel kaltes Wasser. Erwärmen Sie auf 40, nicht mehr, und lassen Sie es eine halbe Stunde stehen.",
            ),
          ],
          hazard: caution(
            "Acid stings in eyes and marks marble. Never with bleach.",
            "Säure brennt in den Augen und greift Marmor an. Nie mit Chlorreiniger.",
          ),
          expected: say("The floor is bare steel.", "Der Boden ist blanker Stahl."),
          explanation: otherwise(
            "White patches stay? Once more, fresh. Do not scrape.",
            "Weiße Stellen bleiben? Noch einmal, frisch. Nicht kratzen.",
          ),
        },
        {
          key: "rinse-twice",
          title: say("Pour out, boil once, rinse", "Ausgießen, aufkochen, spülen"),
          lines: [
            info(
              "Pour it out through the spout and rinse. Boil fresh water once and pour it away. Rinse the filter under the tap.",
              "Gießen Sie durch die Tülle aus und spülen Sie nach. Kochen Sie einmal frisches Wasser und schütten Sie es weg. Spülen Sie den Filter unter dem Hahn.",
            ),
          ],
          expected: say("The water tastes of nothing.", "Das Wasser schmeckt nach nichts."),
          explanation: otherwise(
            "The filter stays white? A night in the acid, then brush it.",
            "Der Filter bleibt weiß? Eine Nacht in die Säure, dann bürsten.",
          ),
        },
        {
          key: "oil-handle",
          title: say("Oil the handle", "Griff ölen"),
          lines: [
            info(
              "Let the kettle cool and take it off its stand. Rub in a drop of linseed oil and wipe off the rest.",
              "Lassen Sie den Kessel abkühlen und nehmen Sie ihn vom Ständer. Reiben Sie einen Tropfen Leinöl ein und wischen Sie den Rest ab.",
            ),
          ],
          expected: say("The oak is darker and dry.", "Die Eiche ist dunkler und trocken."),
          explanation: otherwise(
            "The handle wobbles? Two screws inside its ends, hex key from the box.",
            "Der Griff wackelt? Zwei Schrauben an den Enden, Innensechskantschlüssel aus dem Karton.",
          ),
        },
      ],
      result: say("Bare steel inside, oiled oak outside.", "Innen blanker Stahl, außen geölte Eiche."),
    },
    {
      purpose: "repair",
      summary: say(
        "A new handle in five minutes with the key from the box.",
        "Ein neuer Griff in fünf Minuten mit dem Schlüssel aus dem Karton.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      tools: [own("Hex key for the handle", "Innensechskantschlüssel für den Griff")],
      supplies: [supply("Oak handle", "Eichengriff")],
      steps: [
        {
          key: "loosen",
          title: say("Off the stand, loosen two screws", "Vom Ständer, zwei Schrauben lösen"),
          lines: [
            info(
              "Kettle empty, cold, off its stand. Loosen both screws of the handle with the hex key.",
              "Kessel leer, kalt, vom Ständer. Lösen Sie beide Schrauben des Griffs mit dem Innensechskantschlüssel.",
            ),
          ],
          hazard: caution(
            "Let it cool first: the body stays hot for half an hour.",
            "Lassen Sie ihn abkühlen: Der Kessel bleibt eine halbe Stunde heiß.",
          ),
          expected: say("Both screws turn.", "Beide Schrauben drehen sich."),
          explanation: otherwise(
            "A screw is stuck? Push the key in all the way and turn with a short jerk.",
            "Eine Schraube sitzt fest? Schlüssel ganz hineindrücken und mit kurzem Ruck drehen.",
          ),
          uses: ["hex-key-for-the-handle"],
        },
        {
          key: "off",
          title: say("Take the old handle off", "Alten Griff abnehmen"),
          lines: [
            info(
              "Screws out, handle backwards off the body. Keep the screws.",
              "Schrauben heraus, Griff nach hinten ab. Behalten Sie die Schrauben.",
            ),
          ],
          expected: say("The body is bare, two threads show.", "Der Kessel ist frei, zwei Gewinde sind zu sehen."),
          explanation: otherwise(
            "It sticks? Oil has dried: turn the handle a little to and fro.",
            "Er klebt? Öl ist verharzt: Drehen Sie ihn etwas hin und her.",
          ),
        },
        {
          key: "on",
          title: say("Screw the new one on", "Neuen anschrauben"),
          lines: [
            info(
              "Hold it to the body and begin both screws by hand. Then tighten them in turn.",
              "Halten Sie ihn an den Kessel und setzen Sie beide Schrauben von Hand an. Ziehen Sie sie dann abwechselnd fest.",
            ),
          ],
          expected: say("It does not move when you lift a full kettle.", "Er bewegt sich nicht, wenn Sie den vollen Kessel heben."),
          explanation: otherwise(
            "It still moves? One screw has bitten askew. Both out, begin again by hand.",
            "Er bewegt sich noch? Eine Schraube sitzt schief. Beide heraus, von Hand neu beginnen.",
          ),
          uses: ["hex-key-for-the-handle"],
        },
      ],
      result: say("A firm handle, ready to oil.", "Ein fester Griff, bereit zum Ölen."),
    },
  ],
} satisfies GuideFile;
