import type { Doubt } from '../../../domain/tables/table.ts'
import { isoDay, numberText } from './cell-text.ts'
import type { CellFormat } from './cell-formats.ts'
import { isWithin, placeOf, rangeOf, type Range } from './places.ts'
import type { Attributes } from './read-xml.ts'
import { runGatherer, unescaped } from './shared-texts.ts'
import type { Content } from '../row-gatherer.ts'
import { MOST_IN_CELL } from '../limits.ts'

/** What the cells of a sheet have in common. */
export type SheetFacts = { formats: readonly CellFormat[]; since1904: boolean }
export type ReadCell = { column: number; content: Content; doubt: Doubt['reason'] | null }

/** Reads one cell after another from the tags within it. */
export function cellReader({ formats, since1904 }: SheetFacts) {
  const runs = runGatherer()
  const spills: Range[] = []
  let [column, type, style, value, isValue] = [-1, 'n', 0, '', false]
  let isFormula = false

  const content = (): Content => {
    if (type === 'inlineStr') return runs.take()
    if (type === 's') return value === '' ? '' : Number(value)
    if (type === 'b') return value === '' ? '' : value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
    if (type === 'd') return isoDay(value)
    return type === 'n' ? numberText(value, formats[style] ?? null, since1904) : unescaped(value)
  }
  return {
    begin: ({ r, t = 'n', s = '0' }: Attributes, next: number) => {
      ;[column, type, style, value, isValue] = [r ? placeOf(r).column : next, t, Number(s), '', false]
      isFormula = false
    },
    open: (name: string, attributes: Attributes) => {
      if (name === 'v') isValue = true
      else if (name === 'f') {
        isFormula = true
        // Only the first cell of an array names the formula that fills them all.
        if ((attributes['t'] === 'array' || attributes['t'] === 'dataTable') && attributes['ref'])
          spills.push(rangeOf(attributes['ref']))
      } else runs.open(name)
    },
    text: (more: string) => {
      if (!isValue) runs.text(more)
      else if (value.length <= MOST_IN_CELL) value += more
    },
    close: (name: string) => {
      if (name === 'v') isValue = false
      else runs.close(name)
    },
    end: (row: number): ReadCell => {
      const isSpilt = spills.some((range) => isWithin(range, row, column))
      const doubt = isFormula || isSpilt ? 'formula' : type === 'e' ? 'error-value' : null
      return { column, content: content(), doubt }
    },
  }
}
