import type { LoaderFunctionArgs } from '@remix-run/node'
import { readQuery } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { PaperForm } from '../../http/paper-form.ts'
import { accepted } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { previewPaper } from '../../usecases/certificates/preview-paper.ts'

/** The paper with what is typed, which its address carries: nothing is saved. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const typed = accepted(readQuery(request, PaperForm))
  const preview = { certification: params['id'] ?? '', typed, checkPage: paths.verify() }
  const { bytes } = accepted(await previewPaper(world, preview))
  const headers = { 'Content-Type': 'application/pdf', 'Cache-Control': 'no-store' }
  return new Response(bytes, {
    headers: { ...headers, 'Content-Disposition': `attachment; filename="${text.papers.fileName}"` },
  })
}
