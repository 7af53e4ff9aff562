import { dirname } from 'node:path'
import type { World } from './world.ts'

/** The folder of what comes with the program: curriculum, units, the demo's people. */
export function seedFolder({ settings }: World): string {
  return dirname(settings.curriculumDir)
}
