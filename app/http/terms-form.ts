import { dayOf } from '../domain/day.ts'
import type { CertificationTerms, TypedTerms } from '../domain/requirements/certification-terms.ts'
import { knownCertification } from '../persistence/requirements/certification-terms.ts'
import { useOfCertification } from '../persistence/requirements/certification-use.ts'
import { courseChoices } from '../persistence/requirements/earning-courses.ts'
import { maySetTerms } from '../usecases/requirements/decide-terms.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { typedText } from './form.ts'
import { found } from './refusal.ts'

/** So many courses may be named at once. */
const MOST_COURSES = 200
const COURSE = 'course.'

/** What a form or an address says of a certification's terms. */
export function typedTerms(form: FormData | URLSearchParams): TypedTerms {
  const line = (name: string) => typedText(form.get(name)).slice(0, 300)
  const named = [...new Set(form.keys())].filter((name) => name.startsWith(COURSE)).slice(0, MOST_COURSES)
  return {
    ...{ title: line('title'), hours: line('hours'), validityMonths: line('validityMonths') },
    ...{ renewalWindowMonths: line('renewalWindowMonths'), renewalBase: line('renewalBase') },
    ...{ graceDays: line('graceDays'), series: line('series') },
    courses: Object.fromEntries(named.map((name) => [name.slice(COURSE.length), line(name)])),
  }
}

/** Terms as they would be typed. */
export function asTyped(terms: CertificationTerms): TypedTerms {
  const { title, renewalBase, series, validityMonths, courses } = terms
  return {
    ...{ title, renewalBase, series, hours: String(terms.hours), graceDays: String(terms.graceDays) },
    validityMonths: validityMonths === null ? '' : String(validityMonths),
    renewalWindowMonths: String(terms.renewalWindowMonths),
    courses: Object.fromEntries(
      courses.map(({ courseId, minimumVersion }) => [courseId, String(minimumVersion)]),
    ),
  }
}

const dones = ['saved', 'created'] as const

/** A certification as its page shows it; an address may carry what was typed, to go on with. */
export async function certificationData(world: PersonWorld, request: Request, id: string) {
  const { db } = world
  const { searchParams } = new URL(request.url)
  const { termsSetAt, ...known } = found(await knownCertification(db, id))
  const [use, courses, maySet] = await Promise.all([
    useOfCertification(db, id, dayOf(world.now())),
    courseChoices(db),
    maySetTerms(world, db),
  ])
  return {
    certification: { ...known, setOn: termsSetAt && dayOf(termsSetAt) },
    ...{ use: found(use), courses, maySet },
    done: dones.find((done) => done === searchParams.get('done')) ?? null,
    values: searchParams.has('title') ? typedTerms(searchParams) : asTyped(known.terms),
  }
}

export const emptyTerms: TypedTerms = {
  ...{ title: '', hours: '', validityMonths: '24', renewalWindowMonths: '3', renewalBase: 'previous-end' },
  ...{ graceDays: '60', series: 'GCN', courses: {} },
}
