/**
 * A table as rows of cells with one line of words each; what spans several cells leaves the others empty. A table of one
 * cell is only a frame around its content.
 */
export function pastedTable(from: HTMLTableElement, clean: (cell: Element) => Element): Node[] {
  const grid = gridOf(from, clean)
  const [first] = grid
  if (!first) return []
  if (grid.length === 1 && first.length === 1) return first[0] ? [...first[0].childNodes] : []
  const rows = grid.map((cells, index) => rowOf(cells, index === 0 ? 'th' : 'td'))
  const [table, body] = [document.createElement('table'), document.createElement('tbody')]
  body.append(...rows)
  table.append(body)
  return [table]
}

function gridOf(from: HTMLTableElement, clean: (cell: Element) => Element): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = []
  const taken = new Set<string>()
  ;[...from.rows].forEach((row, index) => {
    const cells: (Element | undefined)[] = []
    for (const cell of row.cells) {
      while (taken.has(`${index},${cells.length}`)) cells.push(undefined)
      const column = cells.length
      cells.push(clean(cell))
      for (let extra = 1; extra < Math.min(cell.colSpan, 50); extra += 1) cells.push(undefined)
      for (let below = 1; below < Math.min(cell.rowSpan, 200); below += 1) {
        for (let at = column; at < cells.length; at += 1) taken.add(`${index + below},${at}`)
      }
    }
    if (cells.some((cell) => cell?.textContent.trim())) grid.push(cells)
  })
  return grid
}

function rowOf(cells: readonly (Element | undefined)[], tag: 'th' | 'td'): Element {
  const row = document.createElement('tr')
  for (const cell of cells) {
    const made = document.createElement(tag)
    if (cell) made.append(...lineOf(cell))
    // Headings are bold by themselves.
    if (tag === 'th') for (const bold of made.querySelectorAll('strong')) bold.replaceWith(...bold.childNodes)
    row.append(made)
  }
  return row
}

/** The words of all blocks in a cell, one after the other. */
function lineOf(cell: Element): Node[] {
  const blocks = [...cell.querySelectorAll('p, h2, h3, li, th, td')].filter(
    (block) => !block.querySelector('p, li, td, th'),
  )
  if (blocks.length === 0) return [...cell.childNodes]
  return blocks.flatMap((block, index) => [
    ...(index > 0 ? [document.createTextNode(' ')] : []),
    ...block.childNodes,
  ])
}
