import { Transform } from 'node:stream'

/**
 * React 18 fills pieces of 2,048 bytes. Where a character of several bytes, as most Vietnamese vowels are, no longer fits, the
 * rest of a piece stays NUL and is sent: in attributes and scripts a browser makes it "�". HTML has no NUL, so all are left out.
 */
export function withoutGaps(): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(null, piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece)
    },
  })
}
