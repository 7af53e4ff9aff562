import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { isRefusal } from '../../domain/refusal.ts'
import { readForm } from '../../http/form.ts'
import { managing } from '../../http/guard.ts'
import { accepted, statusOf } from '../../http/refusal.ts'
import { targetToSet } from '../../http/target-data.ts'
import { text } from '../../i18n/text.ts'
import { paths } from '../../paths.ts'
import { TargetPage } from '../../ui/coverage/target-page.tsx'
import { pageTitle } from '../../ui/shell/page-title.ts'
import type { RouteHandle } from '../../ui/shell/route-handle.ts'
import { setTarget } from '../../usecases/coverage/set-target.ts'

const Form = z.object({ percent: z.string().default(''), by: z.string().default('') })

export const handle: RouteHandle = { hydrated: true }

export const meta = () => pageTitle(text.coverageTarget.change)

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const world = await managing(context, request)
  return targetToSet(world, params['unit'] ?? '')
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const world = await managing(context, request)
  const { unit } = await targetToSet(world, params['unit'] ?? '')
  const values = accepted(await readForm(request, Form))
  const outcome = await setTarget(world, { unitId: unit.id, ...values })
  if (isRefusal(outcome)) return data({ values, refusal: outcome }, { status: statusOf(outcome) })
  return redirect(paths.unitCoverage(unit.code), 303)
}

export default function CoverageTarget() {
  const { unit, values, aim } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <TargetPage {...{ unit, aim }} values={answer?.values ?? values} refusal={answer?.refusal ?? null} />
}
