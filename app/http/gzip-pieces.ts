import { constants, crc32, deflateRawSync } from 'node:zlib'

/** Bytes that go out often, compressed once. */
export type Piece = { raw: Buffer; deflated: Buffer }

/** Blocks of a stream that goes on: whole bytes, nothing that leans on what comes before. */
export function piece(text: string, level = 9): Piece {
  const raw = Buffer.from(text)
  return { raw, deflated: deflateRawSync(raw, { level, finishFlush: constants.Z_SYNC_FLUSH }) }
}

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const END = 0x03
const MOST_STORED = 0xffff

/** One gzip file (RFC 1952) of pieces that are compressed already and short texts that are not, in their order. */
export function gzipOf(parts: readonly (Piece | string)[]): Buffer {
  const blocks: Buffer[] = [head]
  let [sum, size] = [0, 0]
  for (const part of parts) {
    const raw = typeof part === 'string' ? Buffer.from(part) : part.raw
    if (typeof part === 'string') blocks.push(stored(raw))
    else blocks.push(part.deflated)
    // Of nothing, crc32 knows no sum to go on with.
    if (raw.length > 0) sum = crc32(raw, sum)
    size += raw.length
  }
  const tail = Buffer.alloc(10)
  tail[0] = END
  tail.writeUInt32LE(sum, 2)
  tail.writeUInt32LE(size % 2 ** 32, 6)
  return Buffer.concat([...blocks, tail])
}

/** A block as it is (RFC 1951, 3.2.4). */
function stored(raw: Buffer): Buffer {
  if (raw.length > MOST_STORED) throw new RangeError('too long for one block')
  const block = Buffer.alloc(5 + raw.length)
  block.writeUInt16LE(raw.length, 1)
  block.writeUInt16LE(raw.length ^ MOST_STORED, 3)
  raw.copy(block, 5)
  return block
}
