import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "drill-bits",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Dark for masonry, bright for wood and metal; slow in steel, and clear the hole often.",
        "Dunkle für Mauerwerk, blanke für Holz und Metall; in Stahl langsam, Loch oft räumen.",
      ),
      difficulty: 2,
      minutes: 10,
      people: 1,
      tools: [tool("Drill", "Bohrmaschine"), tool("Safety glasses", "Schutzbrille"), tool("Centre punch, for metal", "Körner, für Metall")],
      supplies: [supply("Drop of oil, for steel", "Tropfen Öl, für Stahl")],
      steps: [
        {
          key: "choose",
          title: say("Choose the bit", "Bohrer wählen"),
          lines: [
            info(
              "For brick, stone and concrete take a dark one, for wood and metal a bright one. For a plug the size stands on its packet; for a wood screw take one thinner than the thread.",
              "Für Ziegel, Stein und Beton nehmen Sie einen dunklen, für Holz und Metall einen blanken. Beim Dübel steht die Größe auf der Packung; für eine Holzschraube nehmen Sie einen, der dünner ist als das Gewinde.",
            ),
          ],
          expected: say("You took the bit from the hole marked with your size.", "Der Bohrer stand in dem Loch mit Ihrer Größe."),
          explanation: otherwise(
            "Bits mixed up? The dark ones have a wider, blunt tip. The oak block measures for you: a bit fits only its own hole or a wider one.",
            "Bohrer vertauscht? Die dunklen haben eine breitere, stumpfe Spitze. Der Eichenblock misst für Sie: Ein Bohrer passt nur in sein eigenes oder ein weiteres Loch.",
          ),
          uses: ["drill-bit", "oak-block"],
        },
        {
          key: "clamp",
          title: say("Clamp it straight", "Gerade einspannen"),
          lines: [
            info(
              "Take the battery or the plug out. Push the smooth shank into the chuck as far as it goes and tighten it so that all three jaws hold.",
              "Nehmen Sie den Akku ab oder ziehen Sie den Stecker. Schieben Sie den glatten Schaft ganz in das Futter und spannen Sie so, dass alle drei Backen halten.",
            ),
          ],
          expected: say("Turning slowly, the tip stays in one spot.", "Bei langsamer Drehung bleibt die Spitze auf der Stelle."),
          explanation: otherwise(
            "The tip draws circles? It sits beside a jaw. Open, push it in straight, tighten again.",
            "Die Spitze zieht Kreise? Er sitzt neben einer Backe. Öffnen, gerade einschieben, neu spannen.",
          ),
        },
        {
          key: "drill",
          title: say("Drill, and clear the hole", "Bohren und das Loch räumen"),
          lines: [
            info(
              "Hold the drill square to the surface and press evenly. Draw the bit out turning every few seconds so that chips and dust fall out.",
              "Halten Sie die Maschine senkrecht zur Fläche und drücken Sie gleichmäßig. Ziehen Sie den Bohrer alle paar Sekunden drehend heraus, damit Späne und Staub herausfallen.",
            ),
            note(
              "Punch a dent into metal first. In steel drill slowly with a drop of oil; in wood a scrap behind keeps the edge from splintering. Hammer action only in concrete, and only with the dark ones.",
              "Körnen Sie Metall vorher an. In Stahl bohren Sie langsam mit einem Tropfen Öl; in Holz verhindert ein Reststück dahinter das Ausreißen. Mit Schlag nur in Beton, und nur mit den dunklen.",
            ),
          ],
          hazard: warning(
            "Clamp the piece down and wear glasses, but no gloves: a bit that catches takes a loose piece or a glove with it.",
            "Spannen Sie das Werkstück fest und tragen Sie eine Schutzbrille, aber keine Handschuhe: Ein Bohrer, der fasst, reißt ein loses Stück oder einen Handschuh mit.",
          ),
          expected: say("Chips and dust come out, no smoke.", "Es kommen Späne und Staub, kein Rauch."),
          explanation: otherwise(
            "It squeals or smokes? Too fast, or the wrong bit. Stop, let it cool in the air, go on more slowly and press more. Water would crack the tip.",
            "Er kreischt oder raucht? Zu schnell oder der falsche Bohrer. Anhalten, an der Luft abkühlen lassen, langsamer und mit mehr Druck weiter. Wasser ließe die Spitze reißen.",
          ),
        },
      ],
      result: say("A round hole where you marked it.", "Ein rundes Loch, wo Sie es angezeichnet haben."),
    },
    {
      purpose: "care",
      summary: say(
        "Let them cool, brush, oil thinly; sharpen the bright ones, replace the dark.",
        "Abkühlen lassen, bürsten, dünn ölen; blanke schärfen, dunkle ersetzen.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Brush, cloth", "Bürste, Tuch")],
      supplies: [supply("Drop of machine oil", "Tropfen Maschinenöl")],
      steps: [
        {
          key: "clean",
          title: say("Brush out the grooves", "Nuten ausbürsten"),
          lines: [
            info(
              "Let the bit cool, brush dust and resin out of its grooves and wipe it with a cloth that has a drop of oil on it.",
              "Lassen Sie den Bohrer abkühlen, bürsten Sie Staub und Harz aus den Nuten und wischen Sie ihn mit einem Tuch ab, auf dem ein Tropfen Öl ist.",
            ),
          ],
          hazard: caution(
            "Straight from the hole it is hot enough to blister skin, and its edges cut.",
            "Frisch aus dem Loch ist er so heiß, dass er Blasen brennt, und die Kanten schneiden.",
          ),
          expected: say("A thin film of oil, nothing in the grooves.", "Ein dünner Ölfilm, nichts in den Nuten."),
          explanation: otherwise(
            "Resin baked on? Rub it off with a cloth and methylated spirit once the bit is cold.",
            "Harz eingebrannt? Reiben Sie es am kalten Bohrer mit Tuch und Spiritus ab.",
          ),
          uses: ["drill-bit"],
        },
        {
          key: "stand",
          title: say("Each into its own hole", "Jeden in sein Loch"),
          lines: [
            info(
              "Stand the bits in the block, shank down, and keep it in a dry place. Loose in a drawer they blunt each other.",
              "Stellen Sie die Bohrer mit dem Schaft nach unten in den Block und halten Sie ihn trocken. Lose in der Schublade machen sie einander stumpf.",
            ),
          ],
          expected: say("You see at once which one is missing.", "Sie sehen sofort, welcher fehlt."),
          explanation: otherwise(
            "A film of rust? Rub it off with steel wool and oil. It does not harm the edge.",
            "Flugrost? Reiben Sie ihn mit Stahlwolle und Öl ab. Der Schneide schadet er nicht.",
          ),
          uses: ["oak-block"],
        },
        {
          key: "blunt",
          title: say("Blunt: sharpen or replace", "Stumpf: schärfen oder ersetzen"),
          lines: [
            info(
              "A bit that has to be forced, turns blue, or makes powder of metal instead of chips, is blunt. Any grinder sharpens the bright ones. A dark one whose tip is round or broken goes to the scrap metal.",
              "Ein Bohrer, der Gewalt braucht, blau anläuft oder in Metall Pulver statt Späne macht, ist stumpf. Die blanken schärft jede Schleiferei. Ein dunkler mit runder oder gebrochener Spitze kommt zum Altmetall.",
            ),
          ],
          expected: say("A fresh edge bites at light pressure.", "Eine frische Schneide greift bei leichtem Druck."),
          explanation: otherwise(
            "Bent? Roll it on glass: if it wobbles it will break in the hole. Part with it.",
            "Verbogen? Rollen Sie ihn auf Glas: Eiert er, bricht er im Loch. Trennen Sie sich von ihm.",
          ),
        },
      ],
      result: say("All of them bite, each in its place.", "Alle greifen, jeder an seinem Platz."),
    },
  ],
} satisfies GuideFile;
