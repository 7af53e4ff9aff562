import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBackup, piecesOf } from '../../../app/files/backup/read-backup.ts'
import { opening, SEAL_BYTES } from '../../../app/files/backup/seal.ts'
import { untar, type Member } from '../../../app/files/backup/tar.ts'
import { UnusableBackup } from '../../../app/files/backup/unusable.ts'
import { temporaryFolder } from '../../support/world.ts'
import { description, forged, madeBackup, rows, sealed } from './made.ts'

/** Why a file is refused, in one word; null where it is not. */
async function faultOf(path: string): Promise<string | null> {
  try {
    await checkBackup(path)
    return null
  } catch (error) {
    if (error instanceof UnusableBackup) return error.reason.fault
    throw error
  }
}

function spoilt(content: Buffer): string {
  const path = join(temporaryFolder(), 'spoilt.tar.gz')
  writeFileSync(path, content)
  return path
}

const good = await madeBackup()
const bytes = readFileSync(good.path)
const members: Member[] = []
for await (const member of untar(inOne(gunzipSync(bytes)))) members.push(member)

async function* inOne(content: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(content)
}

describe('a backup', () => {
  it('gives back what was put in, for any rows in any pieces', async () => {
    const lines = fc.array(fc.string({ unit: 'grapheme' }).map((text) => `${text.replaceAll('\n', '')}\n`))
    await fc.assert(
      fc.asyncProperty(lines, lines, fc.integer({ min: 1, max: 50 }), async (person, unit, pieces) => {
        const told = { person: person.join(''), unit: unit.join('') }
        const { path, written } = await madeBackup(told, { pieces })
        const backup = await checkBackup(path)
        expect(backup).toMatchObject({ bytes: written.bytes, sha256: written.sha256, description })
        expect(backup.contents.tables.map((table) => table.rows)).toEqual([person.length, unit.length])
        const back: Record<string, Buffer[]> = { person: [], unit: [] }
        for await (const piece of piecesOf(backup)) back[piece.table]?.push(piece.bytes)
        expect(Buffer.concat(back['person'] ?? []).toString()).toBe(told.person)
        expect(Buffer.concat(back['unit'] ?? []).toString()).toBe(told.unit)
      }),
      { numRuns: 25 },
    )
  })

  it('is a .tar.gz that any tar unpacks, for its owner alone', () => {
    const unpack = (name: string) => execFileSync('tar', ['-xzOf', good.path, name]).toString()
    expect(JSON.parse(unpack('backup.json'))).toEqual(description)
    expect(unpack('tables/person/000001.copy')).toBe(rows['person'])
    expect(statSync(good.path).mode & 0o777).toBe(0o600)
  })

  it('carries the master key when it is to', async () => {
    const masterKey = Buffer.alloc(32, 7)
    const { path } = await madeBackup(rows, { masterKey })
    expect((await checkBackup(path)).masterKey).toEqual(masterKey)
    expect((await checkBackup(good.path)).masterKey).toBeNull()
  })

  it('is refused when it changes between being checked and being read', async () => {
    const backup = await checkBackup(good.path)
    const other = await madeBackup({ ...rows, unit: '00007\n' })
    const swapped = { ...backup, path: other.path, bytes: other.written.bytes }
    const read = async () => {
      for await (const piece of piecesOf(swapped)) expect(piece.table).not.toBe('')
    }
    await expect(read()).rejects.toThrow(UnusableBackup)
  })
})

describe('one bit', () => {
  it('flipped in any byte is seen', async () => {
    const accepted: number[] = []
    for (let at = 0; at < bytes.length; at += 1) {
      const content = Buffer.from(bytes)
      content[at] = (content[at] ?? 0) ^ (1 << (at % 8))
      if ((await faultOf(spoilt(content))) === null) accepted.push(at)
    }
    expect(accepted).toEqual([])
  })

  it('too few, anywhere, is seen', async () => {
    const faults = new Set<string | null>()
    for (let length = 0; length < bytes.length; length += 1) {
      faults.add(await faultOf(spoilt(bytes.subarray(0, length))))
    }
    expect([...faults]).toEqual(['cut-off'])
  })
})

const json = (value: object) => Buffer.from(JSON.stringify(value))
const member = (name: string) => members.find((each) => each.name === name)?.bytes ?? Buffer.alloc(0)
const but = (name: string, content: Buffer) =>
  members.map((each) => (each.name === name ? { name, bytes: content } : each))
const without = (name: string) => members.filter((each) => each.name !== name)

describe('refused with the reason:', () => {
  it.each<[string, string, () => string | Promise<string>]>([
    ['cut-off', 'an empty file', () => spoilt(Buffer.alloc(0))],
    ['foreign', 'a text file', () => spoilt(Buffer.from('Danh sách cán bộ\n'))],
    ['foreign', 'a zip file', () => spoilt(Buffer.from('504b0304140000000800', 'hex'))],
    ['foreign', 'somebody else’s .tar.gz', () => spoilt(bytes.subarray(opening().length))],
    ['cut-off', 'the end missing', () => spoilt(bytes.subarray(0, -SEAL_BYTES))],
    ['damaged', 'two backups, one behind the other', () => spoilt(Buffer.concat([bytes, bytes]))],
    ['cut-off', 'something behind its end', () => spoilt(Buffer.concat([bytes, Buffer.from([0])]))],
    ['damaged', 'a piece in the middle missing', () => spoilt(cut(bytes, 200, 230))],
    ['other-format', 'a later format', () => spoilt(Buffer.concat([opening(2), bytes]))],
    ['inconsistent', 'no archive', () => spoilt(sealed(Buffer.from('not gzip at all')))],
    ['inconsistent', 'no description', () => forged(without('backup.json'))],
    ['inconsistent', 'a description that is none', () => forged(but('backup.json', Buffer.from('{}')))],
    ['inconsistent', 'no contents', () => forged(without('contents.json'))],
    ['inconsistent', 'a table missing', () => forged(without('tables/unit/000001.copy'))],
    ['inconsistent', 'rows changed', () => forged(but('tables/unit/000001.copy', Buffer.from('00005\n')))],
    ['inconsistent', 'tables in another order', () => forged([...members].reverse())],
    ['inconsistent', 'rows of two tables swapped', () => forged(swapped())],
    ['inconsistent', 'something besides', () => forged([...members, { name: 'more', bytes: json({}) }])],
    ['inconsistent', 'a header that claims gigabytes', () => forged(members, claimGigabytes)],
    ['inconsistent', 'an archive without its end', () => forged(members, (all) => all.subarray(0, -1024))],
  ])('%s: %s', async (fault, _what, make) => {
    expect(await faultOf(await make())).toBe(fault)
  })
})

function cut(content: Buffer, from: number, to: number): Buffer {
  return Buffer.concat([content.subarray(0, from), content.subarray(to)])
}

function swapped(): Member[] {
  const [person, unit] = ['tables/person/000001.copy', 'tables/unit/000001.copy']
  return members.map((each) => {
    const other = each.name === person ? unit : each.name === unit ? person : null
    return other ? { name: each.name, bytes: member(other) } : each
  })
}

/** The size in the first header, with its sum made right. */
function claimGigabytes(archive: Buffer): Buffer {
  const spoiltArchive = Buffer.from(archive)
  spoiltArchive.write('77777777777', 124)
  spoiltArchive.write('        ', 148)
  const sum = spoiltArchive.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  spoiltArchive.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return spoiltArchive
}
