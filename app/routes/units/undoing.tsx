import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { managing } from '../../http/guard.ts'
import { found, statusOf } from '../../http/refusal.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { builtOn } from '../../persistence/changes/built-on.ts'
import { keptChange } from '../../persistence/changes/kept-changes.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { UndoingPage } from '../../ui/units/undoing-page.tsx'
import { mayUndo, undoChange } from '../../usecases/units/undo-change.ts'

export const meta = () => pageTitle(text.reorganising.undoing.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const change = found(await keptChange(world.db, sightOf(world), params['id'] ?? ''))
  const open = change.undoneAt === null && (await mayUndo(world, world.db, change))
  found(open ? change : null)
  const refusal = (await builtOn(world.db, change.id)) ? { refused: 'change-built-on' as const } : null
  return { change, refusal }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const id = params['id'] ?? ''
  const outcome = await undoChange(world, { id })
  if (!isRefusal(outcome)) return redirect(paths.reorganisation(id), 303)
  if (outcome.refused === 'not-found') found(null)
  return data({ refusal: outcome }, { status: statusOf(outcome) })
}

export default function Undoing() {
  const { change, refusal } = useLoaderData<typeof loader>()
  return <UndoingPage change={change} refusal={useActionData<typeof action>()?.refusal ?? refusal} />
}
