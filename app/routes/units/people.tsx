import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { reorganises } from '../../domain/units/reorganising.ts'
import { sentForm } from '../../http/form.ts'
import { choicesFrom } from '../../http/settle-form.ts'
import { managing } from '../../http/guard.ts'
import { found, statusOf } from '../../http/refusal.ts'
import { sightOf } from '../../http/reorganisation-form.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { keptChange } from '../../persistence/changes/kept-changes.ts'
import { undecidedPeople } from '../../persistence/changes/moved-people.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { SettlePage } from '../../ui/units/settle-page.tsx'
import { settlePeople } from '../../usecases/units/settle-people.ts'

export const meta = () => pageTitle(text.reorganising.settle.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  const change = found(await keptChange(world.db, sightOf(world), params['id'] ?? ''))
  found(change.kind === 'reorganisation' && change.undoneAt === null ? change : null)
  const people = await undecidedPeople(world.db, sightOf(world), change.id)
  const mayDecide = reorganises(world.actor)
  const settled = Number(new URL(request.url).searchParams.get('settled'))
  return { change, people, mayDecide, settled: settled > 0 ? settled : null }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const choices = choicesFrom(await sentForm(request))
  const { id: reorganisation } = found(await keptChange(world.db, sightOf(world), params['id'] ?? ''))
  const outcome = await settlePeople(world, { reorganisation, choices })
  if (!isRefusal(outcome))
    return redirect(paths.reorganisationPeople(reorganisation, { settled: String(outcome.decided) }), 303)
  if (outcome.refused === 'not-found') found(null)
  const chosen = Object.fromEntries(choices.map(({ posting, unit }) => [posting, unit]))
  return data({ refusal: outcome, chosen }, { status: statusOf(outcome) })
}

export default function People() {
  const { refusal, chosen } = useActionData<typeof action>() ?? { refusal: null, chosen: {} }
  return <SettlePage {...useLoaderData<typeof loader>()} refusal={refusal} chosen={chosen} />
}
