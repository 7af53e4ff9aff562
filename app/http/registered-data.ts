import { z } from 'zod'
import { formatCode } from '../domain/certificates/code.ts'
import { stateOn } from '../domain/certificates/state.ts'
import { dayOf } from '../domain/day.ts'
import { isRefusal } from '../domain/refusal.ts'
import { registeredCertificate } from '../persistence/certificates/registered-certificate.ts'
import { correctableCertificate } from '../usecases/certificates/correctable-certificate.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { readQuery } from './form.ts'
import { accepted, found } from './refusal.ts'
import { registerScope } from './register-list.ts'

const Done = z.object({
  done: z.enum(['revoked', 'unrevoked', 'reissued']).nullable().catch(null).default(null),
})

/** What the page of one certificate shows to whoever reaches its holder, and whether they may decide on it. */
export async function registeredData(world: PersonWorld, request: Request, id: string) {
  const known = found(await registeredCertificate(registerScope(world), world.db, id))
  const { code, snapshot, events, facts, number, supersededBy, personId, staffCode, nameToday } = known
  const state = stateOn(facts, dayOf(world.now()))
  return {
    certificate: {
      ...{ id, number, snapshot, state, facts, supersededBy, personId, staffCode, nameToday },
      code: formatCode(code),
    },
    events,
    mayDecide: !isRefusal(await correctableCertificate(world, id)),
    ...accepted(readQuery(request, Done)),
  }
}
