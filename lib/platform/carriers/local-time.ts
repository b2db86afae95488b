const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/;

/** A carrier's time: the instant, the wall clock of the place, and whether its zone was given; without one it is read as UTC. */
export function readTime(text: string): { occurredAt: Date; localTime: string; timeZoneKnown: boolean; offset: string } | null {
  const offset = OFFSET.exec(text)?.[1];
  const occurredAt = new Date(offset ? text : `${text}Z`);
  if (Number.isNaN(occurredAt.getTime())) return null;
  return { occurredAt, localTime: text.slice(0, 16), timeZoneKnown: offset !== undefined, offset: offset ?? "Z" };
}
