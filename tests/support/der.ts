/** Just enough of DER (X.690) to write a certificate and a signature. */
const tag = { int: 0x02, bits: 0x03, octets: 0x04, null: 0x05, oid: 0x06, utf8: 0x0c, time: 0x17 }

export function tagged(kind: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([kind, ...lengthOf(content.length)]), content])
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return [0x80 | bytes.length, ...bytes]
}

export const sequence = (...parts: Uint8Array[]) => tagged(0x30, ...parts)
export const inOrder = (parts: Uint8Array[]) => [...parts].sort((a, b) => Buffer.compare(a, b))
/** A set lists its members in the order of their bytes. */
export const set = (...parts: Uint8Array[]) => tagged(0x31, ...inOrder(parts))
export const octets = (bytes: Uint8Array) => tagged(tag.octets, bytes)
export const bits = (bytes: Uint8Array) => tagged(tag.bits, Buffer.from([0]), bytes)
export const utf8 = (text: string) => tagged(tag.utf8, Buffer.from(text, 'utf8'))
export const nothing = () => tagged(tag.null)
/** Below 128. */
export const small = (value: number) => tagged(tag.int, Buffer.from([value]))

/** `YYMMDDhhmmssZ` */
export const time = (instant: Date) =>
  tagged(tag.time, Buffer.from(`${instant.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`))

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return tagged(tag.oid, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): number[] {
  const bytes = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift(0x80 | (rest % 128))
  return bytes
}
