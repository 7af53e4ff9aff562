import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'

const t = text.certifications.removal

type Props = { certification: { id: string; title: string }; refusal: Refusal | null }

/** Asks before a certification that was never used is removed, or says why it cannot be. */
export function CertificationRemovalPage({ certification: { id, title }, refusal }: Props) {
  const page = paths.certification(id)
  return (
    <Page title={t.title} width="narrow" back={{ to: page, label: <Vietnamese>{title}</Vietnamese> }}>
      {refusal ? (
        <RefusalNotice refusal={refusal} />
      ) : (
        <form method="post" action={paths.certificationRemoval(id)} className="stack">
          <p>{t.lead}</p>
          <div className="flex flex-wrap gap-3">
            <Button tone="danger">{t.confirm}</Button>
            <ButtonLink tone="secondary" to={page}>
              {t.cancel}
            </ButtonLink>
          </div>
        </form>
      )}
    </Page>
  )
}
