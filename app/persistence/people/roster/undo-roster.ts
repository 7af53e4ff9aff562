import { fold } from '../../../domain/language/fold.ts'
import { undo, type Undoing } from '../../changes/undo.ts'
import type { Tx } from '../../client.ts'
import { writeFields } from './write-fields.ts'

/**
 * Undoes a roster: its dated facts are withdrawn and those that it withdrew recorded anew; names, staff codes, phones and
 * e-mails are what they were; whom it made is in no list any more, and staff code, phone and e-mail are free again.
 */
export async function undoRoster(tx: Tx, undoing: Undoing): Promise<void> {
  await undo(tx, undoing)
  await withdrawPeople(tx, undoing)
  await restoreFields(tx, undoing)
}

/** A tilde is in no staff code that can be typed. */
async function withdrawPeople(tx: Tx, { changeId, at }: Undoing): Promise<void> {
  await tx.$executeRaw`
    UPDATE person n SET withdrawn_at = ${at}, staff_code = n.staff_code || '~' || n.id, phone = NULL, email = NULL
    FROM person_change c
    WHERE c.change_id = ${changeId}::uuid AND c.person_id = n.id AND c.before IS NULL AND c.after IS NOT NULL`
}

type Fields = { staffCode: string; fullName: string; phone: string | null; email: string | null }

async function restoreFields(tx: Tx, { changeId }: Undoing): Promise<void> {
  const were = await tx.$queryRaw<{ id: string; before: Fields }[]>`
    SELECT person_id AS id, before FROM person_change WHERE change_id = ${changeId}::uuid AND before IS NOT NULL`
  const people = were.map(({ id, before }) => ({ id, ...before, foldedName: fold(before.fullName) }))
  await writeFields(tx, people)
}
