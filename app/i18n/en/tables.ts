import type { CellTrouble, OtherFile, PackedTrouble, TableFault } from '../../domain/tables/table.ts'
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
  formula:
    'this cell is a formula, so its result is not certain. Copy the column and paste it in place with Paste Special, Values',
  'error-value': 'this cell shows an error of Excel. Mend or clear it and import the file again',
  'too-long': 'this cell is longer than is taken. Shorten it',
  'another-parent': 'a row above has the same code in another province. Make them agree',
}

const encodings = { CP1258: 'Windows-1258 (CP1258)', TCVN3: 'TCVN3 (ABC)' }

const kinds: Record<OtherFile, string> = {
  word: 'a Word document',
  presentation: 'a presentation',
  'open-document': 'an OpenDocument file (.ods, .odt)',
  'binary-workbook': 'a binary Excel file (.xlsb)',
  'macro-workbook': 'an Excel file with macros (.xlsm)',
  zip: 'a packed file',
  pdf: 'a PDF file',
  picture: 'a picture',
}

const packed: Record<PackedTrouble, string> = {
  grows:
    'The file unpacks to more than 100 times its size and is declined. Open it in Excel, save it as a new file and import that.',
  parts:
    'The file has too many parts inside and is declined. Copy the list alone into a new file and import that.',
  name: 'The file has an unsafe part inside and is declined. Open it in Excel, save it as a new file and import that.',
}

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
    'The file is not a table with a header row and data. Save the table as an Excel file (.xlsx) or “CSV UTF-8” and import it again.',
  'old-excel': () =>
    'This is an old Excel file (.xls). Open it in Excel, choose Save As, “Excel Workbook (.xlsx)”, and import it again.',
  encrypted: () =>
    'The file is protected by a password and cannot be read. Open it in Excel, remove the password, save it and import it again.',
  'other-file': ({ kind }) =>
    `This is ${kinds[kind]}, not a table. Choose an Excel file (.xlsx) or a CSV file with a header row and data.`,
  damaged: () =>
    'The Excel file is damaged or cut off. Open it in Excel and save it as a new file, or ask for it again, then import it.',
  'empty-sheet': ({ sheet }) =>
    `The first sheet, “${sheet}”, has no header row and data. Move the sheet with the list to the front, save and import it again.`,
  'too-wide': ({ row, most }) =>
    `Row ${row} has more than ${formatCount(most)} columns. Remove those that are not needed and import the file again.`,
  'too-much': () =>
    'The file holds too much for a list. Copy the list alone into a new file and import that.',
  'too-slow': () =>
    'Reading the file took too long and was stopped. Copy the list alone into a new file and import that.',
  packed: ({ trouble }) => packed[trouble],
  'no-header': ({ missing }) => `The header row lacks: ${missing.join(', ')}. Check the names of columns.`,
  'forbidden-column': ({ column }) =>
    `The file has a column “${column}”. Identity numbers, dates of birth, addresses and anything about victims are never taken. Remove that column and import the file again.`,
  cell: ({ row, column, value, reason }) =>
    `Row ${row}, column “${column}”${value === '' ? '' : `, “${value}”`}: ${troubles[reason]}.`,
}

export const tables = {
  fault: (fault: TableFault) => (faults[fault.fault] as (fault: TableFault) => string)(fault),
}
