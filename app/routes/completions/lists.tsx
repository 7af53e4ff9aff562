import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readUpload } from '../../http/form.ts'
import { withRole } from '../../http/guard.ts'
import { accepted, refusedForm } from '../../http/refusal.ts'
import { attestingPages, trainingChoices } from '../../http/training-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { CompletionListsPage } from '../../ui/completions/completion-lists-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import { keepList } from '../../usecases/completions/kept-list.ts'

export const meta = () => pageTitle(text.completions.list.title)

export async function loader({ context, request }: LoaderFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  return { choices: await trainingChoices(world) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const world = await withRole(context, request, ...attestingPages)
  const { file: bytes, fileName: name } = accepted(await readUpload(request, z.object({}), 'list'))
  const kept = await keepList(world, { file: bytes && { name, bytes } })
  if (isRefusal(kept)) return data({ refusal: kept }, refusedForm(kept))
  return redirect(paths.completionList(kept.id), 303)
}

export default function CompletionLists() {
  const refusal = useActionData<typeof action>()?.refusal ?? null
  return <CompletionListsPage {...useLoaderData<typeof loader>()} refusal={refusal} />
}
