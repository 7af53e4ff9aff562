import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const Province = z.object({
  from: z.iso.date(),
  province: z.object({ code: z.string(), name: z.string() }),
  communes: z.array(
    z.object({ code: z.string(), name: z.string(), kind: z.enum(['commune', 'ward', 'special_zone']) }),
  ),
})

const Before = z.object({
  districts: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      communes: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          kind: z.enum(['commune', 'ward', 'township']),
          became: z.array(z.object({ code: z.string(), extent: z.enum(['full', 'partial']) })),
        }),
      ),
    }),
  ),
})

const Names = z.object({ middle: z.array(z.string()), given: z.array(z.string()) })
const People = z.object({
  surnames: z.array(z.string()),
  female: Names,
  male: Names,
  duties: z.array(z.string()),
})

export type DemoProvince = z.infer<typeof Province> & {
  before: z.infer<typeof Before>
  people: z.infer<typeof People>
}

/**
 * The real communes of Lạng Sơn since 2025-07-01, those until then with what they became, and names from which fictional people are put together.
 */
export async function readDemoProvince(seedDir: string): Promise<DemoProvince> {
  const read = async (path: string) => JSON.parse(await readFile(join(seedDir, path), 'utf8')) as unknown
  const province = Province.parse(await read('units/lang-son.json'))
  const before = Before.parse(await read('units/lang-son-until-2025.json'))
  return { ...province, before, people: People.parse(await read('demo/people.json')) }
}
