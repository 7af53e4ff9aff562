import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { withRole } from '../../http/guard.ts'
import { accepted, refusedForm } from '../../http/refusal.ts'
import { attestedPerson, attestingPages } from '../../http/training-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { listCertifications } from '../../persistence/requirements/certifications.ts'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { NewWaiverPage } from '../../ui/waivers/new-waiver-page.tsx'
import { grantWaiver } from '../../usecases/waivers/grant-waiver.ts'

const line = z.string().default('')
const Form = z.object({ certification: line, reason: line, from: line, last: line })

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.waivers.form.title)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const person = await attestedPerson(world, params['id'] ?? '')
  return { person, certifications: await listCertifications(world.db) }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const values = accepted(await readForm(request, Form))
  const personId = params['id'] ?? ''
  const outcome = await grantWaiver(world, { ...values, personId })
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, refusedForm(outcome))
  return redirect(paths.person(personId, { changed: true }), 303)
}

export default function PersonWaivers() {
  return <NewWaiverPage {...useLoaderData<typeof loader>()} declined={useActionData<typeof action>()} />
}
