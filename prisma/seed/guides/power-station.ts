import type { GuideFile } from "../guide-file.ts";
import { info, otherwise, say, supply, warning } from "../guide-words.ts";

export default {
  product: "power-station",
  guides: [
    {
      purpose: "setup",
      summary: say("Look it over, charge it full, run a lamp on it.", "Ansehen, voll laden, eine Lampe daran betreiben."),
      difficulty: 1,
      minutes: 15,
      people: 1,
      supplies: [{ ...supply("Solar panel, if you like", "Solarmodul, auf Wunsch"), product: "solar-panel" }],
      steps: [
        {
          key: "look",
          title: say("Look it over", "Ansehen"),
          lines: [
            info(
              "No dent, no sweetish smell. Note the number underneath or enter it here.",
              "Keine Beule, kein süßlicher Geruch. Notieren Sie die Nummer der Unterseite oder tragen Sie sie hier ein.",
            ),
          ],
          hazard: warning(
            "If it is dented, leaks or smells sweet, put it outside onto stone, do not charge it and ring us. Never open the case: the front carries mains voltage.",
            "Ist sie verbeult, undicht oder riecht süßlich, stellen Sie sie nach draußen auf Stein, laden Sie nicht und rufen Sie uns an. Öffnen Sie sie nie: Die Front führt Netzspannung.",
          ),
          expected: say("Case whole, number noted.", "Gehäuse heil, Nummer notiert."),
          explanation: otherwise(
            "A scratch? That is no dent. If the case gives under the thumb, do not charge it.",
            "Ein Kratzer? Das ist keine Beule. Gibt das Gehäuse nach, laden Sie nicht.",
          ),
          uses: ["power-station-charged-to-a-third"],
        },
        {
          key: "stand",
          title: say("Find a place", "Platz finden"),
          lines: [
            info(
              "Put it on a dry, firm floor, a hand’s breadth free round the fan, away from radiators and escape routes.",
              "Stellen Sie sie auf trockenen, festen Boden, um den Lüfter eine Handbreit frei, fern von Heizung und Fluchtweg.",
            ),
          ],
          expected: say("Both fans blow freely.", "Beide Lüfter blasen frei."),
          explanation: otherwise(
            "Only the hall is free? Not there: that is the way out.",
            "Nur der Flur ist frei? Dort nicht: Das ist der Fluchtweg.",
          ),
        },
        {
          key: "charge",
          title: say("Charge it full", "Voll laden"),
          lines: [
            info(
              "Plug the mains cord into the station, then into the wall. A full charge takes {chargeTime}.",
              "Stecken Sie das Netzkabel in die Station, dann in die Wand. Eine volle Ladung dauert {chargeTime}.",
            ),
          ],
          expected: say("The display counts up to 100.", "Die Anzeige zählt bis 100."),
          explanation: otherwise(
            "It does not count? Colder than freezing it refuses: let it warm up in the room.",
            "Sie zählt nicht? Unter dem Gefrierpunkt verweigert sie: im Zimmer warm werden lassen.",
          ),
          uses: ["mains-cord"],
        },
        {
          key: "device",
          title: say("Run something on it", "Etwas daran betreiben"),
          lines: [
            info(
              "Press the key of the sockets, plug in a lamp. Together they give {socketPower}: no kettle, no hairdryer.",
              "Drücken Sie die Taste der Steckdosen, stecken Sie eine Lampe ein. Zusammen geben sie {socketPower}: kein Wasserkocher, kein Haartrockner.",
            ),
          ],
          hazard: warning(
            "These sockets carry mains voltage too. Keep hands dry, keep it out of rain, and never feed it into the wiring of the house.",
            "Auch diese Steckdosen führen Netzspannung. Halten Sie Hände und Gerät trocken und speisen Sie nie in die Hausinstallation ein.",
          ),
          expected: say("The lamp lights, the display shows the watts.", "Die Lampe brennt, die Anzeige zeigt die Watt."),
          explanation: otherwise(
            "It switches off? Too much at once. Pull everything, press the key again, one thing at a time.",
            "Sie schaltet ab? Zu viel auf einmal. Alles ziehen, Taste neu drücken, eins nach dem anderen.",
          ),
        },
        {
          key: "solar",
          title: say("Connect a panel", "Modul anschließen"),
          lines: [
            info(
              "Cable from the box: panel first, then station. It takes at most {solarInput}; more is left unused.",
              "Kabel aus dem Karton: erst das Modul, dann die Station. Sie nimmt höchstens {solarInput}; mehr bleibt ungenutzt.",
            ),
          ],
          expected: say("In sun the display shows watts coming in.", "In der Sonne zeigt die Anzeige ankommende Watt."),
          explanation: otherwise(
            "Nothing? A shadow over one corner, or the plugs are not pushed together.",
            "Nichts? Ein Schatten über einer Ecke, oder die Stecker sind nicht zusammengedrückt.",
          ),
          uses: ["cable-for-a-solar-panel"],
        },
      ],
      result: say("It is full, and a lamp lights on it.", "Sie ist voll, und eine Lampe brennt daran."),
    },
  ],
} satisfies GuideFile;
