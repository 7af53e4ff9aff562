import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Contents, Description, TableContents } from '../../domain/backup/description.ts'
import { opening, seal } from './seal.ts'
import { tar, type Member } from './tar.ts'

const PIECE = 1024 * 1024

export type Material = {
  description: Description
  /** Present exactly when the description says so. */
  masterKey: Buffer | null
  /** The rows of a table, as PostgreSQL's COPY writes them in text. */
  rowsOf: (table: string) => AsyncIterable<Buffer>
}

export type Written = { bytes: number; sha256: string; rows: number }

/** Writes a backup from beginning to end, holding no more than a piece of it. */
export async function writeBackup(
  file: FileHandle,
  material: Material,
  signal: AbortSignal,
): Promise<Written> {
  const [hash, contents] = [createHash('sha256'), { tables: [] } as Contents]
  let bytes = 0
  const put = async (chunk: Buffer): Promise<void> => {
    hash.update(chunk)
    bytes += chunk.length
    await file.writeFile(chunk)
  }
  const at = new Date(material.description.madeAt)
  await put(opening())
  await pipeline(
    Readable.from(tar(members(material, contents), at), { objectMode: false, highWaterMark: PIECE }),
    createGzip(),
    async (compressed: AsyncIterable<Buffer>) => {
      for await (const chunk of compressed) await put(chunk)
    },
    { signal },
  )
  await put(seal(hash.copy().digest()))
  const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0)
  return { bytes, sha256: hash.digest('hex'), rows }
}

/** The parts in their order: description, key, rows by the piece, and what was counted on the way. */
async function* members(
  { description, masterKey, rowsOf }: Material,
  contents: Contents,
): AsyncGenerator<Member> {
  yield { name: 'backup.json', bytes: json(description) }
  if (masterKey) yield { name: 'keys/master.key', bytes: masterKey }
  for (const { name } of description.tables) {
    const count = counter(name)
    let number = 0
    for await (const bytes of pieces(rowsOf(name))) {
      count.add(bytes)
      number += 1
      yield { name: pieceName(name, number), bytes }
    }
    contents.tables.push(count.total())
  }
  yield { name: 'contents.json', bytes: json(contents) }
}

/** `tables/person/000001.copy`: pieces of one table, put behind each other, are what COPY reads. */
export function pieceName(table: string, number: number): string {
  return `tables/${table}/${String(number).padStart(6, '0')}.copy`
}

/** Counts rows (each ends in a line feed; one within a value is written `\n`), bytes and their hash. */
export function counter(name: string) {
  const hash = createHash('sha256')
  let [rows, bytes] = [0, 0]
  return {
    add: (piece: Buffer): void => {
      hash.update(piece)
      bytes += piece.length
      for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows += 1
    },
    total: (): TableContents => ({ name, rows, bytes, sha256: hash.digest('hex') }),
  }
}

async function* pieces(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    held.push(chunk)
    size += chunk.length
    if (size < PIECE) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}

const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
