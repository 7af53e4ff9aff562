import { dayOf } from '../../domain/day.ts'
import { codeRefusal } from '../../domain/people/code-rules.ts'
import { namedFields, type TypedPerson } from '../../domain/people/person-fields.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { lockAdministrators } from '../../persistence/people/administrators.ts'
import { codeBearer } from '../../persistence/people/code-bearers.ts'
import { takenField, updateContact } from '../../persistence/people/contact.ts'
import { lockLogins } from '../../persistence/people/new-person.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

export type EditedPerson = Omit<TypedPerson, 'staffCode'> & { personId: string }

/**
 * Puts name, phone and e-mail of somebody right. Phone and e-mail are ways to sign in, so whoever may give somebody a
 * first-login code may change them, and nobody else: not one's own, not those of whoever holds more.
 */
export async function editPerson(world: World, input: EditedPerson): Promise<Outcome<object>> {
  const { personId } = input
  return inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    await lockLogins(tx)
    await lockAdministrators(tx)
    const bearer = await codeBearer(tx, personId, dayOf(world.now()))
    const refusal = bearer ? codeRefusal(world.actor, bearer) : null
    if (!bearer || refusal) return refusal ?? { refused: 'not-found' }
    const fields = namedFields(input)
    if (isRefusal(fields)) return fields
    const field = await takenField(tx, { ...fields, staffCode: bearer.staffCode }, personId)
    if (field) return { refused: 'contact-taken', field }
    await updateContact(tx, personId, fields)
    await recordAudit(world, tx, { action: 'person.edited', subject: { kind: 'person', id: personId } })
    return {}
  })
}
