import { addDays, dayOf, parseDay, type Day } from '../domain/day.ts'
import {
  MOST_NEWS,
  MOST_OLDS,
  readDraft,
  type ReadDraft,
  type ReorganisationDraft,
} from '../domain/units/reorganisation-draft.ts'
import { findUnits, unitsByCodes, type FoundUnit } from '../persistence/units/tree.ts'
import { codesBorne } from '../persistence/units/codes-borne.ts'
import type { Sight } from '../persistence/units/sight.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { typedText } from './form.ts'
import type { GivenFile } from '../usecases/tables/read-given.ts'

export const sightOf = ({ actor, now }: PersonWorld): Sight => ({ roles: actor.roles, today: dayOf(now()) })

/** How many units a search for old ones shows. */
const MOST_FOUND = 30

/** What a form or an address says of a reorganisation that is typed; buttons of the page that change it are heeded. */
export function draftFrom(form: FormData | URLSearchParams, today: Day): ReorganisationDraft & { q: string } {
  const line = (name: string) => typedText(form.get(name)).slice(0, 200)
  const dropped = line('drop')
  const added = form.getAll('add').map(typedText)
  const olds = [...new Set([...form.getAll('old').map(typedText), ...added])]
    .filter((code) => /^\d{5}$/.test(code) && code !== dropped)
    .slice(0, MOST_OLDS)
  const count = Math.min(
    Math.max(Number.parseInt(line('count'), 10) || 1, 1) + (form.has('more') ? 1 : 0),
    MOST_NEWS,
  )
  const news = Array.from({ length: count }, (_, at) => ({
    ...{ kind: line(`kind.${at}`), name: line(`name.${at}`), code: line(`code.${at}`) },
    from: [...form.getAll(`from.${at}`).map(typedText), ...(count === 1 ? added : [])].filter((code) =>
      olds.includes(code),
    ),
  }))
  const left = news.filter((_, at) => String(at) !== line('less') || news.length === 1)
  return {
    on: form.has('on') ? line('on') : today,
    resolution: line('resolution'),
    olds,
    news: left,
    q: line('q'),
  }
}

export type DraftShown = {
  draft: ReorganisationDraft & { q: string }
  eve: Day
  olds: FoundUnit[]
  found: FoundUnit[] | null
}

/** What the page shows of a draft: its old units by name, and what was searched for. */
export async function shownDraft(world: PersonWorld, draft: DraftShown['draft']): Promise<DraftShown> {
  const sight = sightOf(world)
  const eve = addDays(parseDay(draft.on.trim()) ?? sight.today, -1)
  const search = { typed: draft.q, on: eve, communesOnly: true, most: MOST_FOUND }
  const found = draft.q.trim() === '' ? null : await findUnits(world.db, sight, search)
  return { draft, eve, found, olds: await unitsByCodes(world.db, sight, draft.olds, eve) }
}

/** The draft as rows, or what is wrong with it. */
export async function checkedDraft(world: PersonWorld, { draft, olds }: DraftShown): Promise<ReadDraft> {
  const on = parseDay(draft.on.trim())
  const codes = draft.news.map(({ code }) => code.trim())
  return readDraft(draft, { olds, taken: on ? await codesBorne(world.db, codes, on) : [] })
}

/** A file that was chosen in a form, or that a preview carries along; null where there is none. */
export async function fileFrom(form: FormData): Promise<GivenFile | null> {
  const sent = form.get('file')
  if (sent instanceof Blob && sent.size > 0)
    return {
      name: 'name' in sent ? sent.name.slice(0, 200) : '',
      bytes: new Uint8Array(await sent.arrayBuffer()),
    }
  const [name, carried] = [typedText(form.get('fileName')), typedText(form.get('carried'))]
  return carried === ''
    ? null
    : { name: name.slice(0, 200), bytes: new Uint8Array(Buffer.from(carried, 'base64')) }
}
