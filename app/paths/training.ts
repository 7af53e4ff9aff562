/** Where is decided on the training of others: waivers, and training elsewhere that is accepted. */
export const trainingPaths = {
  personWaivers: (id: string) => `/people/${id}/waivers`,
  waiverEnding: (id: string, waiver: string) => `/people/${id}/waivers/${waiver}/ending`,
  waiverRetraction: (id: string, waiver: string) => `/people/${id}/waivers/${waiver}/retraction`,
  personCompletions: (id: string) => `/people/${id}/completions`,
  completionRetraction: (id: string, completion: string) =>
    `/people/${id}/completions/${completion}/retraction`,
  completionLists: () => '/people/completions',
  completionList: (id: string) => `/people/completions/${id}`,
  completionListImport: (id: string) => `/people/completions/${id}/import`,
  completionListRemoval: (id: string) => `/people/completions/${id}/removal`,
}
