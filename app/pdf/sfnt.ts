const HEADER = 12
const ENTRY = 16

/** Scripts of Vietnamese in precomposed letters need none of these, and reading them takes most of the time of a page. */
const LAYOUT = new Set(['GSUB', 'GPOS', 'GDEF', 'DSIG'])

/**
 * A TrueType font without its tables of advanced layout (OpenType, "sfnt" container). Glyphs, measures and the plain
 * `kern` table stay.
 */
export function withoutLayout(font: Buffer): Buffer {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
    font.subarray(HEADER + index * ENTRY, HEADER + (index + 1) * ENTRY),
  ).filter((entry) => !LAYOUT.has(entry.toString('latin1', 0, 4)))
  const head = Buffer.alloc(HEADER + entries.length * ENTRY)
  font.copy(head, 0, 0, 4)
  head.writeUInt16BE(entries.length, 4)
  const tables = [head]
  let offset = head.length
  entries.forEach((entry, index) => {
    const [start, length] = [entry.readUInt32BE(8), entry.readUInt32BE(12)]
    const table = Buffer.alloc(Math.ceil(length / 4) * 4)
    font.copy(table, 0, start, start + length)
    entry.copy(head, HEADER + index * ENTRY)
    head.writeUInt32BE(offset, HEADER + index * ENTRY + 8)
    tables.push(table)
    offset += table.length
  })
  return Buffer.concat(tables)
}
