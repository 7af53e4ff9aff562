import { createHash } from 'node:crypto'
import { fold } from '../../domain/language/fold.ts'
import { typedCode } from '../../domain/people/first-login-code.ts'
import { parseLogin } from '../../domain/people/login.ts'
import type { Role } from '../../domain/people/role.ts'
import { nextStep, type SessionStep } from '../../domain/people/second-step.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { accountByLogin, type SignInAccount } from '../../persistence/people/account-by-login.ts'
import { signInSettingsOf } from '../../persistence/settings/sign-in-settings.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { verifyPassword } from '../../signing/password-hash.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { countFailureAt, doorKey, doorShut, type DoorKey } from './door.ts'

export type SignIn = { login: string; password: string; address: string }
export type SignedIn = {
  account: { id: string; roles: Role[] }
  restricted: boolean
  /** What is still to be done before anything opens. */
  awaits: SessionStep | null
}

/**
 * Lets somebody in with a password, or with a first-login code, which opens nothing but the choice of a password. The
 * answer is the same, and takes as long, for an unknown account, a wrong password and a suspended account.
 */
export async function signIn(world: World, input: SignIn): Promise<Outcome<SignedIn>> {
  const now = world.now()
  const keys = doorKeys(world, input)
  const shut = await doorShut(world, keys)
  if (shut) return shut
  const account = await accountByLogin(world.db, parseLogin(input.login), now)
  const door = account ? openDoor(account, input.password, now) : null
  const matches = await verifyPassword(door?.hash ?? null, door?.secret ?? input.password)
  if (!account || !door || !matches || account.suspended) {
    await countFailureAt(world, keys)
    await audit(world, account, 'sign-in.failed')
    return { refused: 'wrong-credentials' }
  }
  const awaits = await awaited(world, account, door)
  await audit(world, account, awaits === 'code' ? 'sign-in.code-awaited' : 'sign-in.succeeded')
  return { account: { id: account.id, roles: account.roles }, restricted: door.restricted, awaits }
}

/** Who came with a first-login code chooses a password before setting up a second step. */
async function awaited(world: World, account: SignInAccount, door: Door): Promise<SessionStep | null> {
  const step = nextStep(account, await signInSettingsOf(world.db), world.settings.demo)
  return step === 'enrolment' && door.restricted ? null : step
}

/** Of a failure the account that was tried, if there is one, is whom it was done to; what was typed is kept nowhere. */
async function audit(
  world: World,
  account: SignInAccount | null,
  action: 'sign-in.succeeded' | 'sign-in.code-awaited' | 'sign-in.failed',
): Promise<void> {
  const subject = account ? { subject: { kind: 'person' as const, id: account.personId } } : {}
  const by = account && action === 'sign-in.succeeded' ? { by: account.personId } : {}
  await inTransaction(world.db, (tx) => recordAudit(world, tx, { action, ...subject, ...by }))
}

type Door = { hash: string; secret: string; restricted: boolean }

/** An account has either a password or a code in force, so that every try costs exactly one hash. */
function openDoor(account: SignInAccount, secret: string, now: Date): Door | null {
  if (account.passwordHash) return { hash: account.passwordHash, secret, restricted: false }
  const inTime = account.codeExpiresAt !== null && account.codeExpiresAt > now
  if (!account.codeHash || !inTime) return null
  return { hash: account.codeHash, secret: typedCode(secret), restricted: true }
}

function doorKeys(world: World, input: SignIn): DoorKey[] {
  const login = createHash('sha256').update(fold(input.login)).digest('base64url')
  return [
    doorKey(world, `login:account:${login}`, 'account'),
    doorKey(world, `login:address:${input.address}`, 'address'),
  ]
}
