import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { IssuerFields } from '../domain/certificates/issuer-fields.ts'
import { parseDay, type Day } from '../domain/day.ts'

const DayShape = z.string().refine((text) => parseDay(text) !== null) as unknown as z.ZodType<Day>

const ProvinceList = z.object({
  from: DayShape,
  department: z.object({
    parentBody: z.string(),
    body: z.string(),
    place: z.string(),
    signatoryTitle: z.string(),
    numberSuffix: z.string(),
  }),
  provinces: z.array(
    z.object({
      code: z.string().regex(/^\d{2}$/),
      kind: z.string(),
      name: z.string(),
      /** What it was until a day since `from`. */
      before: z.object({ kind: z.string(), to: DayShape }).optional(),
    }),
  ),
})
type Listed = z.infer<typeof ProvinceList>['provinces'][number]

const CommuneList = z.object({
  from: DayShape,
  communes: z.array(
    z.object({ code: z.string(), name: z.string(), kind: z.enum(['commune', 'ward', 'special_zone']) }),
  ),
})

export type Province = {
  code: string
  /** As it is called now: `Tỉnh Lạng Sơn`. */
  name: string
  /** Since the provinces of today began, with what it was called. */
  records: { name: string; from: Day; to: Day | null }[]
  /** What its department is called as a rule; people change it. */
  department: IssuerFields
}

export type Commune = z.infer<typeof CommuneList>['communes'][number] & { from: Day }

/** Provinces whose communes come with the program, by code; those of others are imported. */
const communeFiles: Record<string, string> = { '20': 'lang-son.json' }

/** The 34 provinces and cities of today with their official codes, in order of these. */
export async function readProvinces(seedDir: string): Promise<Province[]> {
  const list = ProvinceList.parse(await readUnits(seedDir, 'provinces.json'))
  return list.provinces.map((listed) => {
    const name = `${listed.kind} ${listed.name}`
    const fill = (template: string) =>
      template.replace('{province}', uncapitalised(name)).replace('{name}', listed.name)
    const { parentBody, body, place, ...rest } = list.department
    const named = { parentBody: fill(parentBody), body: fill(body), place: fill(place) }
    const department = { ...rest, ...named, signatoryName: '' }
    return { code: listed.code, name, records: recordsOf(listed, list.from), department }
  })
}

function recordsOf({ kind, name, before }: Listed, from: Day): Province['records'] {
  const now = `${kind} ${name}`
  if (!before) return [{ name: now, from, to: null }]
  return [
    { name: `${before.kind} ${name}`, from, to: before.to },
    { name: now, from: before.to, to: null },
  ]
}

/** The communes of a province that come with the program; none where they do not. */
export async function readCommunes(seedDir: string, province: string): Promise<Commune[]> {
  const file = communeFiles[province]
  if (!file) return []
  const { from, communes } = CommuneList.parse(await readUnits(seedDir, file))
  return communes.map((commune) => ({ ...commune, from }))
}

async function readUnits(seedDir: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(seedDir, 'units', file), 'utf8'))
}

function uncapitalised(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}
