import { escapedXml, letters, type CellKind } from './xlsx-cell.ts'

/** `width` in letters. */
export type SheetColumn = { head: string; kind: CellKind; width: number }

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A heading is framed below and shaded lightly; numbers, rates, days and counts have formats of their own. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** All of a workbook but its sheets. */
export function fixedParts(
  sheets: readonly { name: string; print?: { foot: string } }[],
): { name: string; xml: string }[] {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${target}"/>`
  const links = (inside: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`
  const types = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
  const overrides = [
    override('workbook', 'sheet.main'),
    ...sheets.map((_sheet, at) => override(`worksheets/sheet${at + 1}`, 'worksheet')),
    override('styles', 'styles'),
  ]
  const sheetLinks = sheets.map((_sheet, at) =>
    link(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  )
  return [
    {
      name: '[Content_Types].xml',
      xml: `${HEAD}<Types xmlns="${PACKAGE}/content-types">${types}${overrides.join('')}</Types>`,
    },
    { name: '_rels/.rels', xml: links(link('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/workbook.xml', xml: workbookXml(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      xml: links(sheetLinks.join('') + link(`rId${sheets.length + 1}`, 'styles', 'styles.xml')),
    },
    { name: 'xl/styles.xml', xml: STYLES },
  ]
}

/** The sheets by their names; those that print repeat their header row on every page. */
function workbookXml(sheets: readonly { name: string; print?: { foot: string } }[]): string {
  const names = sheets.map(({ name }) => nameOfSheet(name))
  const listed = names.map(
    (name, at) => `<sheet name="${escapedXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const titles = names.flatMap((name, at) =>
    sheets[at]?.print
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapedXml(`'${name.replaceAll("'", "''")}'!$1:$1`)}</definedName>`
      : [],
  )
  const defined = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : ''
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${listed.join('')}</sheets>${defined}</workbook>`
}

/** What stands before the rows: the first of them stays in sight. What prints is as wide as its page. */
export function sheetHead(columns: readonly SheetColumn[], prints = false): string {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const fit = prints ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''
  return `${HEAD}<worksheet xmlns="${MAIN}">${fit}<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
}

/** What stands behind them: the filter, and how it prints: A4 landscape, pages counted. */
export function sheetFoot(columns: number, rows: number, print?: { foot: string }): string {
  return `</sheetData><autoFilter ref="A1:${letters(columns - 1)}${rows}"/>${print ? printSetup(print) : ''}</worksheet>`
}

function printSetup({ foot }: { foot: string }): string {
  const margins = '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
  const setup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
  const words = escapedXml(foot.replaceAll('&', '&&').slice(0, LONGEST_FOOT))
  return `${margins}${setup}<headerFooter><oddFooter>&amp;L${words}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`
}

const LONGEST_NAME = 31
/** Excel takes 255 characters, its codes included. */
const LONGEST_FOOT = 200

/** What Excel takes for the name of a sheet. */
function nameOfSheet(name: string): string {
  return name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, LONGEST_NAME)
}
