import { beforeAll, expect, it } from 'vitest'
import { logLines } from '../../../app/persistence/audit/log-page.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { recordAudit, type Audited } from '../../../app/usecases/audit/record-audit.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settlePeople, settleUnits } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const note = (entry: Audited, acting = world) => inTransaction(db, (tx) => recordAudit(acting, tx, entry))

beforeAll(async () => {
  await settleUnits(db)
  await settlePeople(db)
  const son = { ...testWorld(db, { actor: actorOf(cast.son) }), address: '192.0.2.1' }
  await note({ action: 'account.reset', subject: { kind: 'person', id: cast.huong.id } })
  await note(
    { action: 'list.exported', subject: { kind: 'unit', id: units.kyLua.id }, details: { lines: 2 } },
    son,
  )
  await note({ action: 'curriculum.loaded' })
})

it('shows who did what with whom by the names they bear now, newest first', async () => {
  const lines = await logLines(db, { action: null, before: null, count: 10 })
  expect(
    lines.map(({ seq, action, actor, subject, address }) => [seq, action, actor, subject, address]),
  ).toEqual([
    [3, 'curriculum.loaded', null, null, null],
    [2, 'list.exported', cast.son.fullName, units.kyLua.name, '192.0.2.1'],
    [1, 'account.reset', null, cast.huong.fullName, null],
  ])
})

it('shows one action alone, and goes back in pages', async () => {
  const seen = async (action: string | null, before: number | null, count: number) =>
    (await logLines(db, { action, before, count })).map(({ seq }) => seq)
  expect(await seen('account.reset', null, 10)).toEqual([1])
  expect(await seen(null, null, 2)).toEqual([3, 2])
  expect(await seen(null, 2, 2)).toEqual([1])
})
