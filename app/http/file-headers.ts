const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook to download. */
export function workbookHeaders(name: string): HeadersInit {
  return { 'Content-Type': TYPE, 'Content-Disposition': `attachment; filename="${name}"` }
}

/** A PDF to download. */
export function pdfHeaders(name: string): HeadersInit {
  return { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="${name}"` }
}
