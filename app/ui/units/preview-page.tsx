import type { Day } from '../../domain/day.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { numbersOf } from './change-words.tsx'
import { DifferenceTable, MovedTable, type Difference } from './difference-tables.tsx'
import type { Draft } from './new-reorganisation-page.tsx'

const t = text.reorganising.preview
const d = text.reorganising.diff

type Named = { code: string; name: string }
type Person = { name: string; staffCode: string; duty: string; from: Named; to: Named[]; undecided: boolean }
type Skipped = { row: number; code: string; name: string }

export type PreviewShown = {
  answer: Record<string, number>
  units: Difference[]
  people: Person[]
  skipped: Skipped[]
  mark: string
}

type Props = {
  on: Day
  draft: Draft
  /** The file that is carried along to the deed. */
  carried: { fileName: string; carried: string } | null
  preview: PreviewShown
  refusal: Refusal | null
}

/** What a reorganisation would do, and the button that does it. */
export function PreviewPage({ on, draft, carried, preview, refusal }: Props) {
  const { answer, units, skipped } = preview
  const people = preview.people.map(({ from, to, ...person }) => ({
    ...{ ...person, from: from.name, to: to.map(({ name }) => name).join(', ') },
  }))
  const nothing = units.length === 0 && people.length === 0
  return (
    <Page title={t.title} lead={t.lead(on)} back={{ to: paths.newReorganisation(), label: t.back }}>
      <div className="stack-wide">
        {refusal ? <RefusalNotice refusal={refusal} /> : null}
        {nothing ? <Notice title={t.nothing} /> : <p>{numbersOf(answer)}</p>}
        <DifferenceTable units={units} />
        <MovedTable people={people} />
        <SkippedList skipped={skipped} />
        {nothing ? null : <p className="text-muted">{t.after}</p>}
        <form method="post" action={paths.reorganisations()} className="flex flex-wrap gap-3">
          <Carried draft={draft} carried={carried} />
          <input type="hidden" name="seen" value={preview.mark} />
          {nothing ? null : <Button>{t.carryOut}</Button>}
          {carried ? null : (
            <Button tone="secondary" formMethod="get" formAction={paths.newReorganisation()}>
              {t.edit}
            </Button>
          )}
        </form>
      </div>
    </Page>
  )
}

function SkippedList({ skipped }: { skipped: Skipped[] }) {
  if (skipped.length === 0) return null
  return (
    <Notice tone="warn" title={d.skipped}>
      <p>{d.skippedLead}</p>
      <ul>
        {skipped.slice(0, 100).map(({ row, code, name }) => (
          <li key={row}>
            <Vietnamese>{d.skippedRow(row, code, name)}</Vietnamese>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** All that was typed, or the file, in fields that nobody sees: as the form had them. */
function Carried({ draft, carried }: Pick<Props, 'draft' | 'carried'>) {
  const fields: [string, string][] = [
    ['on', draft.on],
    ['resolution', draft.resolution],
    ...(carried
      ? Object.entries({ by: 'file', ...carried })
      : [['count', String(draft.news.length)] as [string, string], ...typedFields(draft)]),
  ]
  return (
    <>
      {fields.map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}

function typedFields({ olds, news }: Draft): [string, string][] {
  return [
    ...olds.map((code): [string, string] => ['old', code]),
    ...news.flatMap(({ kind, name, code, from }, at): [string, string][] => [
      [`kind.${at}`, kind],
      [`name.${at}`, name],
      [`code.${at}`, code],
      ...from.map((old): [string, string] => [`from.${at}`, old]),
    ]),
  ]
}
