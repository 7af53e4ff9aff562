import type { Refusal } from '../../../domain/refusal.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Page } from '../../kit/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { RosterFacts, type ShownRoster } from './kept-roster-page.tsx'

const t = text.rosterPages

/** Asks once more before a roster is undone. */
export function RosterUndoingPage({ roster, refusal }: { roster: ShownRoster; refusal: Refusal | null }) {
  return (
    <Page
      title={t.undoing.title}
      lead={t.undoing.lead}
      back={{ to: paths.keptRoster(roster.id), label: t.kept.title }}
      width="narrow"
    >
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Card>
          <RosterFacts roster={roster} />
        </Card>
        <form method="post" action={paths.rosterUndoing(roster.id)} className="flex flex-wrap gap-3">
          <Button tone="danger">{t.undoing.submit}</Button>
          <ButtonLink to={paths.keptRoster(roster.id)} tone="secondary">
            {t.undoing.cancel}
          </ButtonLink>
        </form>
      </div>
    </Page>
  )
}
