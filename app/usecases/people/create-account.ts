import { dayOf, type Day } from '../../domain/day.ts'
import { fold, normalise } from '../../domain/language/fold.ts'
import { FIRST_LOGIN_CODE_DAYS, firstLoginCode } from '../../domain/people/first-login-code.ts'
import { parseEmail, parsePhone, parseStaffCode } from '../../domain/people/login.ts'
import { roles, type Role } from '../../domain/people/role.ts'
import type { Outcome, Refusal } from '../../domain/refusal.ts'
import { insertPersonWithAccount, loginTaken, type NewPerson } from '../../persistence/people/new-person.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { unitByCode } from '../../persistence/units/unit-by-code.ts'
import { hashPassword } from '../../signing/password-hash.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

export type NewAccount = {
  staffCode: string
  name: string
  role: string
  phone?: string | undefined
  email?: string | undefined
  /** Official code of the unit over which the role is held; none: everything, for administrators and trainers only. */
  unit?: string | undefined
  /** The duty held in that unit; gives a posting as of today. */
  duty?: string | undefined
}

/** The code is shown once, to be handed to the person; only its hash is kept. */
export type AccountCode = { login: string; code: string }

/** Adds a person with a role and a first-login code. Only the operator of the command line may, for now. */
export async function createAccount(world: World, input: NewAccount): Promise<Outcome<AccountCode>> {
  if (world.actor.kind !== 'operator') return { refused: 'not-found' }
  const now = world.now()
  const person = readPerson(input)
  if ('refused' in person) return person
  const unitId = await unitOf(world, input.unit, dayOf(now), person.role)
  if (unitId !== null && typeof unitId !== 'string') return unitId
  if (await loginTaken(world.db, person)) return { refused: 'login-taken' }
  const code = firstLoginCode(world.random(32))
  const codeHash = await hashPassword(code)
  const codeExpiresAt = new Date(now.getTime() + FIRST_LOGIN_CODE_DAYS * 86_400_000)
  await inTransaction(world.db, async (tx) => {
    const id = await insertPersonWithAccount(tx, { ...person, unitId, codeHash, codeExpiresAt, now })
    const details = { role: person.role, unit: unitId }
    await recordAudit(world, tx, { action: 'account.created', subject: { kind: 'person', id }, details })
  })
  return { login: person.staffCode, code }
}

function readPerson(
  input: NewAccount,
): Outcome<Omit<NewPerson, 'unitId' | 'codeHash' | 'codeExpiresAt' | 'now'>> {
  const staffCode = parseStaffCode(input.staffCode)
  const fullName = normalise(input.name)
  const role = roles.find((known) => known === input.role)
  const phone = input.phone ? parsePhone(input.phone) : null
  const email = input.email ? parseEmail(input.email) : null
  if (!staffCode) return { refused: 'invalid-input', field: 'staffCode' }
  if (fullName === '' || fullName.length > 120) return { refused: 'invalid-input', field: 'name' }
  if (!role) return { refused: 'role-unknown' }
  if (input.phone && !phone) return { refused: 'invalid-input', field: 'phone' }
  if (input.email && !email) return { refused: 'invalid-input', field: 'email' }
  const duty = input.duty ? { name: normalise(input.duty), foldedName: fold(input.duty) } : null
  return { staffCode, fullName, foldedName: fold(fullName), role, phone, email, duty }
}

async function unitOf(
  world: World,
  code: string | undefined,
  today: Day,
  role: Role,
): Promise<string | null | Refusal> {
  if (code === undefined) {
    return role === 'administrator' || role === 'trainer' ? null : { refused: 'unit-unknown' }
  }
  const unit = await unitByCode(world.db, code, today)
  return unit?.id ?? { refused: 'unit-unknown' }
}
