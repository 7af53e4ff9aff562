import type { UploadState } from '../../../domain/people/roster/upload.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button, ButtonLink } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Around } from '../../kit/vietnamese.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { DropForm } from './drop-form.tsx'

const t = text.rosterPages

type Props = {
  upload: { id: string; fileName: string; state: UploadState; refusal: Refusal | null; cells: string[] }
  interrupted: boolean
}

/** A roster that cannot be used, or the work on which was cut off. */
export function RosterStoppedPage({ upload: { id, fileName, state, refusal, cells }, interrupted }: Props) {
  const again = interrupted || refusal?.refused === 'work-interrupted'
  const retry = state === 'importing' ? paths.rosterCompletion(id) : paths.rosterReading(id)
  return (
    <Page
      title={t.stopped.title}
      lead={<Around words={(name) => name} what={fileName} />}
      back={{ to: paths.rosters(), label: t.title }}
      width="narrow"
    >
      <div className="stack">
        {interrupted ? (
          <Notice tone="bad" title={t.stopped.interrupted}>
            <p>{t.stopped.interruptedAdvice}</p>
          </Notice>
        ) : null}
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {again ? (
          <form method="post" action={retry}>
            <Button>{t.stopped.retry}</Button>
          </form>
        ) : null}
        {cells.length > 0 ? (
          <ButtonLink to={paths.rosterColumns(id)} tone="secondary">
            {t.preview.columns}
          </ButtonLink>
        ) : null}
        <DropForm id={id} />
      </div>
    </Page>
  )
}
