import { rmSync } from 'node:fs'
import { allSites } from './own-site.ts'

export default function teardown(): void {
  for (const { dataDir } of allSites()) rmSync(dataDir, { recursive: true, force: true })
}
