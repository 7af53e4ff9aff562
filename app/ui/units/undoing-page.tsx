import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { titleOf, type ChangeShown } from './change-words.tsx'

const t = text.reorganising.undoing

type Props = { change: ChangeShown; refusal: Refusal | null }

/** Asks before a change is undone, or says why it cannot be. */
export function UndoingPage({ change, refusal }: Props) {
  const page = paths.reorganisation(change.id)
  return (
    <Page title={t.title} width="narrow" back={{ to: page, label: titleOf(change) }}>
      {refusal ? (
        <RefusalNotice refusal={refusal} />
      ) : (
        <form method="post" action={paths.reorganisationUndoing(change.id)} className="stack">
          <p>{t.lead(titleOf(change))}</p>
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
