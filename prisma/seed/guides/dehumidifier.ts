import type { GuideFile } from "../guide-file.ts";
import { caution, info, otherwise, say, spare, warning } from "../guide-words.ts";

export default {
  product: "dehumidifier",
  guides: [
    {
      purpose: "setup",
      summary: say("Four hours upright, then tank, filter, humidity.", "Vier Stunden aufrecht, dann Tank, Filter, Feuchte."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      contents: [spare("air-filter-washable-fitted", "filter")],
      steps: [
        {
          key: "stand",
          title: say("Let it stand for four hours", "Vier Stunden stehen lassen"),
          lines: [
            info(
              "Leave it standing upright, switched off, for four hours. If it lay on the way, wait a whole day.",
              "Lassen Sie ihn vier Stunden aufrecht und ausgeschaltet stehen. Lag er unterwegs, warten Sie einen ganzen Tag.",
            ),
          ],
          hazard: caution(
            "It weighs {weight}: lift it by its handle with a straight back, or roll it.",
            "Er wiegt {weight}: Heben Sie ihn mit geradem Rücken am Griff oder rollen Sie ihn.",
          ),
          expected: say("It has stood for four hours.", "Er hat vier Stunden gestanden."),
          explanation: otherwise(
            "Switched on too early? Off, and wait four hours from now.",
            "Zu früh eingeschaltet? Aus, und ab jetzt vier Stunden warten.",
          ),
          uses: ["dehumidifier-on-castors"],
        },
        {
          key: "place",
          title: say("Give it room", "Platz geben"),
          lines: [
            info(
              "Put it in front of the dampest wall, a forearm’s length free all round. Shut doors and windows.",
              "Stellen Sie ihn vor die feuchteste Wand, ringsum einen Unterarm frei. Schließen Sie Türen und Fenster.",
            ),
          ],
          hazard: warning(
            "It holds propane in a sealed circuit. Never drill or cut it, and keep flames away.",
            "Er enthält Propan in geschlossenem Kreis. Bohren oder schneiden Sie ihn nie an und halten Sie Flammen fern.",
          ),
          expected: say("Air goes in at the front and out at the top.", "Luft geht vorn hinein und oben heraus."),
          explanation: otherwise(
            "A small bathroom? Then in the middle of it, and nothing hung over it.",
            "Ein kleines Bad? Dann in die Mitte, und nichts darüber hängen.",
          ),
        },
        {
          key: "tank",
          title: say("Look at the tank", "Tank ansehen"),
          lines: [
            info(
              "Pull the tank out. Take the foam out from under the float. Push the tank in until it clicks.",
              "Ziehen Sie den Tank heraus. Entfernen Sie den Schaum unter dem Schwimmer. Schieben Sie ihn ein, bis er einrastet.",
            ),
          ],
          expected: say("The float moves freely.", "Der Schwimmer bewegt sich frei."),
          explanation: otherwise(
            "The lamp for full tank is lit though it is empty? The float sticks: the foam is still there.",
            "Die Lampe für vollen Tank leuchtet, obwohl er leer ist? Der Schwimmer klemmt: Der Schaum ist noch da.",
          ),
        },
        {
          key: "filter",
          title: say("Check the filter", "Filter prüfen"),
          lines: [
            info(
              "Pull the grille out in front, take the film off and push it back.",
              "Ziehen Sie das Gitter vorn heraus, lösen Sie die Folie ab und schieben Sie es zurück.",
            ),
          ],
          expected: say("The grille lies flush.", "Das Gitter schließt bündig."),
          explanation: otherwise("It does not go in? Handle downwards.", "Es geht nicht hinein? Griff nach unten."),
          uses: ["air-filter-washable-fitted"],
        },
        {
          key: "hose",
          title: say("If there is a drain: the hose", "Wenn ein Abfluss da ist: der Schlauch"),
          lines: [
            info(
              "Screw the connector on the back and push a garden hose onto it. Lead it downhill all the way to the drain.",
              "Schrauben Sie den Anschluss hinten an und stecken Sie einen Gartenschlauch darauf. Führen Sie ihn mit stetigem Gefälle zum Abfluss.",
            ),
          ],
          expected: say("The hose runs downhill everywhere.", "Der Schlauch hat überall Gefälle."),
          explanation: otherwise(
            "Water still in the tank? The hose rises somewhere.",
            "Wasser trotzdem im Tank? Der Schlauch steigt irgendwo.",
          ),
          uses: ["hose-connector"],
        },
        {
          key: "set",
          title: say("Switch on, set the humidity", "Einschalten, Feuchte einstellen"),
          lines: [
            info(
              "Plug it in and switch it on. Set fifty per cent for rooms to live in, sixty for a cellar.",
              "Stecken Sie ihn ein und schalten Sie ihn an. Stellen Sie fünfzig Prozent für Wohnräume ein, sechzig für den Keller.",
            ),
          ],
          expected: say(
            "After some minutes it hums; after some hours there is water in the tank.",
            "Nach einigen Minuten summt er; nach Stunden ist Wasser im Tank.",
          ),
          explanation: otherwise(
            "No water? The room is dry enough, or colder than it likes ({temperature}): near the lower end it thaws itself now and then.",
            "Kein Wasser? Der Raum ist trocken genug oder zu kalt ({temperature}): Nahe der unteren Grenze taut er zwischendurch ab.",
          ),
        },
      ],
      result: say("The room comes down to the figure you set.", "Der Raum erreicht den eingestellten Wert."),
    },
    {
      purpose: "care",
      summary: say("Filter every fortnight, tank now and then.", "Alle zwei Wochen der Filter, ab und zu der Tank."),
      difficulty: 1,
      minutes: 10,
      people: 1,
      steps: [
        {
          key: "filter-wash",
          title: say("Wash the filter", "Filter waschen"),
          lines: [
            info(
              "Switch off and pull the grille out. Wash it lukewarm, shake it and dry it in the shade.",
              "Schalten Sie aus und ziehen Sie das Gitter heraus. Waschen Sie es lauwarm, schütteln Sie es aus und trocknen Sie es im Schatten.",
            ),
          ],
          expected: say("Light falls through.", "Licht fällt hindurch."),
          explanation: otherwise("Greasy? A drop of washing-up liquid.", "Fettig? Ein Tropfen Spülmittel."),
        },
        {
          key: "tank-wash",
          title: say("Wash the tank", "Tank auswaschen"),
          lines: [
            info(
              "Washing-up liquid, brush, rinse. Plants like the water; do not drink it, do not iron with it.",
              "Spülmittel, Bürste, nachspülen. Pflanzen mögen das Wasser; trinken Sie es nicht, bügeln Sie nicht damit.",
            ),
          ],
          expected: say("No film on the walls.", "Kein Belag an den Wänden."),
          explanation: otherwise("Slime? A cup of vinegar, an hour, rinse.", "Schleim? Eine Tasse Essig, eine Stunde, spülen."),
        },
        {
          key: "coil",
          title: say("Brush the slots", "Schlitze bürsten"),
          lines: [
            info(
              "Pull the plug. Brush the slots from outside with the soft brush of the vacuum cleaner.",
              "Ziehen Sie den Stecker. Bürsten Sie die Schlitze von außen mit der weichen Bürste des Staubsaugers.",
            ),
          ],
          hazard: caution("Pull the plug first.", "Ziehen Sie zuerst den Stecker."),
          expected: say("No fluff in the slots.", "Keine Flusen in den Schlitzen."),
          explanation: otherwise(
            "Ice on the coil? Off for some hours; the room is too cold.",
            "Eis am Register? Einige Stunden aus; der Raum ist zu kalt.",
          ),
        },
      ],
      result: say("It takes out as much as on the first day.", "Er holt so viel heraus wie am ersten Tag."),
    },
  ],
} satisfies GuideFile;
