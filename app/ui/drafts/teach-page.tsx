import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { Button } from '../kit/button.tsx'
import { Card } from '../kit/card.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { Table } from '../kit/table.tsx'
import { KeptTexts } from './kept-texts.tsx'

const t = text.drafts

export type CourseLine = {
  id: string
  title: string
  number: number | null
  publishedAt: Date | null
  drafted: boolean
  changed: boolean
  changedAt: Date | null
}

type Props = { owner: string; courses: CourseLine[] }

/** Every course of the installation, and the beginning of a new one. */
export function TeachPage({ owner, courses }: Props) {
  return (
    <Page title={t.title} lead={t.lead}>
      <div className="flex flex-col gap-8">
        <KeptTexts owner={owner} />
        <Table
          caption={t.courses}
          head={[t.columns.course, t.columns.published, t.columns.draft]}
          rows={courses.map((course) => ({
            key: course.id,
            cells: [
              <a key="title" href={paths.teachCourse(course.id)} lang="vi">
                {course.title}
              </a>,
              <Published key="published" course={course} />,
              <Draft key="draft" course={course} />,
            ],
          }))}
          empty={t.none}
        />
        <NewCourse />
      </div>
    </Page>
  )
}

function Published({ course: { number, publishedAt } }: { course: CourseLine }) {
  if (number === null || publishedAt === null) return <Badge tone="neutral">{t.notPublished}</Badge>
  return <>{t.publishedAt(number, publishedAt)}</>
}

function Draft({ course: { drafted, changed, changedAt } }: { course: CourseLine }) {
  if (!drafted || changedAt === null) return <span className="text-muted">{t.noDraft}</span>
  return (
    <>
      <Badge tone={changed ? 'warn' : 'neutral'}>
        {changed ? t.draftStates.changed : t.draftStates.same}
      </Badge>
      <span className="block text-sm text-muted">{t.changedAt(changedAt)}</span>
    </>
  )
}

function NewCourse() {
  return (
    <Card>
      <form method="post" action={paths.teachCourses()} className="flex flex-col gap-4">
        <h2 className="text-xl font-semibold">{t.create.title}</h2>
        <Field label={t.create.label} hint={t.create.hint} name="title" maxLength={200} required />
        <p>
          <Button>{t.create.submit}</Button>
        </p>
      </form>
    </Card>
  )
}
