import type { RosterPhase } from '../../../domain/people/roster/roster-progress.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { ButtonLink } from '../../kit/button.tsx'
import { Card } from '../../kit/card.tsx'
import { Page } from '../../kit/page.tsx'
import { Progress } from '../../kit/progress.tsx'
import { Around } from '../../kit/vietnamese.tsx'

const t = text.rosterPages

type Props = {
  upload: { id: string; fileName: string; phase: RosterPhase | null; done: number; total: number }
}

/** How far the work on a roster is; the page asks for itself again. */
export function RosterProgressPage({ upload: { id, fileName, phase, done, total } }: Props) {
  const what = phase ? t.progress.phases[phase] : t.progress.starting
  return (
    <Page
      title={t.progress.title}
      lead={t.progress.lead}
      back={{ to: paths.rosters(), label: t.title }}
      width="narrow"
    >
      <Card className="flex flex-col gap-3">
        <p>
          <Around words={(name) => name} what={fileName} />
        </p>
        <p role="status">
          {what}
          {total > 1 ? ` (${t.progress.of(done, total)})` : null}
        </p>
        <Progress value={done} max={total} label={what} />
        <ButtonLink to={paths.rosterUpload(id)} tone="secondary">
          {t.progress.again}
        </ButtonLink>
      </Card>
    </Page>
  )
}
