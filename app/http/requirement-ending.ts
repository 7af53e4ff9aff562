import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { isRefusal } from '../domain/refusal.ts'
import { paths } from '../paths.ts'
import { previewEnding, type EndingInput } from '../usecases/requirements/decide-ending.ts'
import { endRequirement } from '../usecases/requirements/end-requirement.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { readForm, readQuery } from './form.ts'
import { accepted, refusalResponse, statusOf } from './refusal.ts'
import { ownRequirement } from './requirements-list.ts'

const line = z.string().default('')
const Form = z.object({ last: line })
const Query = Form.extend({ preview: line })

/** The form of an ending and, where it is filled in, what it would do: nothing is changed by asking. */
export async function previewedEnding(world: PersonWorld, request: Request, id: string) {
  const { preview, last } = accepted(readQuery(request, Query))
  const requirement = await ownRequirement(world, id)
  const values = { last: last.slice(0, 50) }
  if (!preview) return data({ requirement, values, measured: null, refusal: null })
  const outcome = await previewEnding(world, { id, ...values })
  if (!isRefusal(outcome)) return data({ requirement, values, measured: outcome, refusal: null })
  return data({ requirement, values, measured: null, refusal: outcome }, statusOf(outcome))
}

/** Carries an ending out; the page with the reason where it is refused. */
export async function endingDone(world: PersonWorld, request: Request, id: string) {
  const values = accepted(await readForm(request, Form))
  return carriedOut(world, { id, ...values }, values)
}

/** The same for one that is taken back. */
export function withdrawalDone(world: PersonWorld, id: string) {
  return carriedOut(world, { id, withdrawn: true }, { last: '' })
}

async function carriedOut(world: PersonWorld, input: EndingInput, values: { last: string }) {
  const outcome = await endRequirement(world, input)
  const done = 'withdrawn' in input ? ('withdrawn' as const) : ('ended' as const)
  if (!isRefusal(outcome)) return redirect(paths.requirements({ done }), 303)
  const gone = outcome.refused === 'not-found' || outcome.refused === 'requirement-changed'
  if (gone) throw refusalResponse(outcome)
  return data({ values, refusal: outcome }, statusOf(outcome))
}
