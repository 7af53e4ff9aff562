import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a packed file; what is said of it can be a lie. */
export type Part = {
  name: string
  content: string | Uint8Array
  declaredSize?: number
  crc?: number
  /** Unix mode, for links. */
  mode?: number
  encrypted?: boolean
}

/** Packs parts as a ZIP file, deflated. */
export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const packed = deflateRawSync(part.content)
    const facts = factsOf(part, packed, name)
    const local = Buffer.concat([u32(0x04034b50), u16(20), facts, name, packed])
    const attributes = u32(((part.mode ?? 0o100644) << 16) >>> 0)
    const central = [
      u32(0x02014b50),
      u16(0x0314),
      u16(20),
      facts,
      u16(0),
      u16(0),
      u16(0),
      attributes,
      u32(offset),
    ]
    directory.push(...central, name)
    files.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const count = u16(Math.min(parts.length, 0xffff))
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(central.length), u32(offset), u16(0)]
  return Buffer.concat([...files, central, ...end])
}

function factsOf({ content, declaredSize, crc, encrypted }: Part, packed: Buffer, name: Buffer): Buffer {
  const flags = 0x800 | (encrypted ? 1 : 0)
  const sum = crc ?? crc32(content)
  const size = declaredSize ?? Buffer.byteLength(content)
  const when = u32(0x59210000)
  return Buffer.concat([
    ...[u16(flags), u16(8), when, u32(sum), u32(packed.length), u32(size)],
    ...[u16(name.length), u16(0)],
  ])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
