import { dayOfState, stateOn } from '../domain/certificates/state.ts'
import type { Day } from '../domain/day.ts'
import type { FileReading } from '../usecases/certificates/check-file.ts'

/** What whoever sent a file is shown: of a genuine one what is printed on it, and where it stands on the day. */
export function checkedFile(read: FileReading, today: Day) {
  if (read.reading !== 'genuine') return { ...read, today }
  const { number, snapshot, facts, supersededBy } = read.certificate
  const { name, unit, certification, hours, issuedOn } = snapshot
  const state = stateOn(facts, today)
  const since = dayOfState(facts, state)
  const certificate = {
    ...{ number, name, unit, certification, hours, issuedOn, validUntil: facts.validUntil },
    ...{ state, since, supersededBy: state === 'superseded' ? supersededBy : null },
  }
  return { reading: read.reading, appended: read.appended, certificate, today }
}
