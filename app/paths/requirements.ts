import { query } from './query.ts'

/** Addresses of requirements and certifications. */
export const requirementPaths = {
  /** `ended`: those that ended; otherwise those in force or to come. */
  requirements: (asked: { which?: 'ended'; page?: string; done?: 'added' | 'ended' | 'withdrawn' } = {}) =>
    `/requirements${query(asked)}`,
  newRequirement: () => '/requirements/new',
  requirementPreview: () => '/requirements/preview',
  requirementEnding: (id: string) => `/requirements/${id}/ending`,
  requirementWithdrawal: (id: string) => `/requirements/${id}/withdrawal`,
  certifications: () => '/requirements/certifications',
  newCertification: () => '/requirements/certifications/new',
  certification: (id: string, done: { done?: 'saved' | 'created' } = {}) =>
    `/requirements/certifications/${id}${query(done)}`,
  certificationPreview: (id: string) => `/requirements/certifications/${id}/preview`,
  certificationRemoval: (id: string) => `/requirements/certifications/${id}/removal`,
  certificationPaper: (id: string, done: { saved?: boolean } = {}) =>
    `/requirements/certifications/${id}/paper${done.saved ? '?saved=1' : ''}`,
  /** The paper with what is typed, marked as a preview. */
  certificationPaperPdf: (id: string) => `/requirements/certifications/${id}/paper.pdf`,
}
