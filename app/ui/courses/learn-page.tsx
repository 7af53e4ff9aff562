import type { Outline } from '../../domain/courses/outline.ts'
import type { Day } from '../../domain/day.ts'
import type { ListedPerson } from '../../domain/coverage/listed-person.ts'
import { text } from '../../i18n/text.ts'
import { Page } from '../kit/page.tsx'
import { NextStep } from './next-step.tsx'
import { OtherCourses } from './other-courses.tsx'
import { OutlineList } from './outline-list.tsx'
import { Standings, type Assigned } from './standings.tsx'

const t = text.courses

type Props = {
  courses: Outline[]
  others: Outline[]
  certificateIds: Record<string, string>
  standings: ListedPerson['standings']
  ways: Record<string, string>
  assigned: Record<string, Assigned>
  today: Day
}

/** What is due, with one clear next step for each course, and the whole outline below. */
export function LearnPage({ courses, others, certificateIds, standings, ways, ...urged }: Props) {
  const begun = courses.some((course) => course.items.some((item) => item.done))
  const done = courses.every((course) => course.items.every((item) => item.done))
  const lead =
    courses.length === 0 && others.length === 0
      ? t.lead.none
      : courses.length === 0
        ? null
        : done
          ? t.lead.done
          : begun
            ? t.lead.continue
            : t.lead.start
  return (
    <Page title={t.title} lead={lead}>
      <div className="flex flex-col gap-8">
        {standings.length > 0 ? <Standings standings={standings} ways={ways} {...urged} /> : null}
        {courses.map((outline) => (
          <section key={outline.slug} className="flex flex-col gap-6">
            <NextStep outline={outline} certificateId={certificateIds[outline.slug] ?? null} />
            <h2 className="text-xl font-semibold">{t.outline}</h2>
            <OutlineList outline={outline} />
          </section>
        ))}
        {others.length > 0 ? <OtherCourses courses={others} /> : null}
      </div>
    </Page>
  )
}
