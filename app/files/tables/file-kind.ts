import type { OtherFile } from '../../domain/tables/table.ts'

export type FileKind = 'text' | 'packed' | 'old-excel' | 'encrypted' | OtherFile

const beginnings: [head: number[], kind: FileKind][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'packed'],
  [[0x50, 0x4b, 0x05, 0x06], 'packed'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x1f, 0x8b], 'zip'],
  [[0x52, 0x61, 0x72, 0x21], 'zip'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'zip'],
]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** What a file is, told by its bytes, never by its name. */
export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (head: number[]) => head.every((byte, at) => bytes[at] === byte)
  if (begins(COMPOUND)) return compoundKind(bytes)
  return beginnings.find(([head]) => begins(head))?.[1] ?? 'text'
}

/** Old documents of Office, and those of today under a password, are one container; names of its streams tell which. */
function compoundKind(bytes: Uint8Array): FileKind {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => whole.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'encrypted'
  if (holds('WordDocument')) return 'word'
  return holds('PowerPoint Document') ? 'presentation' : 'old-excel'
}
