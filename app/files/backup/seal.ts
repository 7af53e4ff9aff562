import { FORMAT } from '../../domain/backup/description.ts'

/**
 * What makes an ordinary `.tar.gz` a backup of ours. A gzip file is a row of members, and an empty one may carry a note:
 * the first says whose file it is and in which format, so that it is known before anything is read; the last is the seal,
 * the SHA-256 of every byte before it. `tar` and `gunzip` pass over both.
 */
const NO_CONTENT = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0])
const WITH_COMMENT = 0x10
const WITH_FIELD = 0x04
const OWNER = 'don-ve-backup '
const DIGEST_BYTES = 32

const gzipHead = (flag: number) => Buffer.from([0x1f, 0x8b, 8, flag, 0, 0, 0, 0, 0, 255])

export function opening(format = FORMAT): Buffer {
  return Buffer.concat([gzipHead(WITH_COMMENT), Buffer.from(`${OWNER}${format}\0`), NO_CONTENT])
}

export function seal(digest: Buffer): Buffer {
  const field = Buffer.from([DIGEST_BYTES + 4, 0, 0x44, 0x56, DIGEST_BYTES, 0])
  return Buffer.concat([gzipHead(WITH_FIELD), field, digest, NO_CONTENT])
}

export const OPENING_BYTES = opening().length
export const SEAL_BYTES = seal(Buffer.alloc(DIGEST_BYTES)).length

/** The format that a file's first bytes name; null where it is no file of ours. */
export function formatOf(head: Buffer): number | null {
  const start = Buffer.concat([gzipHead(WITH_COMMENT), Buffer.from(OWNER)])
  if (!head.subarray(0, start.length).equals(start)) return null
  const digits = /^\d{1,6}(?=\0)/u.exec(head.subarray(start.length).toString('latin1'))
  return digits ? Number(digits[0]) : null
}

/** The digest in a file's last bytes; null where they are no seal, because the end is missing. */
export function digestIn(tail: Buffer): Buffer | null {
  const at = tail.length - NO_CONTENT.length - DIGEST_BYTES
  const digest = tail.subarray(at, at + DIGEST_BYTES)
  return tail.length === SEAL_BYTES && seal(digest).equals(tail) ? digest : null
}
