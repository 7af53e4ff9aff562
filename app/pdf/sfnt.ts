const HEADER = 12
const ENTRY = 16

/**
 * What drawing Vietnamese on paper does without: advanced layout, because letters are precomposed, and hinting, which
 * fits outlines to the coarse grid of a screen. Together they are most of a font's weight and of the time of a page.
 */
const SCREEN_AND_LAYOUT = new Set(['GSUB', 'GPOS', 'GDEF', 'DSIG', 'gasp', 'cvt ', 'fpgm', 'prep'])

type Tables = Map<string, Buffer>

/** A TrueType font ("sfnt" container, OpenType 1.9) as a page needs it: glyphs, their measures, and which is which. */
export function fontForPaper(font: Buffer): Buffer {
  const tables = tablesOf(font)
  for (const tag of SCREEN_AND_LAYOUT) tables.delete(tag)
  withoutHints(tables)
  return fontOf(font.subarray(0, 4), tables)
}

function tablesOf(font: Buffer): Tables {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => HEADER + index * ENTRY)
  return new Map(
    entries.map((at) => {
      const start = font.readUInt32BE(at + 8)
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))]
    }),
  )
}

/** Checksums stay zero: whoever embeds the font writes a directory of its own. */
function fontOf(version: Buffer, tables: Tables): Buffer {
  const head = Buffer.alloc(HEADER + tables.size * ENTRY)
  version.copy(head)
  head.writeUInt16BE(tables.size, 4)
  const parts: Buffer[] = [head]
  let [at, offset] = [HEADER, head.length]
  for (const [tag, table] of tables) {
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(table.length, at + 12)
    parts.push(padded(table, 4))
    at += ENTRY
    offset += Math.ceil(table.length / 4) * 4
  }
  return Buffer.concat(parts)
}

/** Rewrites the outlines without the instructions of each glyph, and the list of where each one begins. */
function withoutHints(tables: Tables): void {
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => Buffer.from(tables.get(tag) ?? ''))
  if (!head || !loca || !glyf) return
  const long = head.readInt16BE(50) === 1
  const begins = (index: number) => (long ? loca.readUInt32BE(index * 4) : 2 * loca.readUInt16BE(index * 2))
  const count = loca.length / (long ? 4 : 2) - 1
  const glyphs = Array.from({ length: count }, (_, index) =>
    padded(unhinted(glyf.subarray(begins(index), begins(index + 1))), 2),
  )
  const places = Buffer.alloc(4 * (count + 1))
  let end = 0
  glyphs.forEach((glyph, index) => {
    end += glyph.length
    places.writeUInt32BE(end, 4 * (index + 1))
  })
  head.writeInt16BE(1, 50)
  for (const [tag, table] of Object.entries({ head, loca: places, glyf: Buffer.concat(glyphs) }))
    tables.set(tag, table)
}

function unhinted(glyph: Buffer): Buffer {
  if (glyph.length === 0) return glyph
  const contours = glyph.readInt16BE(0)
  return contours < 0 ? unhintedCompound(Buffer.from(glyph)) : unhintedSimple(glyph, contours)
}

/** Header of ten bytes, the end of each contour, the length of the instructions, the instructions, the points. */
function unhintedSimple(glyph: Buffer, contours: number): Buffer {
  const at = 10 + 2 * contours
  return Buffer.concat([
    glyph.subarray(0, at),
    Buffer.alloc(2),
    glyph.subarray(at + 2 + glyph.readUInt16BE(at)),
  ])
}

const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080
const INSTRUCTIONS = 0x0100

/** Components one after the other, instructions behind the last. */
function unhintedCompound(glyph: Buffer): Buffer {
  let at = 10
  for (let flags = MORE; flags & MORE;) {
    flags = glyph.readUInt16BE(at)
    glyph.writeUInt16BE(flags & ~INSTRUCTIONS, at)
    at += 4 + (flags & WORDS ? 4 : 2)
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0
  }
  return glyph.subarray(0, at)
}

function padded(bytes: Buffer, to: number): Buffer {
  const missing = (to - (bytes.length % to)) % to
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)])
}
