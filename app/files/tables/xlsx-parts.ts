import { inertCell } from '../../domain/tables/inert-cell.ts'

/** `width` in letters. A `day` is one of the calendar and shown as dd/mm/yyyy; a `rate` is a share, shown in per cent. */
export type SheetColumn = { head: string; kind: 'text' | 'number' | 'rate' | 'day'; width: number }

type Kind = SheetColumn['kind'] | 'heading'
type Cell = { row: number; at: number; value: string | number | null; kind: Kind }

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Numbers of the formats in {@link STYLES}, in their order. */
const styles: Record<Kind, number> = { text: 0, heading: 1, number: 2, rate: 3, day: 4 }

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** All of a workbook but its sheet. */
export function fixedParts(sheetName: string): { name: string; xml: string }[] {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${target}"/>`
  const links = (inside: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  const overrides = [
    ...[override('workbook', 'sheet.main'), override('worksheets/sheet1', 'worksheet')],
    override('styles', 'styles'),
  ]
  return [
    {
      name: '[Content_Types].xml',
      xml: `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types}${overrides.join('')}</Types>`,
    },
    { name: '_rels/.rels', xml: links(link('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      xml: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="${escaped(nameOfSheet(sheetName))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      xml: links(link('rId1', 'worksheet', 'worksheets/sheet1.xml') + link('rId2', 'styles', 'styles.xml')),
    },
    { name: 'xl/styles.xml', xml: STYLES },
  ]
}

/** What stands before the rows: the first of them stays in sight. */
export function sheetHead(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
}

export function sheetFoot(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${letters(columns - 1)}${rows}"/></worksheet>`
}

/** One cell; a text where a number or a day was meant stays a text. */
export function cellXml({ row, at, value, kind }: Cell): string {
  if (value === null || value === '') return ''
  const start = `<c r="${letters(at)}${row}"`
  const number = kind === 'day' ? serialOf(value) : typeof value === 'number' ? value : null
  if (number !== null) return `${start} s="${styles[kind === 'text' ? 'number' : kind]}"><v>${number}</v></c>`
  const style = kind === 'heading' ? ` s="${styles.heading}"` : ''
  const text = escaped(inertCell(String(value)))
  return `${start}${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u
const MS_PER_DAY = 86_400_000

/** Days since 30/12/1899: so the calendar of 1900 counts from March of that year on. */
function serialOf(value: string | number): number | null {
  if (typeof value === 'number' || !DAY.test(value)) return null
  const serial = (Date.parse(value) - Date.UTC(1899, 11, 30)) / MS_PER_DAY
  return serial > 60 ? serial : null
}

/** XML has no place for most control characters. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const LONGEST_NAME = 31

/** What Excel takes for the name of a sheet. */
function nameOfSheet(name: string): string {
  return name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, LONGEST_NAME)
}

/** A, B, …, Z, AA, … */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}
