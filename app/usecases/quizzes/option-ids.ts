import type { World } from '../world.ts'

/** Random ids, so that neither their letters nor their order say which option is right. */
export function optionIds(world: World, count: number): string[] {
  const ids = new Set<string>()
  while (ids.size < count) ids.add(Buffer.from(world.random(6)).toString('base64url'))
  return [...ids]
}
