import type {
  PersonLine,
  PreviewCounts,
  PreviewGroup,
  QuestionLine,
} from '../../../domain/people/roster/roster-preview.ts'
import type { RosterFault } from '../../../domain/people/roster/roster-fault.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Around } from '../../kit/vietnamese.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { DropForm } from './drop-form.tsx'
import { GroupTabs } from './group-tabs.tsx'
import { PeopleLines } from './people-lines.tsx'
import { QuestionForm } from './question-form.tsx'
import { RefusedLines } from './refused-lines.tsx'
import { RosterPages } from './roster-pages.tsx'

const t = text.rosterPages

type List = {
  group: PreviewGroup
  lines: (PersonLine | RosterFault | QuestionLine)[]
  page: number
  pages: number
}
type Props = {
  upload: { id: string; fileName: string; counts: PreviewCounts | null; refusal: Refusal | null }
  ready: boolean
  list: List
}

const shown = ['question', 'refused', 'joined', 'left', 'moved', 'changed', 'unchanged'] as const

/** What a roster would change, group by group, and the button that carries it out. */
export function RosterPreviewPage({ upload: { id, fileName, counts, refusal }, ready, list }: Props) {
  if (!counts) return null
  const { group, page, pages } = list
  const groups = shown.filter((one) => counts[one] > 0 || one === group)
  return (
    <Page
      title={t.preview.title}
      lead={<Around words={t.preview.lead} what={fileName} />}
      back={{ to: paths.rosters(), label: t.title }}
    >
      <div className="stack">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        <Verdict id={id} counts={counts} ready={ready} />
        <GroupTabs
          groups={groups}
          counts={counts}
          current={group}
          to={(one) => paths.rosterUpload(id, { group: one })}
        />
        <p>{t.groupHint[group]}</p>
        <Lines id={id} list={list} />
        <RosterPages page={page} pages={pages} to={(one) => paths.rosterUpload(id, { group, page: one })} />
        <div className="link-line">
          <a href={paths.rosterColumns(id)}>{t.preview.columns}</a>
          <DropForm id={id} />
        </div>
      </div>
    </Page>
  )
}

function Lines({ id, list: { group, lines, page } }: { id: string; list: List }) {
  if (group === 'refused') return <RefusedLines lines={lines as RosterFault[]} />
  if (group === 'question') return <QuestionForm id={id} lines={lines as QuestionLine[]} page={page} />
  return <PeopleLines caption={t.groups[group]} lines={lines as PersonLine[]} />
}

function Verdict({ id, counts, ready }: { id: string; counts: PreviewCounts; ready: boolean }) {
  const { joined, left, moved, changed, refused, open, newDuties } = counts
  return (
    <>
      {refused > 0 ? (
        <Notice tone="bad" title={t.preview.refused(refused)}>
          <p>{t.preview.refusedAdvice}</p>
        </Notice>
      ) : null}
      {open > 0 ? (
        <Notice tone="warn" title={t.preview.open(open)}>
          <p>{t.preview.openAdvice}</p>
        </Notice>
      ) : null}
      {!ready && refused + open === 0 ? <Notice title={t.preview.nothing} /> : null}
      {newDuties.length > 0 ? (
        <Notice>
          <p>
            <Around words={t.preview.newDuties} what={newDuties.join('; ')} />
          </p>
        </Notice>
      ) : null}
      {ready ? (
        <form method="post" action={paths.rosterCompletion(id)} className="flex flex-col items-start gap-2">
          <Button>{t.preview.submit(joined + left + moved + changed)}</Button>
          <p className="text-muted">{t.preview.whole}</p>
        </form>
      ) : null}
    </>
  )
}
