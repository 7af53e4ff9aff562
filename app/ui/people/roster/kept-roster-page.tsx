import type { RosterCounts } from '../../../domain/people/roster/plan-roster.ts'
import {
  rosterOutcomes,
  type PersonLine,
  type PreviewGroup,
} from '../../../domain/people/roster/roster-preview.ts'
import { formatInstant } from '../../../i18n/format.ts'
import { text } from '../../../i18n/text.ts'
import { paths } from '../../../paths.ts'
import { FactList } from '../../certificates/fact-list.tsx'
import { ButtonLink } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Around } from '../../kit/vietnamese.tsx'
import { GroupTabs } from './group-tabs.tsx'
import { PeopleLines } from './people-lines.tsx'
import { RosterPages } from './roster-pages.tsx'

const t = text.rosterPages

export type ShownRoster = {
  id: string
  fileName: string
  sha256: string
  at: Date
  by: string | null
  counts: RosterCounts
  undoneAt: Date | null
  undoneBy: string | null
}
type Props = {
  roster: ShownRoster
  list: { group: PreviewGroup; lines: PersonLine[]; page: number; pages: number }
}

/** A roster that was taken over: who, when, from which file, and what it made of whom. */
export function KeptRosterPage({ roster, list: { group, lines, page, pages } }: Props) {
  const { id, fileName, counts, undoneAt, undoneBy } = roster
  const groups = rosterOutcomes.filter((one) => counts[one] > 0 || one === group)
  return (
    <Page
      title={<Around words={t.kept.heading} what={fileName} />}
      back={{ to: paths.rosters(), label: t.kept.back }}
      actions={
        undoneAt ? null : (
          <ButtonLink to={paths.rosterUndoing(id)} tone="secondary">
            {t.kept.undo}
          </ButtonLink>
        )
      }
    >
      <div className="stack">
        {undoneAt ? (
          <Notice title={t.kept.undoneTitle}>
            <p>
              <Around words={(by) => t.kept.undoneBy(undoneAt, by)} what={undoneBy ?? t.operator} />
            </p>
          </Notice>
        ) : null}
        <RosterFacts roster={roster} />
        <GroupTabs
          groups={groups}
          counts={counts}
          current={group}
          to={(one) => paths.keptRoster(id, { group: one })}
        />
        <p>{t.groupHint[group]}</p>
        <PeopleLines caption={t.groups[group]} lines={lines} />
        <RosterPages page={page} pages={pages} to={(one) => paths.keptRoster(id, { group, page: one })} />
      </div>
    </Page>
  )
}

export function RosterFacts({ roster: { at, by, fileName, sha256, counts } }: { roster: ShownRoster }) {
  return (
    <FactList
      facts={[
        { label: t.kept.at, value: formatInstant(at) },
        { label: t.kept.by, value: by ?? t.operator, vietnamese: by !== null },
        { label: t.kept.file, value: fileName, vietnamese: true },
        { label: t.list.result, value: t.brief(counts) },
        { label: t.kept.hash, value: <span className="break-all">{sha256}</span> },
      ]}
    />
  )
}
