import type { GuideFile } from "../guide-file.ts";
import { info, note, otherwise, say, tool, warning } from "../guide-words.ts";

export default {
  product: "care-oil",
  guides: [
    {
      purpose: "use",
      summary: say(
        "A few drops, a quarter of an hour, wipe off, spread the cloth out.",
        "Ein paar Tropfen, eine Viertelstunde, abwischen, Tuch ausbreiten.",
      ),
      difficulty: 1,
      minutes: 25,
      people: 1,
      tools: [tool("Fine sandpaper, for rough wood", "Feines Schleifpapier, für raues Holz")],
      steps: [
        {
          key: "bare",
          title: say("Clean and dry wood", "Sauberes, trockenes Holz"),
          lines: [
            info(
              "Wash the wood and let it dry for a day. If it feels rough, sand it along the grain. Varnish and lacquer let no oil in.",
              "Waschen Sie das Holz ab und lassen Sie es einen Tag trocknen. Fühlt es sich rau an, schleifen Sie längs der Maserung. Durch Lack dringt kein Öl.",
            ),
          ],
          expected: say(
            "A drop of water sinks in and leaves a dark spot.",
            "Ein Wassertropfen zieht ein und hinterlässt einen dunklen Fleck.",
          ),
          explanation: otherwise(
            "The drop stays on top? The wood is sealed or has oil enough. Leave it for this time.",
            "Der Tropfen bleibt stehen? Das Holz ist versiegelt oder noch satt. Lassen Sie es diesmal.",
          ),
        },
        {
          key: "rub",
          title: say("Rub in a few drops", "Ein paar Tropfen einreiben"),
          lines: [
            info(
              "Put the oil on the cloth, not on the wood, and rub along the grain. After a quarter of an hour wipe off whatever still shines.",
              "Geben Sie das Öl auf das Tuch, nicht auf das Holz, und reiben Sie längs der Maserung. Wischen Sie nach einer Viertelstunde ab, was noch glänzt.",
            ),
            note("Try it underneath first: oak darkens a little.", "Probieren Sie es erst an der Unterseite: Eiche wird etwas dunkler."),
          ],
          expected: say("Dull and even, with no wet patch.", "Matt und gleichmäßig, ohne nasse Stelle."),
          explanation: otherwise(
            "It sticks the next day? It was too much. Rub a fresh drop over it, which loosens the old, and wipe it all off.",
            "Es klebt am nächsten Tag? Es war zu viel. Reiben Sie einen frischen Tropfen darüber, er löst das alte Öl, und wischen Sie alles ab.",
          ),
          uses: ["bottle-of-oil", "cloth"],
        },
        {
          key: "rag",
          title: say("Spread out the cloth at once", "Das Tuch gleich ausbreiten"),
          lines: [
            info(
              "Lay the cloth out flat and single outdoors until it is stiff, or put it into a jar of water with the lid on.",
              "Breiten Sie das Tuch draußen einlagig aus, bis es steif ist, oder legen Sie es in ein Glas mit Wasser und Deckel.",
            ),
          ],
          hazard: warning(
            "Linseed oil gives off heat while it dries. A crumpled cloth can catch fire by itself within hours: never put it in a heap or in the bin.",
            "Leinöl gibt beim Trocknen Wärme ab. Ein zerknülltes Tuch kann sich binnen Stunden selbst entzünden: nie auf einen Haufen und nie in den Müll.",
          ),
          expected: say("It lies flat outdoors or under water.", "Es liegt flach im Freien oder unter Wasser."),
          explanation: otherwise(
            "No balcony, no garden? Take the jar of water. It may stand for weeks.",
            "Kein Balkon, kein Garten? Nehmen Sie das Glas mit Wasser. Es darf wochenlang stehen.",
          ),
          uses: ["cloth"],
        },
        {
          key: "harden",
          title: say("Let it harden", "Aushärten lassen"),
          lines: [
            info(
              "After a day you may touch it. For a week set nothing wet and nothing heavy on it.",
              "Nach einem Tag dürfen Sie es anfassen. Stellen Sie eine Woche lang nichts Nasses und nichts Schweres darauf.",
            ),
          ],
          expected: say("Water stands on it in drops.", "Wasser perlt ab."),
          explanation: otherwise(
            "Still soft after a week? A cool room takes longer. Give it air and light.",
            "Nach einer Woche noch weich? In kühlen Räumen dauert es länger. Geben Sie Luft und Licht.",
          ),
        },
      ],
      result: say("The wood sheds water and shows its grain.", "Das Holz weist Wasser ab und zeigt seine Maserung."),
    },
    {
      purpose: "care",
      summary: say(
        "Shut, cool and dark; skin can be taken off, rancid oil is at its end.",
        "Zu, kühl und dunkel; Haut lässt sich abheben, ranziges Öl ist am Ende.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "shut",
          title: say("Wipe the neck, close it tight", "Hals abwischen, fest verschließen"),
          lines: [
            info(
              "Wipe the bottle’s neck so that the cap does not glue itself on. Keep the bottle cool and dark, and write the date of opening on it.",
              "Wischen Sie den Flaschenhals ab, damit der Deckel nicht festklebt. Stellen Sie die Flasche kühl und dunkel und schreiben Sie das Datum der Öffnung darauf.",
            ),
          ],
          expected: say("The cap opens by hand the next time.", "Der Deckel geht beim nächsten Mal von Hand auf."),
          explanation: otherwise(
            "The cap is stuck? Hold it under hot water for a minute.",
            "Der Deckel klebt? Halten Sie ihn eine Minute unter heißes Wasser.",
          ),
        },
        {
          key: "smell",
          title: say("Look and smell after a year", "Nach einem Jahr ansehen und riechen"),
          lines: [
            info(
              "Fresh oil smells of nuts and hay. A skin on top may be lifted off. Oil that smells of paint still serves a chair’s leg, but no chopping board.",
              "Frisches Öl riecht nach Nüssen und Heu. Eine Haut obenauf heben Sie ab. Riecht es nach Farbe, taugt es noch für ein Stuhlbein, aber nicht mehr für ein Schneidbrett.",
            ),
          ],
          expected: say("It runs thin and clear.", "Es läuft dünn und klar."),
          explanation: otherwise(
            "It draws threads like honey? It has begun to harden, and would stay sticky on wood. It is at its end.",
            "Es zieht Fäden wie Honig? Es härtet schon und bliebe auf Holz klebrig. Es ist am Ende.",
          ),
        },
        {
          key: "end",
          title: say("What is left over", "Was übrig bleibt"),
          lines: [
            info(
              "Take leftover oil in its closed bottle to your town’s collection point; it must not go down the drain. A hard, dry cloth goes into the bin.",
              "Bringen Sie Ölreste in der geschlossenen Flasche zur Sammelstelle Ihrer Stadt; in den Abfluss dürfen sie nicht. Ein hartes, trockenes Tuch kommt in den Restmüll.",
            ),
          ],
          hazard: warning(
            "Do not soak oil up with sawdust or paper and throw that away damp: it can catch fire. Let it harden outdoors first.",
            "Werfen Sie mit Öl getränktes Papier oder Sägemehl nicht feucht weg: Es kann sich entzünden. Lassen Sie es erst draußen hart werden.",
          ),
          expected: say("The bottle is empty, the cloth is stiff.", "Die Flasche ist leer, das Tuch steif."),
          explanation: otherwise(
            "Some spilt? Wipe it up with paper and lay that out flat outdoors like the cloth.",
            "Etwas verschüttet? Nehmen Sie es mit Papier auf und breiten Sie dieses draußen aus wie das Tuch.",
          ),
        },
      ],
      result: say("The oil stays good to its last drop.", "Das Öl bleibt gut bis zum letzten Tropfen."),
    },
  ],
} satisfies GuideFile;
