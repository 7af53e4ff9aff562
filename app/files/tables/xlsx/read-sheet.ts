import type { Doubt } from '../../../domain/tables/table.ts'
import { damaged } from '../declined-table.ts'
import { rowGatherer, type Content, type GatheredRow } from '../row-gatherer.ts'
import { mergedInto, MOST_MERGED } from './merged-cells.ts'
import { MOST_SHEET_ROWS, rangeOf, type Range } from './places.ts'
import { readXml } from './read-xml.ts'
import { cellReader, type SheetFacts } from './sheet-cells.ts'

/** The rows of a sheet that have anything in them, by their numbers; what cells share is still a number. */
export async function readSheet(
  pieces: AsyncIterable<Uint8Array>,
  facts: SheetFacts,
): Promise<GatheredRow[]> {
  const gatherer = rowGatherer()
  const reader = cellReader(facts)
  const merged: Range[] = []
  let [row, isCell, cells, doubts] = [0, false, [] as Content[], [] as Doubt[]]

  const beginRow = (given: string | undefined) => {
    const number = given === undefined ? row + 1 : Number(given)
    if (!(number > row && number <= MOST_SHEET_ROWS)) throw damaged()
    ;[row, cells, doubts] = [number, [], []]
  }
  const endCell = () => {
    const { column, content, doubt } = reader.end(row)
    isCell = false
    // A formula that shows nothing is still a formula.
    const kept = content === '' && doubt ? '=' : content
    if (kept === '') return
    while (cells.length < column) cells.push('')
    cells[column] = kept
    if (doubt) doubts.push({ at: column, reason: doubt })
  }
  await readXml(pieces, {
    open: (name, attributes) => {
      if (isCell) reader.open(name, attributes)
      else if (name === 'row') beginRow(attributes['r'])
      else if (name === 'c') {
        isCell = true
        reader.begin(attributes, cells.length)
      } else if (name === 'mergeCell' && merged.length < MOST_MERGED)
        merged.push(rangeOf(attributes['ref'] ?? ''))
    },
    text: (text) => {
      if (isCell) reader.text(text)
    },
    close: (name) => {
      if (name === 'c') endCell()
      else if (isCell) reader.close(name)
      else if (name === 'row') gatherer.add(row, cells, doubts)
    },
  })
  return mergedInto(gatherer.rows, merged, gatherer.countCells)
}
