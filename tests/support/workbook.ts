import { zip, type Part } from './zip.ts'

/** A cell with what the file says of it: `t` its type, `s` the number of its format, `f` its formula. */
export type RawCell = { v?: string | number; t?: string; s?: number; f?: string; xml?: string }
export type Cell = string | number | RawCell | null

export type Sheet = {
  name: string
  rows: readonly (readonly Cell[])[]
  state?: 'hidden' | 'veryHidden'
  merged?: readonly string[]
  /** Stands in place of `<sheetData>…</sheetData>`. */
  data?: string
}

export type Workbook = {
  sheets: readonly Sheet[]
  /** Formats that cells name by their number, from 1: of a number that Excel knows, or a code. */
  formats?: readonly (number | string)[]
  since1904?: boolean
  strict?: boolean
  also?: readonly Part[]
}

/** A workbook with one sheet. */
export const sheetFile = (...rows: Sheet['rows']) => workbook({ sheets: [{ name: 'Danh sách', rows }] })

/** The same rows as a text file has them, every cell a text. */
export function asWorkbook(csv: string): Buffer {
  const lines = csv.replace(/^\ufeff/u, '').split(/\r?\n/u)
  return sheetFile(...lines.filter((line) => line !== '').map((line) => line.split(',')))
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org'
const STRICT = 'http://purl.oclc.org/ooxml'

/** Writes a workbook as Excel does, as far as the reader looks at it. */
export function workbook(book: Workbook): Buffer {
  return zip([...partsOf(book), ...(book.also ?? [])])
}

export function partsOf({ sheets, formats = [], since1904 = false, strict = false }: Workbook): Part[] {
  const main = strict ? `${STRICT}/spreadsheetml/main` : `${TRANSITIONAL}/spreadsheetml/2006/main`
  const relation = strict
    ? `${STRICT}/officeDocument/relationships`
    : `${TRANSITIONAL}/officeDocument/2006/relationships`
  const texts = new Map<string, number>()
  const written = sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: `${HEAD}<worksheet xmlns="${main}">${sheet.data ?? dataOf(sheet, texts)}${mergedOf(sheet)}</worksheet>`,
  }))
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${at + 1}"/>`,
  )
  const links = [
    ...sheets.map((_sheet, at) =>
      link(relation, `rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
    ),
    link(relation, 'rIdT', 'sharedStrings', '/xl/sharedStrings.xml'),
    link(relation, 'rIdS', 'styles', 'styles.xml'),
  ]
  return [
    { name: '[Content_Types].xml', content: `${HEAD}<Types/>` },
    {
      name: '_rels/.rels',
      content: relations([link(relation, 'rId1', 'officeDocument', 'xl/workbook.xml')]),
    },
    {
      name: 'xl/workbook.xml',
      content: `${HEAD}<workbook xmlns="${main}" xmlns:r="${relation}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(links) },
    ...written,
    { name: 'xl/sharedStrings.xml', content: textsOf(main, texts) },
    { name: 'xl/styles.xml', content: stylesOf(main, formats) },
  ]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const relations = (links: readonly string[]) => `${HEAD}<Relationships>${links.join('')}</Relationships>`
const link = (relation: string, id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${relation}/${kind}" Target="${target}"/>`

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function dataOf({ rows }: Sheet, texts: Map<string, number>): string {
  const written = rows.map((cells, at) => {
    const inside = cells.map((cell, column) => cellXml(`${letters(column)}${at + 1}`, cell, texts))
    return `<row r="${at + 1}">${inside.join('')}</row>`
  })
  return `<sheetData>${written.join('')}</sheetData>`
}

function cellXml(reference: string, cell: Cell, texts: Map<string, number>): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`
  if (typeof cell === 'string') {
    const number = texts.get(cell) ?? texts.size
    texts.set(cell, number)
    return `<c r="${reference}" t="s"><v>${number}</v></c>`
  }
  const { v, t, s, f, xml } = cell
  const inside = (f === undefined ? '' : `<f>${escaped(f)}</f>`) + (v === undefined ? '' : `<v>${v}</v>`)
  return `<c r="${reference}"${t ? ` t="${t}"` : ''}${s ? ` s="${s}"` : ''}>${xml ?? inside}</c>`
}

const mergedOf = ({ merged = [] }: Sheet) =>
  merged.length > 0
    ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : ''

function textsOf(main: string, texts: Map<string, number>): string {
  const items = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
  return `${HEAD}<sst xmlns="${main}">${items.join('')}</sst>`
}

function stylesOf(main: string, formats: readonly (number | string)[]): string {
  const own = formats.map((format, at) => ({ format, id: typeof format === 'number' ? format : 164 + at }))
  const codes = own.filter(({ format }) => typeof format === 'string')
  const defined = codes.map(
    ({ format, id }) => `<numFmt numFmtId="${id}" formatCode="${escaped(String(format))}"/>`,
  )
  const used = [{ id: 0 }, ...own].map(({ id }) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
  return `${HEAD}<styleSheet xmlns="${main}"><numFmts>${defined.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${used.join('')}</cellXfs></styleSheet>`
}

/** A, B, …, Z, AA, … */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
