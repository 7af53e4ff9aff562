import { UNPACKED } from '../limits.ts'
import type { Archive } from './open-archive.ts'
import { readXml } from './read-xml.ts'

/** What the format of a cell makes of a number: a day, or digits with zeros in front; else the number stays. */
export type CellFormat = 'day' | { digits: number } | null

/** Formats that need no definition (ECMA-376, 18.8.30): dates with and without times, and durations. */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47)

/** The formats of a workbook in the order in which cells number them. */
export async function readFormats(archive: Archive, part: string): Promise<CellFormat[]> {
  const codes = new Map<number, string>()
  const ids: number[] = []
  let within = ''
  await readXml(archive.read(part, UNPACKED.ofPart), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmts' || name === 'cellXfs') within = name
      else if (name === 'numFmt' && within === 'numFmts') codes.set(Number(numFmtId), formatCode)
      else if (name === 'xf' && within === 'cellXfs') ids.push(Number(numFmtId))
    },
    close: (name) => {
      if (name === within) within = ''
    },
  })
  return ids.map((id) => {
    const code = codes.get(id)
    if (code === undefined) return isBuiltInDate(id) ? 'day' : null
    return formatOf(code)
  })
}

/** What a code like `dd/mm/yyyy;@` or `00000` means, going by its part for positive numbers. */
export function formatOf(code: string): CellFormat {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[[^\]]*\]/gu, '')
    .split(';')[0]
  if (bare === undefined) return null
  if (/^0{2,}$/u.test(bare)) return { digits: bare.length }
  if (/general/iu.test(bare)) return null
  return /[dy]/iu.test(bare) || (/m/iu.test(bare) && !/[hs]/iu.test(bare)) ? 'day' : null
}
