import { agencySeal, sealed, type AgencySeal } from './agency-seal.ts'

type Options = { seal?: AgencySeal; signedAt?: Date }

/** Room for the signature, in bytes. */
const ROOM = 4096
const RANGE = '/ByteRange [0 ********** ********** **********]'

/**
 * A PDF as the agency's signing tool gives it back: the same bytes with an incremental update (ISO 32000-1, 7.5.6) behind
 * them that holds a PAdES signature over the whole file. May be done again with what it answers.
 */
export function appendSignature(pdf: Uint8Array, options: Options = {}): Buffer {
  const { seal = agencySeal('Sở Nội vụ tỉnh Lạng Sơn'), signedAt = new Date('2026-11-24T02:00:00Z') } =
    options
  const before = Buffer.from(pdf)
  const update = updateOf(before, signedAt)
  const signed = Buffer.concat([before, Buffer.from(update, 'latin1')])
  const from = signed.indexOf('/Contents <', before.length) + '/Contents '.length
  const to = from + 2 * ROOM + 2
  const range = `/ByteRange [0 ${from} ${to} ${signed.length - to}]`.padEnd(RANGE.length)
  signed.write(range, signed.indexOf(RANGE, before.length), 'latin1')
  const signature = sealed(Buffer.concat([signed.subarray(0, from), signed.subarray(to)]), seal)
  signed.write(signature.toString('hex').padEnd(2 * ROOM, '0'), from + 1, 'latin1')
  return signed
}

/** The bytes that the last signature of a file is over, and the signature: for programs that check it. */
export function signedPart(signed: Buffer): { message: Buffer; signature: Buffer } {
  const found = [...signed.toString('latin1').matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)].at(-1)
  const [end, from, length] = (found ?? []).slice(1).map(Number) as [number, number, number]
  const message = Buffer.concat([signed.subarray(0, end), signed.subarray(from, from + length)])
  return { message, signature: Buffer.from(signed.toString('latin1', end + 1, from - 1), 'hex') }
}

function updateOf(pdf: Buffer, signedAt: Date): string {
  const source = pdf.toString('latin1')
  const trailer = source.slice(source.lastIndexOf('trailer'))
  const size = Number(/\/Size (\d+)/.exec(trailer)?.[1])
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1])
  const page = Number(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n/.exec(source)?.[1])
  const [field, signature] = [size, size + 1]
  const objects = new Map([
    [root, listedIn(objectOf(source, root), field, 'Fields', ['/AcroForm << /SigFlags 3 ', ' >>'])],
    [page, listedIn(objectOf(source, page), field, 'Annots', ['', ''])],
    [field, fieldOf(signature, page, field)],
    [signature, signatureOf(signedAt)],
  ])
  return written(pdf.length, objects, trailer, size + 2)
}

/** What an object was made last. */
function objectOf(source: string, number: number): string {
  const head = `\n${number} 0 obj\n`
  const from = source.lastIndexOf(head) + head.length
  return source.slice(from, source.indexOf('\nendobj', from))
}

/** An object with the field in one of its lists, which is made where there is none. */
function listedIn(object: string, field: number, list: string, [before, behind]: [string, string]): string {
  if (object.includes(`/${list} [`)) return object.replace(`/${list} [`, `/${list} [${field} 0 R `)
  return `${object.slice(0, object.lastIndexOf('>>'))}${before}/${list} [${field} 0 R]${behind}\n>>`
}

function fieldOf(signature: number, page: number, number: number): string {
  return `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature${number}) /Rect [0 0 0 0] /F 132 /P ${page} 0 R /V ${signature} 0 R >>`
}

function signatureOf(signedAt: Date): string {
  const stamp = signedAt.toISOString().replace(/[-:T]/g, '').slice(0, 14)
  return (
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:${stamp}Z) ` +
    `${RANGE} /Contents <${'0'.repeat(2 * ROOM)}> >>`
  )
}

function written(offset: number, objects: Map<number, string>, trailer: string, size: number): string {
  let update = '\n'
  const places: string[] = []
  for (const [number, object] of objects) {
    places.push(`${number} 1\n${String(offset + update.length).padStart(10, '0')} 00000 n \n`)
    update += `${number} 0 obj\n${object}\nendobj\n`
  }
  const before = /startxref\s+(\d+)/.exec(trailer)?.[1] ?? ''
  const dictionary = trailer
    .slice(0, trailer.indexOf('>>'))
    .replace(/\/Prev \d+\n/, '')
    .replace(/\/Size \d+/, `/Size ${size}`)
  const xref = `xref\n${places.join('')}${dictionary}/Prev ${before}\n>>\n`
  return `${update}${xref}startxref\n${offset + update.length}\n%%EOF\n`
}
