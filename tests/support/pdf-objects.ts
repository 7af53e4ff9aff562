import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'

/** What an object of a PDF says, and what its stream holds, unpacked. */
export type PdfObject = { dictionary: string; stream: Buffer | null }

/** The objects of a PDF whose streams say how long they are. */
export function objectsOf(pdf: Uint8Array): PdfObject[] {
  const bytes = Buffer.from(pdf)
  const source = bytes.toString('latin1')
  return [...source.matchAll(/\n\d+ 0 obj\n/g)].map(({ index, 0: head }) => {
    const from = index + head.length
    const end = source.indexOf('\nendobj', from)
    const begins = source.slice(from, end).indexOf('\nstream\n')
    if (begins < 0) return { dictionary: source.slice(from, end), stream: null }
    const dictionary = source.slice(from, from + begins)
    const at = from + begins + '\nstream\n'.length
    const packed = bytes.subarray(at, at + Number(/\/Length (\d+)/.exec(dictionary)?.[1]))
    return { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(packed) : packed }
  })
}

/** A hash of all that a PDF says, the same however its streams were packed. */
export function fingerprintOf(pdf: Uint8Array): string {
  const hash = createHash('sha256')
  for (const { dictionary, stream } of objectsOf(pdf)) {
    hash.update(dictionary.replace(/\/Length \d+/, ''))
    if (stream) hash.update(stream)
  }
  return hash.digest('hex')
}

/** What is painted outside of every marked stretch of a page: in a tagged document nothing may be. */
export function unmarked(content: string): string[] {
  let depth = 0
  const found: string[] = []
  for (const line of content.split('\n')) {
    if (/ (?:BDC|BMC)$/.test(line)) depth += 1
    else if (line === 'EMC') depth -= 1
    else if (depth < 1 && /(?:^| )(?:S|s|f|f\*|F|B|B\*|b|b\*|Tj|TJ|Do|sh)$/.test(line)) found.push(line)
  }
  return depth === 0 ? found : [...found, 'marks that do not end']
}
