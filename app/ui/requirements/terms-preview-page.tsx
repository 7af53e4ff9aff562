import type { Group } from '../../domain/coverage/counts.ts'
import type { CertificationTerms, TypedTerms } from '../../domain/requirements/certification-terms.ts'
import { formatCount } from '../../i18n/format.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { Vietnamese } from '../kit/vietnamese.tsx'
import { termLines, type CourseChoice } from './terms-words.tsx'

const t = text.certifications.preview

type Preview = {
  before: CertificationTerms
  after: CertificationTerms
  use: { id: string; holders: number }
  standings: { before: Group; after: Group; people: number }[]
}

type Props = { preview: Preview; values: TypedTerms; courses: CourseChoice[] }

/** What other terms would do, and the button that sets them. */
export function TermsPreviewPage({ preview, values, courses }: Props) {
  const { before, use, standings } = preview
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: paths.certification(use.id), label: <Vietnamese>{before.title}</Vietnamese> }}
    >
      <div className="stack-wide">
        <ChangesTable preview={preview} courses={courses} />
        <section className="stack">
          <h2>{t.standings}</h2>
          <p>{t.holders(use.holders)}</p>
          {standings.length === 0 ? <p>{t.same}</p> : <StandingsTable standings={standings} />}
        </section>
        <p className="text-muted">{text.certifications.noHistory}</p>
        <form method="post" action={paths.certification(use.id)} className="flex flex-wrap gap-3">
          {carried(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button>{t.confirm}</Button>
          <Button tone="secondary" formMethod="get" formAction={paths.certification(use.id)}>
            {t.edit}
          </Button>
        </form>
      </div>
    </Page>
  )
}

function ChangesTable({ preview, courses }: Pick<Props, 'preview' | 'courses'>) {
  const { what, before, after } = t.columns
  const then = termLines(preview.after, courses)
  const rows = termLines(preview.before, courses).flatMap((line, index) => {
    const other = then[index]
    return other && other.text !== line.text
      ? [{ key: line.name, cells: [line.label, line.value, <strong key="after">{other.value}</strong>] }]
      : []
  })
  return <Table caption={t.changes} head={[what, before, after]} rows={rows} />
}

function StandingsTable({ standings }: Pick<Preview, 'standings'>) {
  const { before, after, people } = t.standing
  const { groups } = text.coverage
  return (
    <Table
      caption={t.standings}
      captionHidden
      head={[before, after, { label: people, numeric: true }]}
      rows={standings.map((line) => ({
        key: `${line.before} ${line.after}`,
        cells: [groups[line.before], groups[line.after], formatCount(line.people)],
      }))}
    />
  )
}

function carried({ courses, ...values }: TypedTerms): [string, string][] {
  return [
    ...Object.entries(values),
    ...Object.entries(courses).map(([id, version]): [string, string] => [`course.${id}`, version]),
  ]
}
