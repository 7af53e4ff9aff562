import { query } from './query.ts'

/** Which certificates of the register: words, unit, certification, days of issue, state. */
export type RegisterAsked = {
  q?: string
  unit?: string
  certification?: string
  from?: string
  last?: string
  state?: string
  page?: string
}

/** The register of certificates, and what is decided on one. */
export const registerPaths = {
  register: (asked: RegisterAsked = {}) => `/certificates/register${query(asked)}`,
  registerXlsx: (asked: RegisterAsked) => `/certificates/register.xlsx${query(asked)}`,
  registerPdf: (asked: RegisterAsked) => `/certificates/register.pdf${query(asked)}`,
  registerPapers: (asked: RegisterAsked) => `/certificates/register/papers${query(asked)}`,
  registerPapersZip: (asked: RegisterAsked) => `/certificates/register/papers.zip${query(asked)}`,
  registerDrawings: (asked: RegisterAsked) => `/certificates/register/drawings.json${query(asked)}`,
  registered: (id: string, done: { done?: 'revoked' | 'unrevoked' | 'reissued' } = {}) =>
    `/certificates/register/${id}${query(done)}`,
  registeredPaper: (id: string) => `/certificates/register/${id}/paper.pdf`,
  revocation: (id: string) => `/certificates/register/${id}/revocation`,
  revocationConfirmation: (id: string) => `/certificates/register/${id}/revocation/confirmation`,
  revocationRetraction: (id: string) => `/certificates/register/${id}/revocation/retraction`,
  reissue: (id: string) => `/certificates/register/${id}/reissue`,
  reissueConfirmation: (id: string) => `/certificates/register/${id}/reissue/confirmation`,
}
