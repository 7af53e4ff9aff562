import { normalise } from '../language/fold.ts'
import type { Outcome } from '../refusal.ts'
import type { StandingTerms } from './standing.ts'

/** A course that earns a certification, and the earliest version of it that counts. */
export type EarningCourse = { courseId: string; minimumVersion: number }

/** All that a certification says. Months, days and hours are whole numbers; `series` stands in the numbers of certificates. */
export type CertificationTerms = StandingTerms & {
  title: string
  hours: number
  series: string
  courses: EarningCourse[]
}

/** The same as it is typed. `courses`: the version from which each counts, by the course's key; empty: not this one. */
export type TypedTerms = Record<Exclude<keyof CertificationTerms, 'courses'>, string> & {
  courses: Record<string, string>
}

/** A course that is published, with the number of its newest version. */
export type PublishedCourse = { id: string; newest: number }

const LONGEST_TITLE = 200
const bounds = {
  hours: { least: 1, most: 1000 },
  validityMonths: { least: 1, most: 600 },
  renewalWindowMonths: { least: 0, most: 600 },
  graceDays: { least: 0, most: 3650 },
}
const SERIES = /^[A-Z]{2,6}$/

/**
 * Reads the terms of a certification. Refused: no title, no course, a version that is not published, a window longer than
 * the validity, in which every certificate would be due for renewal from its first day.
 */
export function readTerms(
  typed: TypedTerms,
  published: readonly PublishedCourse[],
): Outcome<CertificationTerms> {
  const title = normalise(typed.title)
  if (title === '' || title.length > LONGEST_TITLE) return invalid('title')
  const hours = numberIn(typed.hours, 'hours')
  if (hours === null) return invalid('hours')
  const unlimited = typed.validityMonths.trim() === ''
  const validityMonths = unlimited ? null : numberIn(typed.validityMonths, 'validityMonths')
  if (!unlimited && validityMonths === null) return invalid('validityMonths')
  const renewalWindowMonths = numberIn(typed.renewalWindowMonths, 'renewalWindowMonths')
  if (renewalWindowMonths === null) return invalid('renewalWindowMonths')
  if (validityMonths !== null && renewalWindowMonths > validityMonths)
    return { refused: 'window-beyond-validity' }
  const { renewalBase } = typed
  if (renewalBase !== 'previous-end' && renewalBase !== 'completion') return invalid('renewalBase')
  const graceDays = numberIn(typed.graceDays, 'graceDays')
  if (graceDays === null) return invalid('graceDays')
  const series = typed.series.trim().toUpperCase()
  if (!SERIES.test(series)) return invalid('series')
  const courses = coursesOf(typed.courses)
  if (courses.length === 0) return invalid('courses')
  if (!courses.every((course) => isPublished(course, published))) return { refused: 'course-version-unknown' }
  return { title, hours, validityMonths, renewalWindowMonths, renewalBase, graceDays, series, courses }
}

/** Whether two say the same. */
export function sameTerms(one: CertificationTerms, other: CertificationTerms): boolean {
  return canonical(one) === canonical(other)
}

function canonical({ courses, ...terms }: CertificationTerms): string {
  const named = courses.map(({ courseId, minimumVersion }) => `${courseId} ${minimumVersion}`).sort()
  return JSON.stringify([Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1)), named])
}

function coursesOf(typed: Record<string, string>): EarningCourse[] {
  return Object.entries(typed)
    .filter(([, version]) => version.trim() !== '')
    .map(([courseId, version]) => ({ courseId, minimumVersion: whole(version) ?? 0 }))
}

function isPublished(
  { courseId, minimumVersion }: EarningCourse,
  published: readonly PublishedCourse[],
): boolean {
  const course = published.find(({ id }) => id === courseId)
  return course !== undefined && minimumVersion >= 1 && minimumVersion <= course.newest
}

function numberIn(typed: string, name: keyof typeof bounds): number | null {
  const { least, most } = bounds[name]
  const value = whole(typed)
  return value !== null && value >= least && value <= most ? value : null
}

const whole = (typed: string) => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed.trim()) : null)
const invalid = (field: string) => ({ refused: 'invalid-input' as const, field })
