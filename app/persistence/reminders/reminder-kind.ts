import type { ReminderKind } from '../../domain/reminders/occasion.ts'
import type { ReminderKind as StoredKind } from '../generated/client.ts'

/** The names of the database have no hyphens. */
export function storedKind(kind: ReminderKind): StoredKind {
  return kind.replaceAll('-', '_') as StoredKind
}

export function kindFrom(stored: StoredKind): ReminderKind {
  return stored.replaceAll('_', '-') as ReminderKind
}
