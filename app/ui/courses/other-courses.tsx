import { isComplete, type Outline } from '../../domain/courses/outline.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../kit/badge.tsx'
import { Card } from '../kit/card.tsx'

const t = text.courses

/** Courses that nothing requires, each with the way to its own page. */
export function OtherCourses({ courses }: { courses: Outline[] }) {
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="text-xl font-semibold">{t.others}</h2>
        <p className="text-muted">{t.othersLead}</p>
      </div>
      <ul className="flex flex-col gap-3">
        {courses.map((course) => (
          <li key={course.slug}>
            <Card className="flex flex-col gap-1">
              <a href={paths.course(course.slug)} className="flex min-h-11 items-center font-semibold">
                {course.title}
              </a>
              {course.summary ? <p>{course.summary}</p> : null}
              <p className="text-sm text-muted">
                {t.hours(course.hours)} · {t.progress(doneOf(course), course.items.length)}{' '}
                {isComplete(course.items) ? <Badge tone="good">{t.lessonDone}</Badge> : null}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}

function doneOf({ items }: Outline): number {
  return items.filter(({ done }) => done).length
}
