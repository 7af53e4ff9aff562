import type { TableFault } from '../../domain/tables/table.ts'

/** The nation's roster has 33,000 rows; nothing that is imported comes near these. */
export const MOST_ROWS = 200_000
export const MOST_BYTES = 50_000_000
/** Bytes of a text that, whatever stands in it, costs next to nothing to read. */
export const SHORT_TEXT = 200_000
/** As many as a sheet has. */
export const MOST_COLUMNS = 16_384
/** Cells of all rows together, the empty ones before a filled one among them. */
export const MOST_CELLS = 3_000_000
/** Characters of all cells together. */
export const MOST_CHARACTERS = 50_000_000
/** Characters of one cell: what a cell of Excel can hold. */
export const MOST_IN_CELL = 32_767
/** What a workbook may become unpacked: bytes in all, bytes of a part other than sheet and texts, times its packed size, parts. */
export const UNPACKED = { bytes: 400_000_000, ofPart: 30_000_000, ratio: 100, parts: 10_000 }
/** What reading a file may cost; the limits above keep files below it, the nation's roster takes a second or two. */
export type Cost = { seconds: number; heapMegabytes: number }
export const MOST_COST: Cost = { seconds: 40, heapMegabytes: 512 }

export const tooLarge: TableFault = { fault: 'too-large', mostMegabytes: MOST_BYTES / 1e6 }
