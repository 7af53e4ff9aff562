export type Site = { port: number; dataDir: string }

/** The sites of the run: as many as there are browsers at a time, each with a demo province of its own. */
export function allSites(): Site[] {
  return JSON.parse(process.env['E2E_SITES'] ?? '[]') as Site[]
}

/** The site of this worker: what its tests do to a commune's number no test of another one sees. */
export function ownSite(): Site & { origin: string } {
  const site = allSites()[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]
  if (!site) throw new Error('more workers than sites')
  return { ...site, origin: originOf(site) }
}

export const originOf = ({ port }: Site) => `http://localhost:${port}`
