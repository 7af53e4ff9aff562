import { isRefusal, type Outcome, type Refusal, type RefusalName } from '../domain/refusal.ts'

/** The one table from what is refused to what HTTP says. Refused access answers as for what does not exist. */
const statuses: Record<RefusalName, number> = {
  'not-signed-in': 401,
  'another-account': 401,
  'not-found': 404,
  'password-change-required': 403,
  'wrong-credentials': 400,
  'too-many-tries': 429,
  'too-many-codes': 429,
  'one-time-code-wrong': 400,
  'password-too-short': 400,
  'password-too-long': 400,
  'password-too-common': 400,
  'password-not-repeated': 400,
  'password-unchanged': 400,
  'current-password-wrong': 400,
  'login-taken': 400,
  'unit-unknown': 400,
  'unit-needed': 400,
  'unit-code-taken': 400,
  'table-unreadable': 400,
  'boundaries-unusable': 400,
  'archipelagos-missing': 400,
  'list-too-old': 400,
  'unit-still-used': 400,
  'successor-ends': 400,
  'change-built-on': 409,
  'beyond-own-units': 400,
  'preview-outdated': 400,
  'nothing-decided': 400,
  'decided-already': 409,
  'file-needed': 400,
  'columns-unclear': 400,
  'roster-open': 400,
  'roster-busy': 409,
  'rosters-waiting': 400,
  'work-interrupted': 409,
  'person-unknown': 400,
  'contact-taken': 400,
  'day-outside-posting': 400,
  'unit-not-throughout': 400,
  'posting-doubled': 400,
  'posting-changed': 409,
  'only-posting': 400,
  'still-in-post': 400,
  'not-in-post': 400,
  'nothing-changes': 400,
  'role-unknown': 400,
  'role-held': 400,
  'own-account': 400,
  'last-administrator': 400,
  'certification-unknown': 400,
  'course-unknown': 400,
  'course-unpublished': 400,
  'version-too-old': 400,
  'completion-known': 400,
  'certificate-rests-on-it': 409,
  'training-retracted': 409,
  'day-to-come': 400,
  'person-left': 400,
  'own-training': 400,
  'waived-already': 400,
  'private-number': 400,
  'correction-open': 409,
  'correction-closed': 409,
  'own-correction': 400,
  'certification-used': 409,
  'day-outside-requirement': 400,
  'requirement-changed': 409,
  'window-beyond-validity': 400,
  'course-version-unknown': 400,
  'own-certificate': 400,
  'certificate-not-in-force': 409,
  'certificate-not-revoked': 409,
  'name-unchanged': 400,
  'too-many-certificates': 400,
  'period-unknown': 400,
  'period-to-come': 400,
  'report-ahead': 400,
  'nobody-needs-code': 400,
  'too-many-people': 400,
  'nobody-chosen': 400,
  'nobody-to-urge': 400,
  'too-many-chosen': 400,
  'letters-off': 400,
  'duty-unknown': 400,
  'invalid-input': 400,
  'filter-unreadable': 400,
  'quiz-not-open': 400,
  'attempts-used-up': 400,
  'attempt-too-soon': 400,
  'attempt-closed': 400,
  'question-not-in-paper': 400,
  'option-not-in-question': 400,
  'choice-not-here': 400,
  'text-too-long': 400,
  'draft-full': 400,
  'draft-changed': 400,
  'course-changed': 400,
  'draft-incomplete': 400,
  'nothing-to-relearn': 400,
  'key-changed': 409,
  'mail-unset': 400,
  'sender-unset': 400,
  'own-address-missing': 400,
  'setup-code-wrong': 400,
  'logo-unreadable': 400,
  'logo-too-large': 400,
  'body-too-large': 413,
  'foreign-origin': 403,
  'backup-unusable': 400,
  'file-exists': 409,
  'nothing-to-back-up': 404,
  'database-in-use': 409,
  'database-not-empty': 409,
}

export function statusOf(refusal: Refusal): number {
  return statuses[refusal.refused]
}

/** A refusal as a response for the error boundary, which words it by the name in its body. */
export function refusalResponse(refusal: Refusal): Response {
  return Response.json(refusal, { status: statusOf(refusal) })
}

/** How the page with its form answers what was declined in it; what is not there is answered as a page that is not there. */
export function refusedForm(refusal: Refusal): { status: number } {
  if (refusal.refused === 'not-found') throw refusalResponse(refusal)
  return { status: statusOf(refusal) }
}

/** The result of a use case, or its refusal thrown as a response: for requests with no form to show again. */
export function accepted<T extends object>(outcome: Outcome<T>): T {
  if (isRefusal(outcome)) throw refusalResponse(outcome)
  return outcome
}

/** What was looked for, or the answer that it is not there. */
export function found<T>(thing: T | null): T {
  if (thing === null) throw refusalResponse({ refused: 'not-found' })
  return thing
}
