import type { SheetToWrite } from '../../files/tables/write-xlsx.ts'
import { text } from '../../i18n/text.ts'
import type { RegisterLine } from '../../persistence/certificates/register.ts'
import { addDays } from '../../domain/day.ts'

/** Lines of the register as a sheet, for Excel. */
export function registerSheet(lines: readonly RegisterLine[]): SheetToWrite {
  const { columns: t, book } = text.register
  return {
    name: book.sheet,
    columns: [
      { head: t.number, kind: 'text', width: 20 },
      { head: t.name, kind: 'text', width: 28 },
      { head: t.unit, kind: 'text', width: 36 },
      { head: t.certification, kind: 'text', width: 44 },
      { head: t.issuedOn, kind: 'day', width: 12 },
      { head: t.validUntil, kind: 'day', width: 16 },
      { head: t.state, kind: 'text', width: 18 },
      { head: t.note, kind: 'text', width: 40 },
    ],
    rows: lines.map(({ number, name, unit, certification, issuedOn, validUntil, ...line }) => [
      ...[number, name, unit, certification, issuedOn],
      validUntil ? addDays(validUntil, -1) : text.register.unlimited,
      text.certificates.states[line.state].word,
      noteOn(line, text.register),
    ]),
  }
}

type Decided = Pick<RegisterLine, 'revokedOn' | 'supersededOn' | 'supersededBy'>
type Words = Pick<typeof text.register, 'revokedOn' | 'supersededOn'>

/** What somebody decided on a certificate, and when. */
export function noteOn({ revokedOn, supersededOn, supersededBy }: Decided, words: Words): string {
  if (revokedOn) return words.revokedOn(revokedOn)
  return supersededOn && supersededBy ? words.supersededOn(supersededOn, supersededBy) : ''
}
