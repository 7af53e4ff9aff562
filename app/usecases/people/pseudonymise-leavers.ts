import { dayOf, type Day } from '../../domain/day.ts'
import { fold } from '../../domain/language/fold.ts'
import { administers } from '../../domain/people/administrating.ts'
import { pseudonymOf } from '../../domain/people/leaving/pseudonym.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { leaving } from '../../i18n/vi/leaving.ts'
import type { Reader, Tx } from '../../persistence/client.ts'
import { lockAdministrators } from '../../persistence/people/administrators.ts'
import { forgetPeople, type Forgotten } from '../../persistence/people/leaving/forget.ts'
import { forgettingDays } from '../../persistence/people/leaving/forgetting-days.ts'
import { lockLogins } from '../../persistence/people/new-person.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { lockUnits } from '../../persistence/units/add-unit.ts'
import { recordAudits } from '../audit/record-audit.ts'
import type { World } from '../world.ts'

/** How many people's turn it is, and for how many of them it was done. */
export type Pseudonymised = { due: number; pseudonymised: number }

/**
 * Takes away who people were whose retention is over: for good, with every fact, number and certificate staying. Several
 * who do it at the same time do it once: each decides under the locks of those who change people.
 */
export async function pseudonymiseLeavers(
  world: World,
  { dryRun }: { dryRun: boolean },
): Promise<Outcome<Pseudonymised>> {
  if (!administers(world.actor)) return { refused: 'not-found' }
  return inTransaction(world.db, async (tx) => {
    if (!dryRun) await lockPeople(tx)
    const due = await dueOn(tx, dayOf(world.now()))
    if (dryRun || due.length === 0) return { due: due.length, pseudonymised: 0 }
    await forgetPeople(tx, due.map(forgotten), { reason: leaving.removed }, world.now())
    await recordAudits(
      world,
      tx,
      due.map((id) => ({ action: 'person.pseudonymised', subject: { kind: 'person', id } })),
    )
    return { due: due.length, pseudonymised: due.length }
  })
}

async function lockPeople(tx: Tx): Promise<void> {
  await lockUnits(tx)
  await lockLogins(tx)
  await lockAdministrators(tx)
}

async function dueOn(db: Reader, today: Day): Promise<string[]> {
  return (await forgettingDays(db)).flatMap(({ id, on }) => (on <= today ? [id] : []))
}

/** Names in the data are Vietnamese, whoever reads. */
function forgotten(id: string): Forgotten {
  const { mark, staffCode } = pseudonymOf(id)
  const fullName = leaving.name(mark)
  return { id, staffCode, fullName, foldedName: fold(fullName) }
}
