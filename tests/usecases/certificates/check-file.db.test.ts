import { beforeAll, describe, expect, test } from 'vitest'
import { toBase64Url } from '../../../app/domain/certificates/base64url.ts'
import { maskedName } from '../../../app/domain/certificates/masked-name.ts'
import { day, dayOf } from '../../../app/domain/day.ts'
import { certificateByNumber } from '../../../app/persistence/certificates/found-certificate.ts'
import { checkFile } from '../../../app/usecases/certificates/check-file.ts'
import { verifyInput } from '../../../app/usecases/certificates/verify-input.ts'
import { cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { appendSignature } from '../../support/appended-signature.ts'
import { certified } from '../../support/certified.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const world = testWorld(db)
const today = dayOf(world.now())
let id = ''
let other = ''
let pdf: Buffer = Buffer.alloc(0)
let code = ''

beforeAll(async () => {
  await settle(db)
  const hers = await certified(world, cast.huong)
  ;[id, pdf, code] = [hers.id, hers.pdf, `#${hers.code}`]
  other = (await certified(world, cast.hung)).id
})

const changed = (at: number) => {
  const bytes = Buffer.from(pdf)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

describe('a file', () => {
  test('as it was downloaded is genuine', async () => {
    expect(await checkFile(world, pdf)).toMatchObject({
      ...{ reading: 'genuine', appended: 0, certificate: { id, number: '0001/2026/GCN-SNV' } },
    })
  })

  test('signed by the agency, once and once more, is genuine, with so many bytes that nobody has checked', async () => {
    const signed = appendSignature(pdf)
    for (const bytes of [signed, appendSignature(signed)]) {
      const read = await checkFile(world, bytes)
      expect(read).toMatchObject({ reading: 'genuine', certificate: { id } })
      expect(read).toMatchObject({ appended: bytes.length - pdf.length })
    }
  })

  test('of one certificate is not believed about another that is appended to it', async () => {
    const appended = Buffer.from('\n% 0002/2026/GCN-SNV\n%%EOF\n')
    expect(await checkFile(world, Buffer.concat([pdf, appended]))).toMatchObject({
      ...{ reading: 'genuine', certificate: { id }, appended: appended.length },
    })
  })

  test.each([
    ['with another bit at its beginning', () => changed(0)],
    ['with another bit in its middle', () => changed(20_000)],
    ['with another bit at its end', () => changed(pdf.length - 1)],
    ['cut off', () => pdf.subarray(0, pdf.length - 1)],
    ['with a byte before it', () => Buffer.concat([Buffer.from(' '), pdf])],
    ['signed after it was changed', () => appendSignature(changed(20_000))],
  ])('%s is altered', async (_name, bytes) => {
    expect(await checkFile(world, bytes())).toEqual({ reading: 'altered', number: '0001/2026/GCN-SNV' })
  })

  test('that claims a number which was never issued is unknown', async () => {
    const claims = (number: string) => Buffer.from(`%PDF-1.7\n<rdf:li>${number}</rdf:li>\n%%EOF\n`)
    expect(await checkFile(world, claims('0009/2026/GCN-SNV'))).toEqual({ reading: 'unknown' })
    expect(await checkFile(world, claims('0001/2026/GCN-SNV'))).toMatchObject({ reading: 'altered' })
    expect(await checkFile(world, Buffer.from('abc'))).toEqual({ reading: 'not-a-pdf' })
    expect(await checkFile(world, Buffer.alloc(0))).toEqual({ reading: 'not-a-pdf' })
  })
})

describe('a number', () => {
  test('leads to its certificate, whoever typed it without capitals', async () => {
    const found = await certificateByNumber(db, { ordinal: 1, year: 2026, series: 'gcn-snv' })
    expect(found?.id).toBe(id)
  })

  test.each([
    { ordinal: 3, year: 2026, series: 'GCN-SNV' },
    { ordinal: 1, year: 2025, series: 'GCN-SNV' },
    { ordinal: 1, year: 2026, series: 'GCN' },
  ])('that was not issued leads nowhere (%#)', async (number) => {
    expect(await certificateByNumber(db, number)).toBeNull()
  })
})

describe('what is verified', () => {
  const { fullName } = cast.huong
  const valid = { valid: true, state: 'valid', number: '0001/2026/GCN-SNV', asOf: '2026-11-23' }

  test('shows the full name to who has the file or the signed code, to others a masked one', async () => {
    const number = { ordinal: 1, year: 2026, series: 'GCN-SNV' }
    expect(await verifyInput(world, { kind: 'file', bytes: pdf })).toEqual({ ...valid, name: fullName })
    expect(await verifyInput(world, { kind: 'code', id, code })).toEqual({ ...valid, name: fullName })
    const masked = { ...valid, name: maskedName(fullName) }
    expect(await verifyInput(world, { kind: 'code', id, code: '' })).toEqual(masked)
    expect(await verifyInput(world, { kind: 'number', number })).toEqual(masked)
  })

  test('tells how many bytes were appended, and only then', async () => {
    const bytes = appendSignature(pdf)
    const appended = bytes.length - pdf.length
    expect(await verifyInput(world, { kind: 'file', bytes })).toEqual({ ...valid, name: fullName, appended })
  })

  test('is altered where the code is that of another certificate, was changed, cut or signed elsewhere', async () => {
    const altered = { valid: false, state: 'altered', name: null }
    const elsewhere = code.replace(/^#v1\.[^.]+/, '#v1.foreign1')
    for (const [of, tried] of [
      [other, code],
      [id, elsewhere],
      [id, code.slice(0, 90)],
      [id, code.replace(/.$/, (letter) => (letter === 'A' ? 'Q' : 'A'))],
      [toBase64Url(new Uint8Array(16)), code],
    ] as const)
      expect(await verifyInput(world, { kind: 'code', id: of, code: tried }), tried).toMatchObject(altered)
  })

  test('is unknown where nothing was issued, whatever was signed', async () => {
    const none = toBase64Url(new Uint8Array(16))
    expect(await verifyInput(world, { kind: 'code', id: none, code: '' })).toEqual({
      ...{ valid: false, state: 'unknown', number: null, name: null, asOf: '2026-11-23' },
    })
  })

  test('is never valid once revoked, superseded or over', async () => {
    const later = testWorld(db, { now: '2029-01-01T09:00:00+07:00' })
    const look = (at: typeof later) => verifyInput(at, { kind: 'file', bytes: pdf })
    expect(await look(later)).toMatchObject({ valid: false, state: 'expired', name: fullName })
    const [on, recordedAt] = [new Date(today), world.now()]
    const reason = 'thử'
    await db.supersession.create({
      data: { supersededId: id, supersedingId: other, on, reason, recordedAt },
    })
    expect(await look(later)).toMatchObject({ valid: false, state: 'superseded' })
    await db.revocation.create({ data: { certificateId: id, on, reason, recordedAt } })
    expect(await look(later)).toMatchObject({ valid: false, state: 'revoked' })
    const early = testWorld(db, { now: '2026-01-01T09:00:00+07:00' })
    expect(await look(early)).toMatchObject({ valid: false, state: 'expired', asOf: day('2026-01-01') })
  })
})
