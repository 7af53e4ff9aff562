import { createHash } from 'node:crypto'
import { marksIn, possibleEnds, saysItIsPdf } from '../../domain/certificates/file-marks.ts'
import type { KnownCertificate } from '../../persistence/certificates/certificate-facts.ts'
import { certificateOfDrawing, issuedNumber } from '../../persistence/certificates/found-certificate.ts'
import type { World } from '../world.ts'

/**
 * What a file turns out to be:
 *
 * - `genuine` it begins with the stored drawing of a certificate, byte for byte; `appended` more bytes follow, which are
 *   nobody's word until a PDF reader has checked the signature in them
 * - `altered` it speaks of a certificate that was issued, and is not its drawing
 * - `unknown` nothing in it leads to a certificate; `not-a-pdf` nothing could
 */
export type FileReading =
  | { reading: 'genuine'; certificate: KnownCertificate; appended: number }
  | { reading: 'altered'; number: string }
  | { reading: 'unknown' | 'not-a-pdf' }

/** Compares a file with the stored drawings. Nothing of it is kept, and nothing that stands in it is believed. */
export async function checkFile({ db }: Pick<World, 'db'>, bytes: Uint8Array): Promise<FileReading> {
  const lengths = new Map(prefixHashes(bytes).map(({ sha256, length }) => [sha256, length]))
  const drawn = await certificateOfDrawing(db, [...lengths.keys()])
  if (drawn) {
    const appended = bytes.length - (lengths.get(drawn.sha256) ?? 0)
    return { reading: 'genuine', certificate: drawn.certificate, appended }
  }
  const number = await issuedNumber(db, marksIn(bytes))
  if (number !== null) return { reading: 'altered', number }
  return { reading: saysItIsPdf(bytes) ? 'unknown' : 'not-a-pdf' }
}

/** The hash of the whole file, and of each beginning of it that could have been a file of its own; read once. */
export function prefixHashes(bytes: Uint8Array): { length: number; sha256: string }[] {
  const hash = createHash('sha256')
  let read = 0
  return [...new Set([...possibleEnds(bytes), bytes.length])].map((length) => {
    hash.update(bytes.subarray(read, length))
    read = length
    return { length, sha256: hash.copy().digest('hex') }
  })
}
