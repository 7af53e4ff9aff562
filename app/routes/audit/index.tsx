import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { auditActions } from '../../domain/audit/entry.ts'
import { withRole } from '../../http/guard.ts'
import { text } from '../../i18n/text.ts'
import { logLines } from '../../persistence/audit/log-page.ts'
import { AuditPage } from '../../ui/audit/audit-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'

const LINES = 100

const Asked = z.object({
  action: z.enum(auditActions).nullable().catch(null),
  before: z.coerce.number().int().positive().max(2_000_000_000).nullable().catch(null),
})

export const meta: MetaFunction = () => pageTitle(text.audit.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db } = await withRole(context, request, 'administrator')
  const { searchParams } = new URL(request.url)
  const asked = Asked.parse({
    action: searchParams.get('action'),
    before: searchParams.get('before') ?? undefined,
  })
  const lines = await logLines(db, { ...asked, count: LINES + 1 })
  const older = lines.length > LINES ? (lines[LINES - 1]?.seq ?? null) : null
  return { action: asked.action, lines: lines.slice(0, LINES), older }
}

export default function Audit() {
  const { action, lines, older } = useLoaderData<typeof loader>()
  return (
    <AuditPage
      action={action}
      lines={lines.map((line) => ({ ...line, at: new Date(line.at) }))}
      older={older}
    />
  )
}
