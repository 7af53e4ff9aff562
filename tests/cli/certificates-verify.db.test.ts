import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { maskedName } from '../../app/domain/certificates/masked-name.ts'
import { dayOf } from '../../app/domain/day.ts'
import { cast } from '../cast/people.ts'
import { settle } from '../cast/settle.ts'
import { appendSignature } from '../support/appended-signature.ts'
import { certified } from '../support/certified.ts'
import { freshDatabase } from '../support/database.ts'
import { runLms } from '../support/run-lms.ts'
import { temporaryFolder, testWorld } from '../support/world.ts'

const { db, url } = await freshDatabase()
const now = new Date()
const world = testWorld(db, { now })
const asOf = dayOf(now)
const folder = temporaryFolder()
const env = { DATABASE_URL: url, DATA_DIR: temporaryFolder(), INIT_CWD: folder }
const verify = (...inputs: string[]) => runLms(env, 'certificates', 'verify', ...inputs)
const number = `0001/${asOf.slice(0, 4)}/GCN-SNV`
let id = ''
let address = ''
let pdf: Buffer = Buffer.alloc(0)

beforeAll(async () => {
  await settle(db)
  const hers = await certified(world, cast.huong)
  ;[id, pdf, address] = [hers.id, hers.pdf, `http://localhost:3000/verify/${hers.id}#${hers.code}`]
  const altered = Buffer.from(pdf)
  altered[20_000] = (altered[20_000] ?? 0) ^ 1
  writeFileSync(join(folder, 'giấy của Hương.pdf'), pdf)
  writeFileSync(join(folder, 'altered.pdf'), altered)
  writeFileSync(join(folder, 'signed.pdf'), appendSignature(pdf))
  writeFileSync(join(folder, 'other.pdf'), '%PDF-1.7\n%%EOF\n')
  writeFileSync(join(folder, 'huge.pdf'), '')
  truncateSync(join(folder, 'huge.pdf'), 2 ** 30)
  mkdirSync(join(folder, 'a folder.pdf'))
  symlinkSync('giấy của Hương.pdf', join(folder, id))
})

const invalid = (state: string) => ({ valid: false, state, name: null, asOf })

test('files, ids, numbers and addresses are answered in their order, with the keys that were agreed on', async () => {
  const { fullName: full } = cast.huong
  const masked = maskedName(full)
  const valid = (name: string) => ({ valid: true, state: 'valid', number, name, asOf })
  const unknown = { ...invalid('unknown'), number: null }
  const wanted: Record<string, object> = {
    'giấy của Hương.pdf': valid(full),
    [`./${id}`]: valid(full),
    [id]: valid(masked),
    [number]: valid(masked),
    [` ${number.toLowerCase().replace('-', ' – ')}`]: valid(masked),
    [address]: valid(full),
    [address.replace(/.*\/verify\//, '')]: valid(full),
    [address.replace(/#.*/, '')]: valid(masked),
    'altered.pdf': { ...invalid('altered'), number },
    [address.slice(0, -4)]: { ...invalid('altered'), number },
    'other.pdf': unknown,
    '/dev/zero': unknown,
    'huge.pdf': unknown,
    'khong-co-giay-nay': unknown,
    '--AAAAAAAAAAAAAAAAAAAA': unknown,
    [number.replace('0001', '0002')]: unknown,
    'missing.pdf': unknown,
    'a folder.pdf': unknown,
    'signed.pdf': { ...valid(full), appended: appendSignature(pdf).length - pdf.length },
  }
  const { code, out, err } = await verify('--json', ...Object.keys(wanted))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual(Object.entries(wanted).map(([input, answer]) => ({ input, ...answer })))
})

test('people are told in a line each, and how many are in force', async () => {
  const { code, out } = await verify('giấy của Hương.pdf', 'signed.pdf', 'altered.pdf', 'missing.pdf')
  expect(code).toBe(0)
  expect(out).toMatch(/^giấy của Hương\.pdf: Còn hiệu lực \(số 0001\/.*Nông Thị Hương\)$/mu)
  expect(out).toMatch(/^signed\.pdf: Còn hiệu lực .*đã ký bổ sung [\d.]+ byte, chưa kiểm tra$/mu)
  expect(out).toMatch(/^altered\.pdf: Không đúng bản gốc/mu)
  expect(out).toMatch(/^missing\.pdf: Không đọc được/mu)
  expect(out).toMatch(/^Còn hiệu lực: 2 trên 4, tính đến ngày /mu)
})

test('where nothing can be read nothing was done; nothing named is wrong usage', async () => {
  const { code, out, err } = await verify('--json', 'missing.pdf', 'a folder.pdf')
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('missing.pdf')
  expect((await verify('--json')).code).toBe(2)
  expect((await verify('--help')).out).toContain('certificates verify')
})

test('it only looks', async () => {
  const before = await db.auditEntry.count()
  await verify('giấy của Hương.pdf', number)
  expect(await db.auditEntry.count()).toBe(before)
})
