/** The largest file that is compared with the stored drawings, which have tens of kilobytes. */
export const CHECKED_FILE_BYTES = 5 * 1024 * 1024

/** How often a file may end and be gone on with before nobody looks further. */
const MOST_ENDS = 16
const MOST_MARKS = 20
const END = [0x25, 0x25, 0x45, 0x4f, 0x46] as const
const [LF, CR] = [0x0a, 0x0d]

/**
 * Lengths at which a drawing that was gone on with could have ended: behind `%%EOF`, with and without its line end. What
 * signs a PDF appends behind its last byte (ISO 32000-1, 7.5.6), so a drawing of ours would be the file up to one of them.
 */
export function possibleEnds(bytes: Uint8Array): number[] {
  const ends = new Set<number>()
  for (let at = nextEnd(bytes, 0), seen = 0; at >= 0 && seen < MOST_ENDS; seen += 1) {
    const behind = at + END.length
    ends.add(behind)
    if (bytes[behind] === LF || bytes[behind] === CR) ends.add(behind + 1)
    if (bytes[behind] === CR && bytes[behind + 1] === LF) ends.add(behind + 2)
    at = nextEnd(bytes, behind)
  }
  return [...ends].sort((a, b) => a - b)
}

function nextEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(END[0], from); at >= 0; at = bytes.indexOf(END[0], at + 1)) {
    if (END.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

/** Whether a file says of itself that it is a PDF; readers look for it in the first kilobyte. */
export function saysItIsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

const NUMBER = /\d{4,9}\/\d{4}\/[\p{L}\d.&-]{1,42}/gu
const ID = /\/verify\/([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/g

/**
 * Numbers and ids of certificates that a file speaks of. They tell no more than what the file claims to be: whether it is,
 * its bytes alone tell.
 */
export function marksIn(bytes: Uint8Array): { numbers: string[]; ids: string[] } {
  const words = [new TextDecoder('utf-8').decode(bytes), ...wideTexts(bytes)].join('\n')
  const few = (marks: string[]) =>
    [...new Set(marks.map((mark) => mark.normalize('NFC')))].slice(0, MOST_MARKS)
  return {
    numbers: few(words.match(NUMBER) ?? []),
    ids: few([...words.matchAll(ID)].map(([, id = '']) => id)),
  }
}

const [WIDE_HIGH, WIDE_LOW, BACKSLASH, CLOSING] = [0xfe, 0xff, 0x5c, 0x29]
const MOST_WIDE_TEXTS = 200
const LONGEST_WIDE_TEXT = 1_000

/** Texts in UTF-16, as a PDF writes its title: in brackets, behind a byte order mark. */
function wideTexts(bytes: Uint8Array): string[] {
  const texts: string[] = []
  for (let at = bytes.indexOf(WIDE_HIGH); at >= 0; at = bytes.indexOf(WIDE_HIGH, at + 1)) {
    if (bytes[at + 1] === WIDE_LOW) texts.push(wideText(bytes.subarray(at + 2, at + LONGEST_WIDE_TEXT)))
    if (texts.length === MOST_WIDE_TEXTS) break
  }
  return texts
}

function wideText(written: Uint8Array): string {
  const plain: number[] = []
  for (let at = 0; at < written.length && written[at] !== CLOSING; at += 1) {
    if (written[at] === BACKSLASH) at += 1
    plain.push(written[at] ?? 0)
  }
  return new TextDecoder('utf-16be').decode(Uint8Array.from(plain))
}
