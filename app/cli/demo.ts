import { isRefusal } from '../domain/refusal.ts'
import { loadCurriculum } from '../usecases/courses/load-curriculum.ts'
import { loadDemo } from '../usecases/demo/load-demo.ts'
import type { World } from '../usecases/world.ts'
import { writeDemoAccounts } from './demo-accounts.ts'

/** The starter curriculum and the demo province; again without harm. */
export async function prepareDemo(world: World): Promise<void> {
  const curriculum = await loadCurriculum(world, world.settings.curriculumDir)
  if (isRefusal(curriculum)) throw new Error(curriculum.refused)
  const demo = await loadDemo(world)
  if (isRefusal(demo)) throw new Error(demo.refused)
  await writeDemoAccounts(world.settings.dataDir, demo.accounts)
}
