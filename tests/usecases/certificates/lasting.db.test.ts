import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { isRefusal, type Outcome } from '../../../app/domain/refusal.ts'
import type { Db } from '../../../app/persistence/client.ts'
import { keyInUse, publishedKeys, retireKey } from '../../../app/persistence/certificates/signing-keys.ts'
import { inTransaction } from '../../../app/persistence/transaction.ts'
import { verifyInput } from '../../../app/usecases/certificates/verify-input.ts'
import { editPerson } from '../../../app/usecases/people/edit-person.ts'
import { reorganiseUnits } from '../../../app/usecases/units/reorganise-units.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { certified, paperOf, type Certified } from '../../support/certified.ts'
import { emptyDatabase, freshDatabase } from '../../support/database.ts'
import { runLms } from '../../support/run-lms.ts'
import { temporaryFolder, testWorld } from '../../support/world.ts'

const { db, url } = await freshDatabase()
const world = testWorld(db)
let hers: Certified = { id: '', pdf: Buffer.alloc(0), code: '' }

const done = <T extends object>(outcome: Outcome<T>): T => {
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  return outcome
}

/** What becomes of an installation after the certificate was issued, one after the other. */
const years: [name: string, happens: () => Promise<unknown>][] = [
  ['the signing key was retired and another one signs', rotate],
  ['her ward became part of a new one', merge],
  ['she was renamed', rename],
]

async function rotate() {
  await inTransaction(db, async (tx) => retireKey(tx, (await keyInUse(tx))?.id ?? '', world.now()))
  const { code } = await certified(world, cast.hung)
  expect(code.split('.')[1]).not.toBe(hers.code.split('.')[1])
  expect(await publishedKeys(db)).toHaveLength(2)
}

async function merge() {
  const old = {
    row: 1,
    oldCode: units.kyLua.code,
    oldName: '',
    oldLevel: 'commune' as const,
    provinces: null,
  }
  const becomes = { newCode: '06999', newName: 'Phường Tam Thanh', newKind: 'ward' as const }
  const rows = [{ ...old, ...becomes, extent: 'full' as const }]
  done(await reorganiseUnits(world, { rows, on: day('2026-11-20') }))
}

async function rename() {
  const contact = { phone: cast.huong.phone, email: '' }
  const leader = world.as(actorOf(cast.son))
  done(await editPerson(leader, { personId: cast.huong.id, name: 'Nông Thị Thu Hương', ...contact }))
}

/** The file, the signed code and the paper that is downloaded: all as on the day of issue. */
async function lasts(at: Db): Promise<void> {
  const there = { ...world, db: at }
  const valid = { valid: true, state: 'valid', number: '0001/2026/GCN-SNV', name: 'Nông Thị Hương' }
  expect(await verifyInput(there, { kind: 'file', bytes: hers.pdf })).toMatchObject(valid)
  expect(await verifyInput(there, { kind: 'code', id: hers.id, code: hers.code })).toMatchObject(valid)
  expect((await paperOf({ ...testWorld(at) }, cast.huong, hers.id)).equals(hers.pdf)).toBe(true)
}

beforeAll(async () => {
  await settle(db)
  hers = await certified(world, cast.huong)
})

describe('a certificate verifies and its paper is the same bytes', () => {
  test.each(years)('after %s', async (_name, happens) => {
    await happens()
    await lasts(db)
  })

  test('after all of that, restored from a backup on another machine without its keys', async () => {
    const file = join(temporaryFolder(), 'backup.tar.gz')
    const here = {
      DATABASE_URL: url,
      DATA_DIR: temporaryFolder(),
      PUBLIC_ORIGIN: 'https://daotao.langson.gov.vn',
    }
    expect(await runLms(here, 'backup', file)).toMatchObject({ code: 0 })
    const other = await emptyDatabase()
    const there = { ...here, DATABASE_URL: other.url, DATA_DIR: temporaryFolder() }
    expect(await runLms(there, 'restore', file)).toMatchObject({ code: 0 })
    await lasts(other.db)
    const { pdf } = await certified(
      testWorld(other.db, { seed: 5, settings: { masterKey: new Uint8Array(32).fill(9) } }),
      cast.mai,
    )
    expect(pdf.equals(hers.pdf)).toBe(false)
    expect(await publishedKeys(other.db)).toHaveLength(3)
    await lasts(other.db)
  })
})
