/** Every address of the site is a function of a thing. */
import type { Day } from './domain/day.ts'
import { coveragePaths } from './paths/coverage.ts'
import { correctionPaths } from './paths/corrections.ts'
import { query } from './paths/query.ts'
import { registerPaths } from './paths/register.ts'
import { reportPaths } from './paths/reports.ts'
import { requirementPaths } from './paths/requirements.ts'
import { teachingPaths } from './paths/teaching.ts'
import { boundaryPaths } from './paths/boundaries.ts'
import { trainingPaths } from './paths/training.ts'
import { urgingPaths } from './paths/urging.ts'

export type { CoverageQuery, RankingQuery } from './paths/coverage.ts'
export type { CorrectionDone, ExplanationAsked } from './paths/corrections.ts'
export type { RegisterAsked } from './paths/register.ts'

/** Which people: part of a name, code of a unit, name of a duty, where they stand, whether they are in post. */
export type PeopleAsked = {
  q?: string
  unit?: string
  duty?: string
  standing?: string
  certification?: string
  presence?: string
  page?: string
}

export const paths = {
  home: () => '/',
  textSize: () => '/text-size',
  language: () => '/language',
  setup: () => '/setup',
  setupInstallation: (province?: string) => `/setup/installation${query({ province })}`,
  logo: (version: string) => `/logo/${version}.png`,
  login: (redirectTo?: string) => `/login${query({ redirectTo })}`,
  /** With login and first-login code, which the server never sees behind `#`: what the QR of a slip opens. */
  loginFilledIn: (login: string, code: string) => `/login#${new URLSearchParams({ login, code }).toString()}`,
  /** The second step of signing in. */
  loginCode: (redirectTo?: string | null) => `/login/code${query({ redirectTo })}`,
  /** The same with one of the codes on paper. */
  loginRecovery: (redirectTo?: string | null) => `/login/code${query({ paper: '1', redirectTo })}`,
  logout: () => '/logout',
  account: () => '/account',
  ownData: () => '/account/data',
  ownDataCopy: () => '/account/data/copy',
  ownDataJson: () => '/account/data.json',
  password: () => '/account/password',
  secondStep: (done: { removed?: boolean } = {}) => `/account/second-step${done.removed ? '?removed=1' : ''}`,
  secondStepConfirmation: () => '/account/second-step/confirmation',
  secondStepRemoval: () => '/account/second-step/removal',
  sessionEnding: (id: string) => `/account/sessions/${id}/ending`,
  sessionsEnding: () => '/account/sessions/ending',
  privacy: () => '/privacy',
  privacyAcknowledgement: (next?: string) => `/account/privacy${query({ next })}`,

  settings: () => '/settings',
  settingsDepartment: (done: { saved?: boolean } = {}) =>
    `/settings/department${done.saved ? '?saved=1' : ''}`,
  settingsLogo: () => '/settings/logo',
  settingsLogoRemoval: () => '/settings/logo/removal',
  settingsUnits: (done: { added?: string } = {}) => `/settings/units${query(done)}`,
  ...boundaryPaths,
  settingsCurriculum: () => '/settings/curriculum',
  settingsPrivacy: (done: { saved?: boolean } = {}) => `/settings/privacy${done.saved ? '?saved=1' : ''}`,

  settingsKeys: (done: { rotated?: boolean } = {}) => `/settings/keys${done.rotated ? '?rotated=1' : ''}`,
  settingsKeyRotation: () => '/settings/keys/rotation',
  settingsReminders: (said?: 'saved' | 'tested' | 'queued') => `/settings/reminders${query({ said })}`,
  reminderTest: () => '/settings/reminders/test',
  letterAgain: (letter: string) => `/settings/reminders/letters/${letter}/again`,
  settingsSignIn: (done: { saved?: boolean } = {}) => `/settings/sign-in${done.saved ? '?saved=1' : ''}`,

  accounts: (asked: { q?: string; role?: string; page?: string } = {}) => `/accounts${query(asked)}`,
  newAccount: () => '/accounts/new',
  accountOf: (person: string) => `/accounts/${person}`,
  accountCode: (person: string) => `/accounts/${person}/code`,
  accountSecondStepRemoval: (person: string) => `/accounts/${person}/second-step/removal`,
  accountSuspension: (person: string) => `/accounts/${person}/suspension`,
  accountReinstatement: (person: string) => `/accounts/${person}/reinstatement`,
  accountAppointments: (person: string) => `/accounts/${person}/appointments`,
  accountWithdrawal: (person: string, appointment: string) =>
    `/accounts/${person}/appointments/${appointment}/withdrawal`,

  people: (asked: PeopleAsked = {}) => `/people${query(asked)}`,
  peopleCsv: (asked: PeopleAsked) => `/people.csv${query(asked)}`,
  newPerson: () => '/people/new',
  person: (id: string, done: { changed?: boolean } = {}) =>
    `/people/${id}${done.changed ? '?changed=1' : ''}`,
  personDetails: (id: string) => `/people/${id}/details`,
  personChange: (id: string, change: 'transfer' | 'leave' | 'return' | 'second-duty') =>
    `/people/${id}/${change}`,
  postingCorrection: (id: string, posting: string) => `/people/${id}/postings/${posting}/correction`,
  postingWithdrawal: (id: string, posting: string) => `/people/${id}/postings/${posting}/withdrawal`,
  ...trainingPaths,
  /** A new first-login code for somebody of one's units. */
  personCode: (person: string) => `/people/${person}/code`,
  codes: (asked: { unit?: string } = {}) => `/people/codes${query(asked)}`,
  codesPdf: () => '/people/codes.pdf',

  calls: (asked: { unit?: string; who?: string } = {}) => `/people/calls${query(asked)}`,
  callsCsv: (asked: { unit?: string; who?: string } = {}) => `/people/calls.csv${query(asked)}`,

  rosters: (asked: { page?: string } = {}) => `/people/import${query(asked)}`,
  rosterUpload: (id: string, asked: { group?: string; page?: string } = {}) =>
    `/people/import/${id}${query(asked)}`,
  rosterColumns: (id: string) => `/people/import/${id}/columns`,
  rosterReading: (id: string) => `/people/import/${id}/reading`,
  rosterDecisions: (id: string, asked: { page?: string } = {}) =>
    `/people/import/${id}/decisions${query(asked)}`,
  rosterCompletion: (id: string) => `/people/import/${id}/completion`,
  rosterRemoval: (id: string) => `/people/import/${id}/removal`,
  keptRoster: (id: string, asked: { group?: string; page?: string } = {}) =>
    `/people/imports/${id}${query(asked)}`,
  rosterUndoing: (id: string) => `/people/imports/${id}/undoing`,

  learn: () => '/learn',
  course: (course: string) => `/learn/${course}`,
  lesson: (course: string, lesson: string) => `/learn/${course}/${lesson}`,
  /** What to do when a victim really stands at the door: the lesson that everybody must find at once. */
  firstMinutes: () => '/learn/tiep-nhan-va-ho-tro/m3-30-phut-dau-tien',
  /** Where a step of a course is taken: its lesson page, or the quiz. */
  step: (course: string, item: { key: string; quizSlug: string | null }) =>
    item.quizSlug ? `/quizzes/${item.quizSlug}` : `/learn/${course}/${item.key}`,
  lessonCompletion: (course: string, lesson: string) => `/learn/${course}/${lesson}/completion`,
  lessonPlace: (course: string, lesson: string) => `/learn/${course}/${lesson}/place`,
  scenarioRuns: (course: string, lesson: string) => `/learn/${course}/${lesson}/runs`,
  scenarioChoices: (course: string, lesson: string) => `/learn/${course}/${lesson}/choices`,

  /** Back to a scenario in which the button was pressed with nothing chosen. */
  scenarioUnchosen: (course: string, lesson: string) => `/learn/${course}/${lesson}?unchosen=1#tiep`,

  quiz: (id: string) => `/quizzes/${id}`,
  quizAttempts: (id: string) => `/quizzes/${id}/attempts`,
  /** With a question's place in the paper: right at it. */
  attempt: (id: string, question?: number) => `/attempts/${id}${question ? `#cau-${question}` : ''}`,
  attemptAnswers: (id: string) => `/attempts/${id}/answers`,
  attemptAnswersJson: (id: string) => `/attempts/${id}/answers.json`,
  attemptSubmission: (id: string) => `/attempts/${id}/submission`,

  certificates: () => '/certificates',
  certificate: (id: string) => `/certificates/${id}`,
  certificatePdf: (id: string) => `/certificates/${id}.pdf`,
  /** The certificate as an Open Badge. */
  certificateBadge: (id: string) => `/certificates/${id}.json`,
  ...registerPaths,
  verify: () => '/verify',
  verifyOffline: () => '/verify/offline',
  verifyKeys: () => '/verify/keys.json',
  /** Which badges of a key count no more. */
  badgeStatus: (key: string) => `/verify/status/${key}.json`,
  verifyWorker: () => '/verify-worker.js',
  /** Where a certificate is looked up by the number printed on it. */
  verifyNumber: (number: string) => `/verify/number${query({ number })}`,
  /** Where a file is sent to be compared with the stored ones. */
  verifyFile: () => '/verify/file',
  verifyOne: (id: string) => `/verify/${id}`,
  /** With the signed code of the QR, which the server never sees. */
  verifySigned: (id: string, code: string) => `/verify/${id}#${code}`,

  audit: (asked: { action?: string | null; before?: string | null } = {}) => `/audit${query(asked)}`,

  ...coveragePaths,

  ...correctionPaths,

  units: (asked: { on?: Day | null; q?: string } = {}) => `/units${query(asked)}`,
  /** A code means a unit only together with a day; none: today. */
  unit: (code: string, on: Day | null = null) => `/units/${code}${query({ on })}`,
  reorganisations: (asked: { page?: string | null } = {}) => `/units/reorganisations${query(asked)}`,
  newReorganisation: () => '/units/reorganisations/new',
  reorganisationPreview: () => '/units/reorganisations/preview',
  reorganisation: (id: string) => `/units/reorganisations/${id}`,
  reorganisationUndoing: (id: string) => `/units/reorganisations/${id}/undoing`,
  reorganisationPeople: (id: string, done: { settled?: string } = {}) =>
    `/units/reorganisations/${id}/people${query(done)}`,

  ...reportPaths,
  ...requirementPaths,
  ...teachingPaths,
  ...urgingPaths,
}
