import type { Day } from '../day.ts'
import type { Snapshot } from './snapshot.ts'
import type { Json, JsonObject } from './statements.ts'
import { CREDENTIALS_CONTEXT, statusEntry, type StatusPlace } from './status-list.ts'

const BADGES_CONTEXT = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
const SCHEMA = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json'

/** Who holds a badge, as only somebody can find who knows the identity already: a hash over it and a salt of this badge alone. */
export type HashedIdentity = { hash: string; type: 'emailAddress' | 'identifier'; salt: string }

export type BadgeFacts = {
  /** Where anybody can check the certificate. */
  id: string
  number: string
  certificationId: string
  snapshot: Snapshot
  /** Name of the key that signs, and address of this installation. */
  issuer: { did: string; url: string }
  holder: HashedIdentity
  status: StatusPlace
  /** What is told of the training in words. */
  words: { description: string; criteria: string }
}

/**
 * A certificate as an Open Badge 3.0 (1EdTech, 2024; a W3C Verifiable Credential 2.0), still without its proof. It has no name of
 * a person: the holder is a salted hash. Its validity is that of the paper, in instants: from the beginning of the first day in
 * Hanoi to the beginning of the first on which it is no longer valid.
 */
export function badgeOf(facts: BadgeFacts): JsonObject {
  const { id, snapshot, issuer, status } = facts
  const { validFrom, validUntil, certification } = snapshot
  return composed({
    '@context': [CREDENTIALS_CONTEXT, BADGES_CONTEXT],
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: certification,
    issuer: { id: issuer.did, type: ['Profile'], name: snapshot.issuer.body, url: issuer.url },
    validFrom: beginning(validFrom),
    ...(validUntil === null ? {} : { validUntil: beginning(validUntil) }),
    credentialSubject: subjectOf(facts),
    credentialStatus: statusEntry(status),
    credentialSchema: [{ id: SCHEMA, type: 'JsonSchema' }],
  })
}

function subjectOf({ number, certificationId, snapshot, holder, words }: BadgeFacts): JsonObject {
  const { hash, type, salt } = holder
  return {
    type: ['AchievementSubject'],
    licenseNumber: number,
    identifier: [
      { type: 'IdentityObject', hashed: true, identityHash: `sha256$${hash}`, identityType: type, salt },
    ],
    achievement: {
      id: `urn:uuid:${certificationId}`,
      type: ['Achievement'],
      achievementType: 'CertificateOfCompletion',
      inLanguage: 'vi',
      name: snapshot.certification,
      description: words.description,
      criteria: { narrative: words.criteria },
    },
  }
}

/** 00:00 of a day in Hanoi, as RFC 3339 writes it. */
export function beginning(of: Day): string {
  return `${of}T00:00:00+07:00`
}

/** All text composed (NFC): signatures are over letters, and one letter must not have two spellings. */
function composed(thing: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(thing).map(([name, value]) => [name, composedValue(value)]))
}

function composedValue(value: Json): Json {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.map(composedValue)
  return typeof value === 'object' ? composed(value) : value
}
