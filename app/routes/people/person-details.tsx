import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { editablePerson } from '../../http/person-data.ts'
import { accepted, refusalResponse, statusOf } from '../../http/refusal.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { PersonDetailsPage } from '../../ui/people/person-details-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { editPerson } from '../../usecases/people/edit-person.ts'

const line = z.string().default('')
const Form = z.object({ name: line, phone: line, email: line })

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.staff.details.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return editablePerson(world, params['id'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const personId = params['id'] ?? ''
  const values = accepted(await readForm(request, Form))
  const outcome = await editPerson(world, { personId, ...values })
  if (!isRefusal(outcome)) return redirect(paths.person(personId, { changed: true }), 303)
  if (outcome.refused === 'not-found') throw refusalResponse(outcome)
  return data({ values, refusal: outcome }, { status: statusOf(outcome) })
}

export default function PersonDetails() {
  const { id, values } = useLoaderData<typeof loader>()
  const declined = useActionData<typeof action>()
  const shown = { ...values, ...declined?.values }
  return <PersonDetailsPage id={id} values={shown} refusal={declined?.refusal ?? null} />
}
