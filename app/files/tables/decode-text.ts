import type { TableFault } from '../../domain/tables/table.ts'

/** Every letter that Vietnamese is written with beyond ASCII, composed. */
const VIETNAMESE = /^[\p{ASCII}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u00a0–—‘’“”…]*$/u
/** The bytes that TCVN3 (ABC) has letters at. */
const TCVN3 = /^[\0-\x7f\xa1-\xae\xb5-\xbe\xc6-\xcb\xce-\xd8\xdc-\xdf\xe1-\xfe]*$/u

/**
 * The text of a file in UTF-8 or UTF-16, with a byte order mark or without. Anything else is refused at the first cell
 * that cannot be read, with a guess at what it is: the older Vietnamese encodings are recognised and never converted,
 * because what looks right may be another name.
 */
export function decodeText(bytes: Uint8Array): string | TableFault {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes)
  if (isUtf16(bytes)) return decode('utf-16le', bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { ...placeOfFault(bytes), fault: 'encoding', guess: guess(bytes) }
  }
}

const decode = (encoding: string, bytes: Uint8Array) => new TextDecoder(encoding).decode(bytes)

/** Little-endian without a mark: every other byte of what is mostly ASCII is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 2000)
  const zeros = head.filter((byte, at) => at % 2 === 1 && byte === 0).length
  return head.length >= 4 && zeros > head.length / 4
}

/** Row and column, from 1, of the first cell that is no UTF-8. */
function placeOfFault(bytes: Uint8Array): { row: number; column: number } {
  const lossy = new TextDecoder('utf-8').decode(bytes)
  const before = lossy.slice(0, lossy.indexOf('\ufffd'))
  const lines = before.split(/\r\n|\r|\n/u)
  const column = (lines.at(-1) ?? '').split(/[,;\t]/u).length
  return { row: lines.length, column }
}

function guess(bytes: Uint8Array): 'CP1258' | 'TCVN3' | null {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  if (VIETNAMESE.test(vietnamese)) return 'CP1258'
  return TCVN3.test(Buffer.from(bytes).toString('latin1')) ? 'TCVN3' : null
}
