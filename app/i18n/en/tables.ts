import type { CellTrouble, TableFault } from '../../domain/tables/table.ts'
import { formatCount } from '../format.ts'

type Faults = { [N in TableFault['fault']]: (fault: Extract<TableFault, { fault: N }>) => string }

const troubles: Record<CellTrouble, string> = {
  empty: 'this cell is empty',
  'not-a-code':
    'a code has exactly 2 digits (province), 3 digits (district) or 5 digits (commune). Keep leading zeros: in Excel, format the column as Text and enter it again',
  'not-a-kind':
    'the kind of unit is not clear. Write it in the name (as in “Phường Kỳ Lừa”) or add a column “type”',
  'not-an-extent': 'write full or partial',
  twice: 'a row above is the same. Remove one of them',
  'another-name': 'a row above has another name for the same code. Make them agree',
  'another-parent': 'a row above has the same code in another province. Make them agree',
}

const encodings = { CP1258: 'Windows-1258 (CP1258)', TCVN3: 'TCVN3 (ABC)' }

const faults: Faults = {
  encoding: ({ row, column, guess }) =>
    `Row ${row}, column ${column} is not Unicode` +
    (guess ? `; it may be ${encodings[guess]}` : '') +
    '. Open the file in Excel, choose Save As, “CSV UTF-8”, and import it again; where letters look wrong, convert them with UniKey first.',
  'too-large': ({ mostMegabytes }) =>
    `The file is larger than ${mostMegabytes} MB. Split it into smaller ones.`,
  'too-many-rows': ({ most }) =>
    `The file has more than ${formatCount(most)} rows. Remove what is not needed, or split it.`,
  'quote-open': ({ row }) =>
    `The quotation mark opened in row ${row} is not closed. Mend that row and import it again.`,
  'not-a-table': () =>
    'The file is not a CSV table with a header row and data. Save the table as “CSV UTF-8” and import it again.',
  'old-excel': () =>
    'This is an old Excel file (.xls). Open it in Excel, save it as “CSV UTF-8” and import it again.',
  'no-header': ({ missing }) =>
    `The header row lacks: ${missing.join(', ')}. Check the names of columns in the first row.`,
  'forbidden-column': ({ column }) =>
    `The file has a column “${column}”. Identity numbers, dates of birth, addresses and anything about victims are never taken. Remove that column and import the file again.`,
  cell: ({ row, column, value, reason }) =>
    `Row ${row}, column “${column}”${value === '' ? '' : `, “${value}”`}: ${troubles[reason]}.`,
}

export const tables = {
  fault: (fault: TableFault) => (faults[fault.fault] as (fault: TableFault) => string)(fault),
}
