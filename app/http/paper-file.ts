import type { StoredPdf } from '../persistence/certificates/certificate-pdfs.ts'
import { text } from '../i18n/text.ts'

/** The paper of a certificate as a file to keep; who has it already is told so. */
export function paperFile(
  request: Request,
  { bytes, sha256, number }: StoredPdf & { number: string },
): Response {
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${text.certificates.fileName(number)}"`,
    ETag: `"${sha256}"`,
  }
  const known = request.headers.get('if-none-match') === headers.ETag
  return known ? new Response(null, { status: 304, headers }) : new Response(bytes, { headers })
}
