import { dayOf } from '../../domain/day.ts'
import { fold, normalise } from '../../domain/language/fold.ts'
import { administers } from '../../domain/people/administrating.ts'
import { personFields, type TypedPerson } from '../../domain/people/person-fields.ts'
import { roles } from '../../domain/people/role.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { insertPersonWithAccount, lockLogins, loginTaken } from '../../persistence/people/new-person.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { newLoginCode } from './login-code.ts'
import { roleScope } from './role-scope.ts'

export type NewAccount = TypedPerson & {
  role: string
  /** Official code of the unit over which the role is held; none: everything, for administrators and trainers only. */
  unit?: string | undefined
  /** The duty held in that unit; gives a posting as of today. */
  duty?: string | undefined
}

/** The code is shown once, to be handed to the person; only its hash is kept. */
export type AccountCode = { login: string; code: string }

/** Adds a person with a role and a first-login code. For administrators and the operator of the command line. */
export async function createAccount(world: World, input: NewAccount): Promise<Outcome<AccountCode>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  const person = personFields(input)
  if (isRefusal(person)) return person
  const role = roles.find((known) => known === input.role)
  if (!role) return { refused: 'role-unknown' }
  const scope = await roleScope(world.db, role, input.unit, dayOf(world.now()))
  if (isRefusal(scope)) return scope
  const { unitId, namedId } = scope
  const duty = input.duty?.trim() ? { name: normalise(input.duty), foldedName: fold(input.duty) } : null
  const posting = duty && namedId ? { unitId: namedId, duty } : null
  const { code, secret } = await newLoginCode(world)
  const added = await inTransaction(world.db, async (tx): Promise<Outcome<object>> => {
    await lockLogins(tx)
    if (await loginTaken(tx, person)) return { refused: 'login-taken' }
    const created = { ...person, role, unitId, posting, secret, now: world.now() }
    const { personId: id } = await insertPersonWithAccount(tx, created)
    const details = { role, unit: unitId }
    await recordAudit(world, tx, { action: 'account.created', subject: { kind: 'person', id }, details })
    return {}
  })
  return isRefusal(added) ? added : { login: person.staffCode, code }
}
