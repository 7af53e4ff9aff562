import { dayOf } from '../domain/day.ts'
import { assignmentsOf } from '../persistence/urging/assignments.ts'
import { callsTo } from '../persistence/urging/calls.ts'
import { mayUrge } from '../usecases/urging/decide-urging.ts'
import type { PersonWorld } from '../usecases/world.ts'
import { managedPerson } from './posting-change.ts'
import { found } from './refusal.ts'

/** What somebody was assigned and how often they were phoned, for the page of the person. */
export async function urgedPerson(world: PersonWorld, personId: string) {
  const found = await assignmentsOf(world.db, personId)
  const assignments = []
  for (const { recordedAt, unitId, certificationId: _id, ...assignment } of found)
    assignments.push({
      ...{ ...assignment, recordedOn: dayOf(recordedAt) },
      mayRetract: await mayUrge(world, world.db, unitId),
    })
  const calls = (await callsTo(world.db, personId)).map((call) => ({ ...call, at: call.at.getTime() }))
  return { assignments, calls }
}

/** An assignment of somebody whom whoever acts manages, to be taken back by them; to others there is none. */
export async function retractableAssignment(world: PersonWorld, personId: string, id: string) {
  await managedPerson(world, personId)
  const { assignments } = await urgedPerson(world, personId)
  const assignment = found(assignments.find((one) => one.id === id && one.mayRetract) ?? null)
  return { personId, assignment }
}
