import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { z } from 'zod'
import {
  contentsSchema,
  descriptionSchema,
  FORMAT,
  type Contents,
  type Description,
  type TableContents,
} from '../../domain/backup/description.ts'
import { digestIn, formatOf, opening, OPENING_BYTES, SEAL_BYTES } from './seal.ts'
import { untar, type Member } from './tar.ts'
import { UnusableBackup } from './unusable.ts'
import { counter, pieceName } from './write-backup.ts'

const READ_BYTES = 256 * 1024

/** A backup that was read to its end and holds. */
export type Backup = {
  path: string
  bytes: number
  /** SHA-256 of all of it, by which a person can tell it from others. */
  sha256: string
  description: Description
  contents: Contents
  masterKey: Buffer | null
}

/** Some of the rows of a table, as COPY reads them. */
export type Piece = { table: string; bytes: Buffer }

/** Reads a file from beginning to end, holding no more than a piece; throws {@link UnusableBackup} with the reason. */
export async function checkBackup(path: string): Promise<Backup> {
  const { bytes, sha256 } = await sealed(path)
  const sequence = parts(path, bytes)
  for (;;) {
    const next = await sequence.next()
    if (next.done) return { path, bytes, sha256, ...next.value }
  }
}

/** The rows of a backup that was checked, which must still be the same: throws otherwise, at the latest at the end. */
export async function* piecesOf(backup: Backup): AsyncGenerator<Piece> {
  const again = yield* parts(backup.path, backup.bytes)
  if (JSON.stringify(again.contents) !== JSON.stringify(backup.contents)) throw inconsistent('contents')
}

/** Length and hash of a file whose seal holds over every byte of it. */
async function sealed(path: string): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, 'r')
  try {
    const { size: bytes } = await file.stat()
    const head = await bytesAt(file, 0, Math.min(bytes, HEAD_BYTES))
    const format = formatOf(head)
    if (format === null) throw new UnusableBackup({ fault: isOursSoFar(head) ? 'cut-off' : 'foreign' })
    if (format !== FORMAT) throw new UnusableBackup({ fault: 'other-format', format })
    if (bytes < OPENING_BYTES + SEAL_BYTES) throw new UnusableBackup({ fault: 'cut-off' })
    const tail = await bytesAt(file, bytes - SEAL_BYTES, SEAL_BYTES)
    const [digest, hash] = [digestIn(tail), await hashOf(path, bytes - SEAL_BYTES)]
    if (!digest) throw new UnusableBackup({ fault: 'cut-off' })
    if (!digest.equals(hash.copy().digest())) throw new UnusableBackup({ fault: 'damaged' })
    return { bytes, sha256: hash.update(tail).digest('hex') }
  } finally {
    await file.close()
  }
}

/** Enough to see the opening of a later format, too. */
const HEAD_BYTES = 64

function isOursSoFar(head: Buffer): boolean {
  return head.length < OPENING_BYTES && opening().subarray(0, head.length).equals(head)
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function hashOf(path: string, bytes: number): Promise<Hash> {
  const hash = createHash('sha256')
  const stream = createReadStream(path, { end: bytes - 1, highWaterMark: READ_BYTES })
  for await (const chunk of stream as AsyncIterable<Buffer>) hash.update(chunk)
  return hash
}

type Parts = Pick<Backup, 'description' | 'contents' | 'masterKey'>

/** The parts of a file in the order in which they must come: the rows as they are read, what is said of them at the end. */
async function* parts(path: string, bytes: number): AsyncGenerator<Piece, Parts> {
  const members = untar(unzipped(path, bytes))
  try {
    const description = parsed(descriptionSchema, await named(members, 'backup.json'))
    const masterKey = description.masterKey ? await named(members, 'keys/master.key') : null
    const found: TableContents[] = []
    let next = await members.next()
    for (const { name } of description.tables) {
      const count = counter(name)
      for (let number = 1; !next.done && next.value.name === pieceName(name, number); number += 1) {
        count.add(next.value.bytes)
        yield { table: name, bytes: next.value.bytes }
        next = await members.next()
      }
      found.push(count.total())
    }
    const contents = parsed(contentsSchema, contentOf(next, 'contents.json'))
    if (!(await members.next()).done) throw inconsistent('end of archive')
    compare(found, contents.tables)
    return { description, contents, masterKey }
  } finally {
    await members.return(undefined)
  }
}

function compare(found: TableContents[], said: TableContents[]): void {
  const wrong = found.find((table, at) => JSON.stringify(table) !== JSON.stringify(said[at]))
  if (wrong) throw inconsistent(wrong.name)
  if (found.length !== said.length) throw inconsistent('contents.json')
}

async function named(members: AsyncGenerator<Member>, name: string): Promise<Buffer> {
  return contentOf(await members.next(), name)
}

function contentOf(next: IteratorResult<Member, unknown>, name: string): Buffer {
  if (next.done || next.value.name !== name) throw inconsistent(name)
  return next.value.bytes
}

function parsed<T>(schema: z.ZodType<T>, bytes: Buffer): T {
  try {
    return schema.parse(JSON.parse(bytes.toString()))
  } catch {
    throw inconsistent('backup.json')
  }
}

async function* unzipped(path: string, bytes: number): AsyncGenerator<Buffer> {
  const end = bytes - SEAL_BYTES - 1
  const file = createReadStream(path, { start: OPENING_BYTES, end, highWaterMark: READ_BYTES })
  const unzip = createGunzip({ chunkSize: READ_BYTES })
  // An error on either side ends both, and is thrown where the other end is read.
  pipeline(file, unzip, () => undefined)
  try {
    yield* unzip as AsyncIterable<Buffer>
  } catch (error) {
    throw isZlib(error) ? inconsistent('compression') : error
  }
}

const isZlib = (error: unknown) => String((error as NodeJS.ErrnoException).code).startsWith('Z_')

function inconsistent(where: string): UnusableBackup {
  return new UnusableBackup({ fault: 'inconsistent', where })
}
