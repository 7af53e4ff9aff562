type Ending = () => unknown

const endings: Record<'test' | 'file', Ending[]> = { test: [], file: [] }

/**
 * Has something ended when the test, or the test file, that runs is over. A hook of a module's own would belong to the first
 * file that reads it: the others of the process find it read already.
 */
export function whenOver(what: 'test' | 'file', ending: Ending): void {
  endings[what].push(ending)
}

/** Ends what is over, the latest first. Called after each test and each file; see end-all.ts. */
export async function endAll(what: 'test' | 'file'): Promise<void> {
  for (const ending of endings[what].splice(0).reverse()) await ending()
}
