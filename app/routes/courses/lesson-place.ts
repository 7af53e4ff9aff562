import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { readForm } from '../../http/form.ts'
import { signedIn } from '../../http/guard.ts'
import { accepted } from '../../http/refusal.ts'
import { keepPlace } from '../../usecases/courses/keep-place.ts'

const Place = z.object({ place: z.string().regex(/^[a-z0-9-]{1,120}$/) })

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await signedIn(context, request)
  const { course = '', lesson = '' } = params
  const { place } = accepted(await readForm(request, Place))
  accepted(await keepPlace(world, { course, lesson, place }))
  return new Response(null, { status: 204 })
}
