import { posix } from 'node:path'
import type { OtherFile } from '../../../domain/tables/table.ts'
import { damaged, DeclinedTable } from '../declined-table.ts'
import { UNPACKED } from '../limits.ts'
import type { Archive } from './open-archive.ts'
import { prefixed, readXml } from './read-xml.ts'

/** The sheet that is read, and the parts that it needs. */
export type FoundSheet = {
  name: string
  part: string
  /** Parts with the texts that cells share and with the formats of cells; a workbook may do without. */
  texts: string | null
  styles: string | null
  /** Days are counted from 1904 rather than 1900. */
  since1904: boolean
}

type Relation = { id: string; type: string; target: string }

/** Finds the first sheet that can be seen. A file of another kind is declined as what it is. */
export async function findSheet(archive: Archive): Promise<FoundSheet> {
  const workbook = await workbookPart(archive)
  const { sheets, since1904 } = await readBook(archive, workbook)
  const relations = await relationsOf(archive, workbook)
  const partOf = (id: string) => relations.find((each) => each.id === id && each.type === 'worksheet')?.target
  const parts = sheets.map((sheet) => ({ ...sheet, part: partOf(sheet.id) }))
  const seen = parts.find(({ part, hidden }) => part !== undefined && !hidden)
  if (seen?.part === undefined) throw damaged()
  const other = (type: string) => relations.find((each) => each.type === type)?.target ?? null
  return {
    ...{ name: seen.name, part: seen.part, since1904 },
    ...{ texts: other('sharedStrings'), styles: other('styles') },
  }
}

async function workbookPart(archive: Archive): Promise<string> {
  if (!archive.has('_rels/.rels'))
    throw otherFile(archive.has('META-INF/manifest.xml') ? 'open-document' : 'zip')
  const relations = await relationsOf(archive, '')
  const part = relations.find(({ type }) => type === 'officeDocument')?.target ?? ''
  if (part.startsWith('word/')) throw otherFile('word')
  if (part.startsWith('ppt/')) throw otherFile('presentation')
  if (part.endsWith('.bin')) throw otherFile('binary-workbook')
  if (archive.has('xl/vbaProject.bin')) throw otherFile('macro-workbook')
  if (!archive.has(part)) throw damaged()
  return part
}

const otherFile = (kind: OtherFile) => new DeclinedTable({ fault: 'other-file', kind })

type Book = { sheets: { name: string; id: string; hidden: boolean }[]; since1904: boolean }

async function readBook(archive: Archive, part: string): Promise<Book> {
  const book: Book = { sheets: [], since1904: false }
  await readXml(archive.read(part, UNPACKED.ofPart), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') book.since1904 = /^(1|true|on)$/u.test(attributes['date1904'] ?? '')
      if (tag !== 'sheet') return
      const { name = '', state = 'visible' } = attributes
      book.sheets.push({ name, id: prefixed(attributes, 'id') ?? '', hidden: state !== 'visible' })
    },
  })
  return book
}

/** What a part leads to: the kind is the last word of its type, which strict and transitional documents agree on. */
async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = posix.dirname(part)
  const relations: Relation[] = []
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  await readXml(archive.read(file, UNPACKED.ofPart), {
    open: (tag, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (tag !== 'Relationship' || mode === 'External') return
      const whole = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      relations.push({ id, type: posix.basename(type), target: whole })
    },
  })
  return relations
}
