import type { BackupFault } from './backup/description.ts'
import type { Filter } from './coverage/filter.ts'
import type { Day } from './day.ts'
import type { TableFault } from './tables/table.ts'
import type { Archipelago } from './units/boundaries/archipelagos.ts'
import type { BoundaryFault } from './units/boundaries/fault.ts'

/**
 * What the system may decline to do, as values. A refusal is expected and explained to the person; a bug throws.
 * One table in `http/refusal.ts` gives each its status, one in the i18n catalogue its words.
 */
export type Refusal =
  | { refused: 'not-signed-in' }
  | { refused: 'another-account' }
  | { refused: 'not-found' }
  | { refused: 'password-change-required' }
  | { refused: 'wrong-credentials' }
  | { refused: 'too-many-tries'; retryAfterSeconds: number }
  | { refused: 'too-many-codes'; retryAfterSeconds: number }
  | { refused: 'one-time-code-wrong' }
  | { refused: 'password-too-short' }
  | { refused: 'password-too-long' }
  | { refused: 'password-too-common' }
  | { refused: 'password-not-repeated' }
  | { refused: 'password-unchanged' }
  | { refused: 'current-password-wrong' }
  | { refused: 'login-taken' }
  | { refused: 'unit-unknown' }
  | { refused: 'unit-needed' }
  | { refused: 'unit-code-taken' }
  | { refused: 'table-unreadable'; fault: TableFault }
  | { refused: 'boundaries-unusable'; fault: BoundaryFault }
  | { refused: 'archipelagos-missing'; lacking: Archipelago[] }
  | { refused: 'list-too-old'; unit: string }
  | { refused: 'unit-still-used'; unit: string }
  | { refused: 'successor-ends'; unit: string }
  | { refused: 'change-built-on' }
  | { refused: 'beyond-own-units'; unit: string }
  | { refused: 'preview-outdated' }
  | { refused: 'nothing-decided' }
  | { refused: 'decided-already' }
  | { refused: 'file-needed' }
  | { refused: 'columns-unclear' }
  | { refused: 'roster-open' }
  | { refused: 'roster-busy' }
  | { refused: 'rosters-waiting' }
  | { refused: 'work-interrupted' }
  | { refused: 'person-unknown' }
  | { refused: 'contact-taken'; field: 'staffCode' | 'phone' | 'email' }
  | { refused: 'day-outside-posting'; from: Day; to: Day | null }
  | { refused: 'unit-not-throughout'; since: Day | null; until: Day | null }
  | { refused: 'posting-doubled' }
  | { refused: 'posting-changed' }
  | { refused: 'only-posting' }
  | { refused: 'still-in-post' }
  | { refused: 'not-in-post' }
  | { refused: 'nothing-changes' }
  | { refused: 'role-unknown' }
  | { refused: 'role-held' }
  | { refused: 'own-account' }
  | { refused: 'last-administrator' }
  | { refused: 'certification-unknown' }
  | { refused: 'course-unknown' }
  | { refused: 'course-unpublished' }
  | { refused: 'version-too-old'; course: string }
  | { refused: 'completion-known' }
  | { refused: 'certificate-rests-on-it'; number: string }
  | { refused: 'training-retracted' }
  | { refused: 'day-to-come' }
  | { refused: 'person-left' }
  | { refused: 'own-training' }
  | { refused: 'waived-already' }
  | { refused: 'private-number'; found: string }
  | { refused: 'correction-open' }
  | { refused: 'correction-closed' }
  | { refused: 'own-correction' }
  | { refused: 'certification-used' }
  | { refused: 'day-outside-requirement'; from: Day; to: Day | null }
  | { refused: 'requirement-changed' }
  | { refused: 'window-beyond-validity' }
  | { refused: 'course-version-unknown' }
  | { refused: 'own-certificate' }
  | { refused: 'certificate-not-in-force'; state: 'revoked' | 'superseded' }
  | { refused: 'certificate-not-revoked' }
  | { refused: 'name-unchanged' }
  | { refused: 'too-many-certificates'; count: number; most: number }
  | { refused: 'period-unknown' }
  | { refused: 'period-to-come' }
  | { refused: 'report-ahead' }
  | { refused: 'nobody-needs-code' }
  | { refused: 'too-many-people'; people: number; most: number }
  | { refused: 'nobody-chosen' }
  | { refused: 'nobody-to-urge' }
  | { refused: 'too-many-chosen'; people: number; most: number }
  | { refused: 'letters-off' }
  | { refused: 'duty-unknown'; name: string }
  | { refused: 'filter-unreadable'; filter: Filter }
  | { refused: 'invalid-input'; field: string }
  | { refused: 'quiz-not-open'; reason: 'lessons-first' }
  | { refused: 'attempts-used-up' }
  | { refused: 'attempt-too-soon'; notBefore: Date }
  | { refused: 'attempt-closed' }
  | { refused: 'question-not-in-paper' }
  | { refused: 'option-not-in-question' }
  | { refused: 'choice-not-here' }
  | { refused: 'text-too-long'; longest: number }
  | { refused: 'draft-full' }
  | { refused: 'draft-changed' }
  | { refused: 'course-changed' }
  | { refused: 'draft-incomplete' }
  | { refused: 'nothing-to-relearn' }
  | { refused: 'key-changed' }
  | { refused: 'mail-unset' }
  | { refused: 'sender-unset' }
  | { refused: 'own-address-missing' }
  | { refused: 'setup-code-wrong' }
  | { refused: 'logo-unreadable' }
  | { refused: 'logo-too-large' }
  | { refused: 'body-too-large' }
  | { refused: 'foreign-origin' }
  | { refused: 'backup-unusable'; fault: BackupFault }
  | { refused: 'file-exists' }
  | { refused: 'nothing-to-back-up' }
  | { refused: 'database-in-use' }
  | { refused: 'database-not-empty'; people: number; certificates: number; host: string }

export type RefusalName = Refusal['refused']

/** What a use case answers: its result, or a refusal. */
export type Outcome<T extends object> = T | Refusal

export function isRefusal(outcome: object): outcome is Refusal {
  return 'refused' in outcome
}
