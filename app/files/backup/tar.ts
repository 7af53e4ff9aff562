import { UnusableBackup } from './unusable.ts'

/** A file within an archive. */
export type Member = { name: string; bytes: Buffer }

const BLOCK = 512
/** No member is larger: rows are cut into pieces, so that neither side ever holds much. */
export const LARGEST_MEMBER = 4 * 1024 * 1024

/** Members as the bytes of a tar archive (POSIX ustar), which any `tar` unpacks. */
export async function* tar(members: AsyncIterable<Member>, at: Date): AsyncGenerator<Buffer> {
  const seconds = Math.floor(at.getTime() / 1000)
  for await (const { name, bytes } of members) {
    yield header(name, bytes.length, seconds)
    yield bytes
    yield Buffer.alloc(padding(bytes.length))
  }
  yield Buffer.alloc(2 * BLOCK)
}

/** The members of such an archive, of exactly the spelling that {@link tar} writes. */
export async function* untar(source: AsyncIterable<Buffer>): AsyncGenerator<Member> {
  const chunks = source[Symbol.asyncIterator]()
  try {
    const { take, more } = taker(chunks)
    for (;;) {
      const block = await take(BLOCK)
      if (isZero(block)) break
      const { name, size } = readHeader(block)
      const bytes = await take(size)
      await take(padding(size))
      yield { name, bytes }
    }
    if (!isZero(await take(BLOCK)) || (await more())) throw inconsistent('end of archive')
  } finally {
    await chunks.return?.()
  }
}

const isZero = (block: Buffer) => block.every((byte) => byte === 0)
const inconsistent = (where: string) => new UnusableBackup({ fault: 'inconsistent', where })

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK
const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`

function header(name: string, size: number, seconds: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0, 100, 'latin1')
  block.write(`${octal(0o600, 7)}${octal(0, 7)}${octal(0, 7)}`, 100)
  block.write(`${octal(size, 11)}${octal(seconds, 11)}        0`, 124)
  block.write('ustar\u000000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)} `, 148)
  return block
}

function readHeader(block: Buffer): { name: string; size: number } {
  const name = block.toString('latin1', 0, block.indexOf(0))
  const [size, seconds] = [number(block, 124), number(block, 136)]
  if (!(size <= LARGEST_MEMBER) || !(seconds >= 0) || !header(name, size, seconds).equals(block)) {
    throw inconsistent('archive header')
  }
  return { name, size }
}

const number = (block: Buffer, at: number) => parseInt(block.toString('latin1', at, at + 11), 8)

/** Takes bytes off a source by the number. */
function taker(chunks: AsyncIterator<Buffer>) {
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await chunks.next()
      if (next.done) return false
      held = next.value
    }
    return true
  }
  const take = async (count: number): Promise<Buffer> => {
    const parts: Buffer[] = []
    for (let missing = count; missing > 0;) {
      if (!(await more())) throw inconsistent('end of archive')
      const part = held.subarray(0, missing)
      held = held.subarray(part.length)
      missing -= part.length
      parts.push(part)
    }
    return Buffer.concat(parts)
  }
  return { take, more }
}
