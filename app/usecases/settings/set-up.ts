import { PRIVACY_NOTICE_VERSION } from '../../domain/people/privacy-notice.ts'
import type { Role } from '../../domain/people/role.ts'
import { isRefusal, type Outcome } from '../../domain/refusal.ts'
import { saveIssuer } from '../../persistence/certificates/issuer.ts'
import type { Tx } from '../../persistence/client.ts'
import { everAdministered, lockAdministrators } from '../../persistence/people/administrators.ts'
import { insertPersonWithAccount, lockLogins, loginTaken } from '../../persistence/people/new-person.ts'
import { acknowledge } from '../../persistence/people/privacy-acknowledgements.ts'
import { removeSetupCode } from '../../persistence/settings/setup-code.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { hashPassword } from '../../signing/password-hash.ts'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../world.ts'
import { openSetup } from './open-setup.ts'
import { keepLogo } from './replace-logo.ts'
import { readSetUp, type ReadSetUp, type SetUp } from './read-set-up.ts'
import { saveProvince } from './save-province.ts'

/**
 * Sets the installation up: its first administrator, province and department, all or nothing and once. Of two who do it
 * at the same time one wins; to the other it is as if the page had never been.
 */
export async function setUp(
  world: World,
  input: SetUp,
): Promise<Outcome<{ account: { id: string; roles: Role[] } }>> {
  const opened = await openSetup(world, input)
  if (isRefusal(opened)) return opened
  const read = await readSetUp(world, input)
  if (isRefusal(read)) return read
  const passwordHash = await hashPassword(input.password)
  return inTransaction(world.db, (tx) => save(world, tx, read, passwordHash))
}

async function save(world: World, tx: Tx, read: ReadSetUp, passwordHash: string) {
  const { person, issuer, province, logo } = read
  const now = world.now()
  await lockLogins(tx)
  await lockAdministrators(tx)
  if (await everAdministered(tx)) return { refused: 'not-found' as const }
  if (await loginTaken(tx, person)) return { refused: 'login-taken' as const }
  const role = 'administrator' as const
  const administrator = { ...person, role, unitId: null, posting: null, secret: { passwordHash }, now }
  const { accountId, personId } = await insertPersonWithAccount(tx, administrator)
  await acknowledge(tx, [personId], PRIVACY_NOTICE_VERSION, now)
  await saveProvince(world, tx, province)
  await saveIssuer(tx, issuer)
  if (logo) await keepLogo(world, tx, logo)
  await removeSetupCode(tx)
  const subject = { kind: 'person' as const, id: personId }
  await recordAudit(world, tx, { action: 'installation.set-up', subject, by: personId })
  return { account: { id: accountId, roles: [role] } }
}
