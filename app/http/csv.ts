import { inertCell } from '../domain/tables/inert-cell.ts'

/**
 * A table as a file that Excel opens with its Vietnamese intact: UTF-8 with a byte order mark, cells quoted where they
 * must be, nothing that a spreadsheet would run (a leading apostrophe takes the sting out).
 */
export function csvResponse(name: string, rows: (string | number | null)[][]): Response {
  const body = '\uFEFF' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('')
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = inertCell(value)
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
