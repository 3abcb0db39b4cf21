const day = 86_400_000;

/** The time some days after another, as ISO 8601 text in UTC. */
export const daysAfter = (time: Date, days: number): string => new Date(time.getTime() + days * day).toISOString();
