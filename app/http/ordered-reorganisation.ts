import { parseDay, type Day } from '../domain/day.ts'
import type { DraftFault } from '../domain/units/reorganisation-draft.ts'
import type { PersonWorld } from '../usecases/world.ts'
import type { Reorganisation } from '../usecases/units/decide-reorganisation.ts'
import {
  checkedDraft,
  draftFrom,
  fileFrom,
  shownDraft,
  sightOf,
  type DraftShown,
} from './reorganisation-form.ts'

/** What a preview carries along to the deed: a file, or what was typed. */
export type Carried = { fileName: string; carried: string } | null

export type OrderedForm = {
  shown: DraftShown
  order: (Reorganisation & { resolution: string }) | null
  carried: Carried
  faults: (DraftFault | { at: null; trouble: 'file' })[]
}

/** How large a file may be that comes in a form. */
const MOST_BYTES = 5_000_000

/** Reads what somebody wants to be previewed or carried out: a file, or what was typed, or what is wrong with either. */
export async function orderedForm(world: PersonWorld, form: FormData): Promise<OrderedForm> {
  const shown = await shownDraft(world, draftFrom(form, sightOf(world).today))
  if (form.get('by') === 'file') return fromFile(shown, form)
  const read = await checkedDraft(world, shown)
  if ('faults' in read) return { shown, order: null, carried: null, faults: read.faults }
  return { shown, order: read, carried: null, faults: [] }
}

async function fromFile(shown: DraftShown, form: FormData): Promise<OrderedForm> {
  const file = await fileFrom(form)
  const { on: typed, resolution } = shown.draft
  const on: Day | null = parseDay(typed.trim())
  const faults: OrderedForm['faults'] = []
  if (!on) faults.push({ at: null, trouble: 'on' })
  if (resolution.trim() === '') faults.push({ at: null, trouble: 'resolution' })
  if (!file || file.bytes.byteLength > MOST_BYTES) faults.push({ at: null, trouble: 'file' })
  if (!on || !file || faults.length > 0) return { shown, order: null, carried: null, faults }
  const carried = { fileName: file.name, carried: Buffer.from(file.bytes).toString('base64') }
  return { shown, carried, faults, order: { file, on, resolution: resolution.trim() } }
}
