import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { ConfirmCard, type Asked, type Decided } from './confirm-card.tsx'
import { DecisionPage } from './decision-page.tsx'

const t = text.register.retraction

/** Taking back that a certificate was revoked: what exactly will happen, and the own password. */
export function RetractionPage({ asked, ...decided }: Decided & { asked: Asked }) {
  const { certificate } = decided
  return (
    <DecisionPage words={t} certificate={certificate} refusal={asked?.refusal ?? null}>
      <ConfirmCard
        {...decided}
        facts={[]}
        effects={t.effects}
        values={{}}
        action={paths.revocationRetraction(certificate.id)}
        submit={t.submit}
      />
    </DecisionPage>
  )
}
