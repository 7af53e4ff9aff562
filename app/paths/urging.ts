import { query } from './query.ts'

/**
 * Where is acted on lists of people. `search` is that of the list: it says who is meant (see {@link changedSearch}); communes
 * are chosen by `unit` with their code, once or more.
 */
export const urgingPaths = {
  coverageList: (code: string, search: string) => `/coverage/${code}/people${search}`,
  coverageListCsv: (code: string, search: string) => `/coverage/${code}/people.csv${search}`,
  coverageListXlsx: (code: string, search: string) => `/coverage/${code}/people.xlsx${search}`,
  coverageAssignment: (code: string, search = '') => `/coverage/${code}/assignment${search}`,
  coverageReminder: (code: string, search = '') => `/coverage/${code}/reminder${search}`,
  coverageCalls: (code: string, search = '') => `/coverage/${code}/calls${search}`,
  coverageCallsCsv: (code: string, search = '') => `/coverage/${code}/calls.csv${search}`,
  coverageCallsXlsx: (code: string, search = '') => `/coverage/${code}/calls.xlsx${search}`,
  coverageActions: (code: string, asked: { page?: string | null } = {}) =>
    `/coverage/${code}/actions${query(asked)}`,
  coverageAction: (code: string, id: string, said: { done?: '1'; back?: string } = {}) =>
    `/coverage/${code}/actions/${id}${query(said)}`,
  coverageActionRetraction: (code: string, id: string) => `/coverage/${code}/actions/${id}/retraction`,
  assignmentRetraction: (person: string, assignment: string) =>
    `/people/${person}/assignments/${assignment}/retraction`,
}
