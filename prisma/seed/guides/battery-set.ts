import type { GuideFile } from "../guide-file.ts";
import { caution, info, note, otherwise, say, supply, tool, warning } from "../guide-words.ts";

export default {
  product: "battery-set",
  guides: [
    {
      purpose: "use",
      summary: say(
        "Charge it once, slide it on, stop when the tool grows weak.",
        "Einmal laden, aufschieben, aufhören, wenn das Werkzeug nachlässt.",
      ),
      difficulty: 1,
      minutes: 5,
      people: 1,
      steps: [
        {
          key: "charge",
          title: say("Charge it in its own charger", "Im eigenen Ladegerät laden"),
          lines: [
            info(
              "Stand the charger on stone, tiles or a bare workbench and plug it in. Slide the battery in until it clicks. From empty it takes {chargeTime}.",
              "Stellen Sie das Ladegerät auf Stein, Fliesen oder eine leere Werkbank und stecken Sie es ein. Schieben Sie den Akku hinein, bis er einrastet. Von leer bis voll dauert es {chargeTime}.",
            ),
            note(
              "A battery from a cold car or shed warms up in the room first. Charged below freezing it loses strength for good.",
              "Kommt der Akku aus dem kalten Auto oder Schuppen, lassen Sie ihn erst im Zimmer warm werden. Bei Frost geladen verliert er für immer an Kraft.",
            ),
          ],
          hazard: warning(
            "Do not charge a battery that fell hard, is swollen or has been under water. Such cells can catch fire hours later.",
            "Laden Sie keinen Akku, der hart gefallen ist, sich gebläht hat oder im Wasser lag. Solche Zellen können noch Stunden später brennen.",
          ),
          expected: say("The four lamps fill one after the other.", "Die vier Lampen gehen nacheinander an."),
          explanation: otherwise(
            "No lamp at all? Straight from hard work it is too hot to be charged. Leave it for half an hour, then push it in again.",
            "Keine Lampe? Direkt nach schwerer Arbeit ist er zum Laden zu heiß. Warten Sie eine halbe Stunde und schieben Sie ihn noch einmal ein.",
          ),
          uses: ["battery", "charger"],
        },
        {
          key: "slide-on",
          title: say("Slide it on the tool", "Auf das Werkzeug schieben"),
          lines: [
            info(
              "Lock the tool’s switch and slide the battery along the rails until it clicks. Only tools of the {family} family have these rails.",
              "Sperren Sie den Schalter des Werkzeugs und schieben Sie den Akku auf den Schienen ein, bis er einrastet. Diese Schienen hat nur Werkzeug der Familie {family}.",
            ),
          ],
          expected: say("It stays on when you pull at it.", "Er bleibt fest, wenn Sie daran ziehen."),
          explanation: otherwise(
            "It stops halfway? Look for sawdust in the rails and brush it out.",
            "Er bleibt auf halbem Weg stecken? Sehen Sie nach Spänen in den Schienen und bürsten Sie sie heraus.",
          ),
          uses: ["battery"],
        },
        {
          key: "last-lamp",
          title: say("Charge at the last lamp", "Bei der letzten Lampe laden"),
          lines: [
            info(
              "When one lamp is left and the tool pulls weakly, charge it. You may do so at any time; it need not be empty.",
              "Leuchtet nur noch eine Lampe und zieht das Werkzeug schwach, laden Sie ihn. Das dürfen Sie jederzeit, er muss nicht leer sein.",
            ),
          ],
          expected: say("Work goes on after a pause.", "Nach einer Pause geht die Arbeit weiter."),
          explanation: otherwise(
            "The tool stops although lamps are lit? It was too much at once and the battery cut out. Let go of the trigger and press less hard.",
            "Das Werkzeug stoppt, obwohl Lampen leuchten? Es war zu viel auf einmal, der Akku hat abgeschaltet. Lassen Sie den Schalter los und drücken Sie weniger.",
          ),
        },
      ],
      result: say("The battery is full when you need it.", "Der Akku ist voll, wenn Sie ihn brauchen."),
    },
    {
      purpose: "care",
      summary: say(
        "Keep it clean, cool and half full; know when it is worn out.",
        "Sauber, kühl und halb voll halten; wissen, wann er verbraucht ist.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      tools: [tool("Dry brush", "Trockener Pinsel")],
      steps: [
        {
          key: "contacts",
          title: say("Brush the contacts", "Kontakte ausbürsten"),
          lines: [
            info(
              "Pull the charger’s plug. Brush dust and chips out of the rails of battery, charger and tool.",
              "Ziehen Sie den Stecker des Ladegeräts. Bürsten Sie Staub und Späne aus den Schienen von Akku, Ladegerät und Werkzeug.",
            ),
          ],
          hazard: caution(
            "Use no water and nothing of metal: a wire brush joins the poles.",
            "Nehmen Sie kein Wasser und nichts aus Metall: Eine Drahtbürste verbindet die Pole.",
          ),
          expected: say("The contacts are bare and bright.", "Die Kontakte sind blank."),
          explanation: otherwise(
            "Green or sooty contacts? Do not scrape them. Send us a photo first.",
            "Grüne oder rußige Kontakte? Kratzen Sie nicht daran. Schicken Sie uns erst ein Foto.",
          ),
          uses: ["battery", "charger"],
        },
        {
          key: "rest",
          title: say("Put it away half full", "Halb voll weglegen"),
          lines: [
            info(
              "If it is to rest for months, leave it at two lamps. Take it off the tool and keep it dry and cool, out of the sun and away from loose screws.",
              "Soll er monatelang ruhen, legen Sie ihn mit zwei Lampen weg. Nehmen Sie ihn vom Werkzeug und lagern Sie ihn trocken und kühl, ohne Sonne und fern von losen Schrauben.",
            ),
          ],
          expected: say("After half a year a lamp is still lit.", "Nach einem halben Jahr leuchtet noch eine Lampe."),
          explanation: otherwise(
            "Put away empty? Charge it soon. After a winter without charge many do not wake again.",
            "Leer weggelegt? Laden Sie ihn bald. Nach einem Winter ohne Ladung wachen viele nicht mehr auf.",
          ),
        },
        {
          key: "judge",
          title: say("Know when it is worn out", "Erkennen, wann er verbraucht ist"),
          lines: [
            info(
              "All batteries fade. When a full one no longer lasts half as long as it did, it is worn out. Charge it on for light work, or part with it.",
              "Jeder Akku lässt nach. Hält er voll geladen nicht einmal mehr halb so lange wie früher, ist er verbraucht. Nutzen Sie ihn für leichte Arbeit weiter oder geben Sie ihn ab.",
            ),
          ],
          hazard: warning(
            "Never open the shell. If it swells, gets hot or smells sweet, put it outside on stone and ring us.",
            "Öffnen Sie nie die Schale. Bläht er sich, wird er heiß oder riecht er süßlich, legen Sie ihn draußen auf Stein und rufen Sie uns an.",
          ),
          expected: say("You know whether it still has work in it.", "Sie wissen, ob er noch taugt."),
          explanation: otherwise(
            "Weak only in winter? Cold cells give less. Try it again at room temperature before you judge.",
            "Nur im Winter schwach? Kalte Zellen geben weniger. Prüfen Sie ihn bei Zimmertemperatur, bevor Sie urteilen.",
          ),
        },
      ],
      result: say("It gives its strength for years.", "Er behält seine Kraft über Jahre."),
    },
    {
      purpose: "dispose",
      summary: say(
        "Tape the contacts, hand it over; charger to small electrical waste.",
        "Kontakte abkleben, abgeben; das Ladegerät zum Elektroschrott.",
      ),
      difficulty: 1,
      minutes: 10,
      people: 1,
      supplies: [supply("Sticky tape", "Klebeband")],
      steps: [
        {
          key: "tape",
          title: say("Tape the contacts", "Kontakte abkleben"),
          lines: [
            info(
              "Run the tool until it stops, take the battery off and cover all contacts with tape.",
              "Lassen Sie das Werkzeug laufen, bis es stehen bleibt, nehmen Sie den Akku ab und kleben Sie alle Kontakte ab.",
            ),
          ],
          hazard: warning(
            "An old battery still holds enough to start a fire. It never goes into the bin, nor to the plastics.",
            "Auch ein alter Akku kann noch einen Brand auslösen. Er gehört nie in den Hausmüll oder zu den Verpackungen.",
          ),
          expected: say("No bare metal shows.", "Kein blankes Metall ist zu sehen."),
          explanation: otherwise(
            "It no longer turns the tool? Then it is empty enough. Tape it as it is.",
            "Er treibt das Werkzeug nicht mehr an? Dann ist er leer genug. Kleben Sie ihn so ab.",
          ),
          uses: ["battery"],
        },
        {
          key: "hand-over",
          title: say("Hand it over", "Abgeben"),
          lines: [
            info(
              "Bring it to us, to a shop that sells such batteries or to your town’s collection point. All take it free. By post an old battery may not travel.",
              "Bringen Sie ihn zu uns, in ein Geschäft, das solche Akkus verkauft, oder zur Sammelstelle Ihrer Stadt. Alle nehmen ihn kostenlos. Mit der Post darf ein alter Akku nicht reisen.",
            ),
          ],
          expected: say("Somebody took it from your hand.", "Jemand hat ihn entgegengenommen."),
          explanation: otherwise(
            "Dented or swollen? Say so before you hand it over, and carry it in a metal box with sand.",
            "Verbeult oder gebläht? Sagen Sie es vor der Abgabe und tragen Sie ihn in einer Metallkiste mit Sand.",
          ),
        },
        {
          key: "charger-on",
          title: say("What becomes of the charger", "Was aus dem Ladegerät wird"),
          lines: [
            info(
              "Keep the charger: it fills the next battery of the {family} family. If it is broken, it goes to small electrical waste.",
              "Behalten Sie das Ladegerät: Es lädt auch den nächsten Akku der Familie {family}. Ist es kaputt, gehört es zum Elektroschrott.",
            ),
          ],
          expected: say("The charger has a place, here or there.", "Das Ladegerät hat seinen Platz, hier oder dort."),
          explanation: otherwise(
            "No tool left that takes it? Pass it on together with the tool’s papers.",
            "Kein passendes Werkzeug mehr? Geben Sie es samt Anleitung weiter.",
          ),
          uses: ["charger"],
        },
      ],
      result: say("Its metals are used again.", "Seine Metalle werden wieder verwendet."),
    },
  ],
} satisfies GuideFile;
