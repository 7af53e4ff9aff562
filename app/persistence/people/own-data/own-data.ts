import type { Reader } from '../../client.ts'
import { Prisma } from '../../generated/client.ts'
import { deeds } from './deeds.ts'
import { learning } from './learning.ts'
import type { Section } from './section.ts'
import { atWork } from './at-work.ts'

export const sections = { ...atWork, ...learning, ...deeds }

export type SectionName = keyof typeof sections

/** One line as it is kept: instants and days as text, the names of fields ours. */
export type OwnRow = Record<string, unknown>

export type OwnData = Record<SectionName, OwnRow[]>

/** Everything that is kept about the person who asks: their own alone, nobody else's name, no secret, no right answer. */
export async function ownData(personId: string, db: Reader): Promise<OwnData> {
  const all: Partial<OwnData> = {}
  for (const [name, section] of Object.entries<Section>(sections)) {
    const rows = await db.$queryRaw<{ row: OwnRow }[]>(
      Prisma.sql`SELECT to_json(t) AS row FROM (${section.of(personId)}) t`,
    )
    all[name as SectionName] = rows.map(({ row }) => row)
  }
  return all as OwnData
}
