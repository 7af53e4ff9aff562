import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { isRefusal, type Outcome, type Refusal } from '../domain/refusal.ts'
import { paths } from '../paths.ts'
import { correctableCertificate } from '../usecases/certificates/correctable-certificate.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { readForm } from './form.ts'
import { accepted, refusalResponse, statusOf } from './refusal.ts'

const line = z.string().max(2000).default('')
const Form = z.object({ kind: line, reason: line, password: z.string().max(600).default('') })

/** What the form of a decision on a certificate is about; to who may not decide there is no such page. */
export async function decisionForm(world: PersonWorld, id: string) {
  const { number, snapshot, nameToday } = accepted(await correctableCertificate(world, id))
  const { name, certification } = snapshot
  return { certificate: { id, number, name, nameToday, certification }, decider: world.actor.fullName }
}

/** The decision stands, and only who makes it is still to be shown. */
const asksAgain = new Set<Refusal['refused']>(['current-password-wrong', 'too-many-tries'])

type Typed = { id: string; kind: string; reason: string }

/** The first step: what was typed, and whether it can be confirmed now. Nothing is done. */
export async function previewedDecision(
  world: PersonWorld,
  request: Request,
  id: string,
  preview: (world: PersonWorld, typed: Typed) => Promise<Outcome<object>>,
) {
  const { kind, reason } = accepted(await readForm(request, Form))
  const outcome = await preview(world, { id, kind, reason })
  return answered({ kind, reason }, isRefusal(outcome) ? outcome : null, !isRefusal(outcome))
}

/** The second: done, or the page with the reason why not, to be confirmed once more. */
export async function confirmedDecision<T extends object>(
  world: PersonWorld,
  request: Request,
  id: string,
  decide: (world: PersonWorld, typed: Typed & { password: string }) => Promise<Outcome<T>>,
  done: 'revoked' | 'unrevoked' | 'reissued',
) {
  const { password, ...values } = accepted(await readForm(request, Form))
  const outcome = await decide(world, { id, ...values, password })
  if (isRefusal(outcome)) return answered(values, outcome, asksAgain.has(outcome.refused))
  const next = 'id' in outcome && typeof outcome.id === 'string' ? outcome.id : id
  return redirect(paths.registered(next, { done }), 303)
}

function answered(values: { kind: string; reason: string }, refusal: Refusal | null, confirming: boolean) {
  if (refusal?.refused === 'not-found') throw refusalResponse(refusal)
  return data({ values, refusal, confirming }, refusal ? statusOf(refusal) : 200)
}
