import { ENERGY_CLASSES, type EnergyClass } from "@/lib/catalog/rules/energy";

/** The arrow that the law wants beside the price: the class in its colour, and the scale it stands on. `label` says it in words. */
export function EnergyArrow({ energyClass, label }: { energyClass: EnergyClass; label: string }) {
  return (
    <svg viewBox="0 0 96 40" role="img" aria-label={label} className="energy-arrow" data-class={energyClass}>
      <path className="energy-scale" d="M1 1h22v38H1z" />
      <text className="energy-end" x="12" y="15">
        {ENERGY_CLASSES[0]}
      </text>
      <text className="energy-end" x="12" y="35">
        {ENERGY_CLASSES[ENERGY_CLASSES.length - 1]}
      </text>
      <path className="energy-way" d="M12 18v5m-3-2.5 3-3 3 3" />
      <path className="energy-field" d="M26 1h50l18 19-18 19H26z" />
      <text className="energy-class" x="54" y="30">
        {energyClass}
      </text>
    </svg>
  );
}
