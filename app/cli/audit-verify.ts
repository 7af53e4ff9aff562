import { z } from 'zod'
import { text } from '../i18n/text.ts'
import { verifyAudit, type AuditVerdict } from '../usecases/audit/verify-audit.ts'
import { command } from './command.ts'

/** Whether nobody changed the audit log. The head, written down elsewhere, shows later whether the end was cut off. */
export const auditVerify = command({
  name: 'audit verify',
  help: text.commandLine.help['audit verify'],
  options: {},
  input: z.object({}),
  run: ({ db }) => verifyAudit(db),
  say: words,
})

function words({ entries, head, broken }: AuditVerdict): string {
  if (broken) return text.audit.broken(broken.seq, broken.why)
  return text.audit.verified(entries, head && `${head.seq} ${head.hash}`)
}
