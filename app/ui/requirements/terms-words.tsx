import type { ReactNode } from 'react'
import type { CertificationTerms } from '../../domain/requirements/certification-terms.ts'
import { text } from '../../i18n/text.ts'
import { Vietnamese } from '../kit/vietnamese.tsx'

const t = text.certifications

export type CourseChoice = { id: string; title: string; newest: number }
export type TermName = keyof typeof t.terms

export const validityWords = (months: number | null) => (months === null ? t.unlimited : t.months(months))

/** What a certification says, each with its name, in the order of the form. */
export function termLines(
  terms: CertificationTerms,
  courses: CourseChoice[],
): { name: TermName; label: string; value: ReactNode; text: string }[] {
  const titleOf = (id: string) => courses.find((course) => course.id === id)?.title ?? id
  const named = terms.courses.map(({ courseId, minimumVersion }) =>
    t.fromVersion(titleOf(courseId), minimumVersion),
  )
  const words: Record<TermName, string> = {
    title: terms.title,
    courses: named.join('; '),
    hours: t.hours(terms.hours),
    validityMonths: validityWords(terms.validityMonths),
    renewalWindowMonths: t.months(terms.renewalWindowMonths),
    renewalBase: t.bases[terms.renewalBase],
    graceDays: t.days(terms.graceDays),
    series: terms.series,
  }
  return order.map((name) => ({
    ...{ name, label: t.terms[name], text: words[name] },
    value: name === 'title' || name === 'courses' ? <Vietnamese>{words[name]}</Vietnamese> : words[name],
  }))
}

const order: TermName[] = [
  ...(['title', 'courses', 'hours', 'validityMonths'] as const),
  ...(['renewalWindowMonths', 'renewalBase', 'graceDays', 'series'] as const),
]
