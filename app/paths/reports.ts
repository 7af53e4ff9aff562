import type { CoverageQuery } from './coverage.ts'
import { query } from './query.ts'

/** What a report is asked: a period in place of a day, and the filters of coverage. */
export type ReportQuery = CoverageQuery & {
  /** `2026-11`, `2026-Q3`, `2026-H1`, `2026` or `plan-2021-2025`. */
  period?: string | null
  /** With the list of those who are missing attached. */
  annex?: '1' | null
  /** Of a list: how somebody moved in the period. */
  change?: string | null
  done?: 'kept' | 'subscribed' | 'unsubscribed' | null
}

/** Reports on coverage, their files, who gets them by e-mail and how other systems read the numbers. */
export const reportPaths = {
  unitCoverageXlsx: (code: string, asked: ReportQuery) => `/coverage/${code}.xlsx${query(asked)}`,
  unitCoveragePdf: (code: string, asked: ReportQuery) => `/coverage/${code}.pdf${query(asked)}`,
  coverageReports: (code: string, asked: ReportQuery = {}) => `/coverage/${code}/reports${query(asked)}`,
  keptReport: (code: string, id: string) => `/coverage/${code}/reports/${id}.pdf`,
  movedPeople: (code: string, asked: ReportQuery) => `/coverage/${code}/reports/people${query(asked)}`,
  reportSubscription: (code: string) => `/coverage/${code}/reports/subscription`,
  reportSubscriptionEnding: (code: string) => `/coverage/${code}/reports/subscription/ending`,
  settingsTokens: (asked: { done?: 'revoked' | 'extended' } = {}) => `/settings/tokens${query(asked)}`,
  tokenRevocation: (id: string) => `/settings/tokens/${id}/revocation`,
  tokenExtension: (id: string) => `/settings/tokens/${id}/extension`,
  coverageData: (code: string, asked: CoverageQuery = {}) => `/api/coverage/${code}${query(asked)}`,
}
