import { maskedName } from '../../domain/certificates/masked-name.ts'
import type { NumberParts } from '../../domain/certificates/number.ts'
import { readCode } from '../../domain/certificates/reading.ts'
import { stateOn } from '../../domain/certificates/state.ts'
import { refusedVerdict, verdictOf, type Verdict } from '../../domain/certificates/verdict.ts'
import { dayOf, type Day } from '../../domain/day.ts'
import type { KnownCertificate } from '../../persistence/certificates/certificate-facts.ts'
import { certificateById, certificateByNumber } from '../../persistence/certificates/found-certificate.ts'
import { publishedKeys } from '../../persistence/certificates/signing-keys.ts'
import { isSignedBy } from '../../signing/ed25519.ts'
import type { World } from '../world.ts'
import { checkFile } from './check-file.ts'

/** What somebody wants to know about: a file, a number, an id with or without the code behind its `#`. */
export type VerifyInput =
  | { kind: 'file'; bytes: Uint8Array }
  | { kind: 'number'; number: NumberParts }
  | { kind: 'code'; id: string; code: string }

/** Answers for one input as of today. It only looks. */
export async function verifyInput(world: World, input: VerifyInput): Promise<Verdict> {
  const today = dayOf(world.now())
  if (input.kind === 'file') return verdictOnFile(world, input.bytes, today)
  if (input.kind === 'code') return verdictOnCode(world, input, today)
  const certificate = await certificateByNumber(world.db, input.number)
  return certificate ? verdictOn(certificate, 'masked', today) : refusedVerdict('unknown', null, today)
}

function verdictOn(certificate: KnownCertificate, shown: 'masked' | 'full', today: Day): Verdict {
  const { facts, number, snapshot } = certificate
  const name = shown === 'full' ? snapshot.name : maskedName(snapshot.name)
  return verdictOf(stateOn(facts, today), number, name, today)
}

async function verdictOnFile(world: World, bytes: Uint8Array, today: Day): Promise<Verdict> {
  const read = await checkFile(world, bytes)
  if (read.reading === 'altered') return refusedVerdict('altered', read.number, today)
  if (read.reading !== 'genuine') return refusedVerdict('unknown', null, today)
  const verdict = verdictOn(read.certificate, 'full', today)
  return read.appended > 0 ? { ...verdict, appended: read.appended } : verdict
}

/** A signature alone makes no certificate: one that was never issued here is unknown, whoever signed it. */
async function verdictOnCode(
  { db }: World,
  { id, code }: { id: string; code: string },
  today: Day,
): Promise<Verdict> {
  const certificate = await certificateById(db, id)
  const { reading } = readCode(code, id, await publishedKeys(db), isSignedBy)
  if (reading === 'another') return refusedVerdict('altered', certificate?.number ?? null, today)
  if (!certificate) return refusedVerdict('unknown', null, today)
  if (reading === 'absent') return verdictOn(certificate, 'masked', today)
  if (reading === 'genuine') return verdictOn(certificate, 'full', today)
  return refusedVerdict('altered', certificate.number, today)
}
