import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import type { PackedTrouble } from '../../../domain/tables/table.ts'
import { damaged, DeclinedTable } from '../declined-table.ts'
import { UNPACKED } from '../limits.ts'

export type Archive = {
  /** Whether there is a part of this name; the case of its letters does not count. */
  has: (name: string) => boolean
  /** Bytes of a part, counted as they come. */
  read: (name: string, mostBytes?: number) => AsyncGenerator<Buffer>
}

const LINK = 0o120000
const PROGRAM = /\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|sh|lnk)$/u

/**
 * Opens a packed file. It is declined whole where a name leads elsewhere or is there twice, a part is a link, a program or
 * under a password, where there are too many, or where one grows more than a hundredfold.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const zip = await fromBufferPromise(whole, { validateEntrySizes: false, strictFileNames: true }).catch(
    decline,
  )
  if (zip.entryCount > UNPACKED.parts) throw packed('parts')
  const parts = await partsOf(zip).catch(decline)
  const count = counter(UNPACKED.bytes)
  return {
    has: (name) => parts.has(keyOf(name)),
    read: (name, mostBytes = UNPACKED.bytes) => {
      const entry = parts.get(keyOf(name))
      if (!entry) throw damaged()
      return unpack(zip, entry, [count, counter(mostBytes)])
    },
  }
}

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = keyOf(entry.fileName)
    const mode = (entry.externalFileAttributes >>> 16) & 0o170000
    if (entry.isEncrypted()) throw new DeclinedTable({ fault: 'encrypted' })
    if (parts.has(name) || mode === LINK || PROGRAM.test(name)) throw packed('name')
    if (entry.uncompressedSize > UNPACKED.ratio * entry.compressedSize) throw packed('grows')
    parts.set(name, entry)
  }
  return parts
}

/** What is declared of sizes is only held against the part: what counts is what comes out. */
async function* unpack(zip: ZipFile, entry: Entry, counters: Counter[]): AsyncGenerator<Buffer> {
  const { compressedSize, uncompressedSize } = entry
  let [size, sum] = [0, 0]
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      const bytes = piece as Buffer
      size += bytes.length
      sum = crc32(bytes, sum)
      if (size > UNPACKED.ratio * compressedSize) throw packed('grows')
      for (const count of counters) count(bytes.length)
      yield bytes
    }
  } catch (error) {
    decline(error)
  }
  if (size !== uncompressedSize || sum !== entry.crc32) throw damaged()
}

type Counter = (bytes: number) => void

function counter(most: number): Counter {
  let counted = 0
  return (bytes) => {
    counted += bytes
    if (counted > most) throw new DeclinedTable({ fault: 'too-much' })
  }
}

const keyOf = (name: string) => name.toLowerCase()
const packed = (trouble: PackedTrouble) => new DeclinedTable({ fault: 'packed', trouble })

/** Whatever the library finds wrong is in the file; a name that leads elsewhere is no accident. */
function decline(error: unknown): never {
  if (error instanceof DeclinedTable) throw error
  const isName =
    error instanceof Error && /(relative path|absolute path|characters in fileName)/u.test(error.message)
  throw isName ? packed('name') : damaged()
}
