import { query } from './query.ts'

/** Addresses at which files of boundaries are sent and taken over. */
export const boundaryPaths = {
  boundaries: (done: { done?: 'taken' | 'removed'; units?: string } = {}) =>
    `/settings/boundaries${query(done)}`,
  boundariesPreview: (id: string, asked: { on?: string | null; property?: string | null } = {}) =>
    `/settings/boundaries/${id}${query(asked)}`,
  boundariesTaking: (id: string) => `/settings/boundaries/${id}/taking`,
  boundariesUploadRemoval: (id: string) => `/settings/boundaries/${id}/removal`,
  boundariesRemoval: (file: string) => `/settings/boundaries/files/${file}/removal`,
}
