import type { TableFault } from '../../domain/tables/table.ts'
import { DeclinedTable } from './declined-table.ts'

/** Every letter that Vietnamese is written with beyond ASCII, composed. */
const VIETNAMESE = /^[\p{ASCII}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u00a0–—‘’“”…]*$/u
/** The bytes that TCVN3 (ABC) has letters at. */
const TCVN3 = /^[\0-\x7f\xa1-\xae\xb5-\xbe\xc6-\xcb\xce-\xd8\xdc-\xdf\xe1-\xfe]*$/u
const PIECE = 65_536
const [LF, CR] = [0x0a, 0x0d]

/**
 * The text of a file in UTF-8 or UTF-16, with a byte order mark or without, piece by piece. Anything else is declined at the
 * first cell that cannot be read, with a guess at what it is: the older Vietnamese encodings are recognised and never
 * converted, because what looks right may be another name.
 */
export function* piecesOfText(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
  for (let at = 0; at < bytes.length; at += PIECE) {
    const stream = at + PIECE < bytes.length
    try {
      yield decoder.decode(bytes.subarray(at, at + PIECE), { stream })
    } catch (error) {
      if (error instanceof TypeError) throw new DeclinedTable(encodingFault(bytes, at))
      throw error
    }
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return isUtf16(bytes) ? 'utf-16le' : 'utf-8'
}

/** Little-endian without a mark: every other byte of what is mostly ASCII is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2000)
  const zeros = head.filter((byte, at) => at % 2 === 1 && byte === 0).length
  return head.length >= 4 && zeros > head.length / 4
}

/** Row and column, from 1, of the first cell that is no UTF-8; it is in the piece that begins at `piece`, or just before. */
function encodingFault(bytes: Uint8Array, piece: number): TableFault {
  let begin = piece
  while (begin > 0 && bytes[begin - 1] !== LF && bytes[begin - 1] !== CR) begin -= 1
  const lossy = new TextDecoder('utf-8').decode(bytes.subarray(begin, piece + PIECE))
  const lines = lossy.slice(0, lossy.indexOf('\ufffd')).split(/\r\n|\r|\n/u)
  const column = (lines.at(-1) ?? '').split(/[,;\t]/u).length
  const row = lineEnds(bytes.subarray(0, begin)) + lines.length
  return { fault: 'encoding', row, column, guess: guess(bytes.subarray(begin, piece + PIECE)) }
}

function lineEnds(bytes: Uint8Array): number {
  let count = 0
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === LF ? bytes[at - 1] !== CR : bytes[at] === CR) count += 1
  return count
}

function guess(bytes: Uint8Array): 'CP1258' | 'TCVN3' | null {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  if (VIETNAMESE.test(vietnamese)) return 'CP1258'
  return TCVN3.test(Buffer.from(bytes).toString('latin1')) ? 'TCVN3' : null
}
