/** What is being done with a roster, in this order. */
export const rosterPhases = ['reading', 'comparing', 'writing'] as const
export type RosterPhase = (typeof rosterPhases)[number]

/** Told of how far a phase is, in whatever it counts. */
export type RosterReport = (phase: RosterPhase, done: number, total: number) => Promise<void>
