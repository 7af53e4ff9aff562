/** Every address of the site is a function of a thing. */
import type { Day } from './domain/day.ts'

const query = (values: Record<string, string | null | undefined>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

/** Of which day, which certification (its key; none: all) and which group of people. */
export type CoverageQuery = {
  on?: Day | null
  certification?: string | null
  group?: string | null
  page?: string | null
}

export const paths = {
  home: () => '/',
  textSize: () => '/text-size',
  language: () => '/language',
  login: (redirectTo?: string) => `/login${query({ redirectTo })}`,
  logout: () => '/logout',
  account: () => '/account',
  password: () => '/account/password',

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
  verify: () => '/verify',
  verifyOffline: () => '/verify/offline',
  verifyKeys: () => '/verify/keys.json',
  verifyWorker: () => '/verify-worker.js',
  verifyOne: (id: string) => `/verify/${id}`,
  /** With the signed code of the QR, which the server never sees. */
  verifySigned: (id: string, code: string) => `/verify/${id}#${code}`,

  audit: (asked: { action?: string | null; before?: string | null } = {}) => `/audit${query(asked)}`,

  coverage: () => '/coverage',
  unitCoverage: (code: string, asked: CoverageQuery = {}) => `/coverage/${code}${query(asked)}`,
  unitCoverageCsv: (code: string, asked: CoverageQuery) => `/coverage/${code}.csv${query(asked)}`,
  coveragePeople: (code: string, asked: CoverageQuery) => `/coverage/${code}/people${query(asked)}`,
  coveragePeopleCsv: (code: string, asked: CoverageQuery) => `/coverage/${code}/people.csv${query(asked)}`,
}
