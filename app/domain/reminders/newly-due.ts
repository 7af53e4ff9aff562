import type { Occasion, ReminderKind } from './occasion.ts'

/** An occasion of one person and one certification. */
export type Concerned = { personId: string; certificationId: string }
export type Due<O extends Pick<Occasion, 'kind' | 'deciding'> = Occasion> = Concerned & { occasion: O }

/** By which an occasion is known again. */
export function occasionKey({
  personId,
  certificationId,
  occasion,
}: Due<Pick<Occasion, 'kind' | 'deciding'>>): string {
  return [personId, certificationId, occasion.kind, occasion.deciding].join(' ')
}

/**
 * Out of the occasions of today, those that people were not told of: of the kinds that are wanted, each once ever. `told`
 * holds the keys of all that letters were made for.
 */
export function newlyDue(
  today: readonly Due[],
  told: ReadonlySet<string>,
  kinds: readonly ReminderKind[],
): Due[] {
  return today.filter((due) => kinds.includes(due.occasion.kind) && !told.has(occasionKey(due)))
}
