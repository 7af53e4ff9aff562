import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isRefusal } from '../../domain/refusal.ts'
import { sentForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, found, statusOf } from '../../http/refusal.ts'
import { emptyTerms, typedTerms } from '../../http/terms-form.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { courseChoices } from '../../persistence/requirements/earning-courses.ts'
import { NewCertificationPage } from '../../ui/requirements/new-certification-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { addCertification } from '../../usecases/requirements/add-certification.ts'
import { maySetTerms } from '../../usecases/requirements/decide-terms.ts'

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.certifications.create.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  found((await maySetTerms(world, world.db)) ? world.actor : null)
  return { courses: await courseChoices(world.db), values: emptyTerms }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const values = typedTerms(await sentForm(request))
  const outcome = await addCertification(world, values)
  if (!isRefusal(outcome)) return redirect(paths.certification(outcome.id, { done: 'created' }), 303)
  if (outcome.refused === 'not-found') accepted(outcome)
  return data({ values, refusal: outcome }, statusOf(outcome))
}

export default function NewCertification() {
  const loaded = { ...useLoaderData<typeof loader>(), refusal: null }
  return <NewCertificationPage {...loaded} {...useActionData<typeof action>()} />
}
