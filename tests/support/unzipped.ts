import { inflateRawSync } from 'node:zlib'

/** The files of a ZIP by their names, as its directory at the end has them. */
export function unzipped(zip: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const files = new Map<string, Buffer>()
  const directory = directoryOf(bytes, end)
  let { at } = directory
  for (let left = directory.count; left > 0; left -= 1) {
    const [length, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
    const name = bytes.toString('utf8', at + 46, at + 46 + (length ?? 0))
    files.set(name, contentAt(bytes, bytes.readUInt32LE(at + 42), bytes.readUInt32LE(at + 20)))
    at += 46 + (length ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

/** How many files there are and where they are listed; in the form for large files that stands before the end. */
function directoryOf(bytes: Buffer, end: number): { count: number; at: number } {
  const [count, at] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)]
  if (at !== 0xffffffff) return { count, at }
  const large = Number(bytes.readBigUInt64LE(end - 20 + 8))
  const [files, place] = [bytes.readBigUInt64LE(large + 32), bytes.readBigUInt64LE(large + 48)]
  return { count: Number(files), at: Number(place) }
}

function contentAt(bytes: Buffer, header: number, packed: number): Buffer {
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const content = bytes.subarray(start, start + packed)
  return bytes.readUInt16LE(header + 8) === 0 ? content : inflateRawSync(content)
}
