/**
 * What a credential of ours says, as RDF: the statements that its JSON stands for under the contexts of W3C's Verifiable
 * Credentials 2.0 and of Open Badges 3.0.3. A signature over RDF (eddsa-rdfc-2022) is made over these.
 *
 * The vocabulary is closed: it has what our credentials use and nothing else, and a word that is not in it throws rather than
 * stay unsigned. So no JSON-LD processor is needed here, and none is loaded by a server. Tests hold it against one.
 */
export type Json = string | boolean | Json[] | JsonObject
export type JsonObject = { [name: string]: Json }

/** A thing: an address, or a blank node, which has only a place in the document. */
export type Node = { iri: string } | { blank: number }
export type Value = Node | { literal: string; datatype: string | null }
export type Statement = { subject: Node; predicate: string; object: Value }

const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#'
const VC = 'https://www.w3.org/2018/credentials#'
const STATUS = 'https://www.w3.org/ns/credentials/status#'
const SECURITY = 'https://w3id.org/security#'
const SCHEMA = 'https://schema.org/'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const DATE_TIME = 'http://www.w3.org/2001/XMLSchema#dateTime'
/** Open Badges writes these two with https, and so do we: a signature is over letters. */
const BOOLEAN = 'https://www.w3.org/2001/XMLSchema#boolean'
const ANY_URI = 'https://www.w3.org/2001/XMLSchema#anyURI'

const types: Record<string, string> = {
  ...inSpace(VC, ['VerifiableCredential', 'JsonSchema']),
  ...inSpace(OB, ['OpenBadgeCredential', 'Profile', 'AchievementSubject', 'IdentityObject', 'Achievement']),
  ...inSpace(STATUS, ['BitstringStatusListEntry', 'BitstringStatusListCredential', 'BitstringStatusList']),
  ...inSpace(SECURITY, ['DataIntegrityProof']),
}

/** What text under a word is: plain, of a type, or the address of a thing; a `word` is one of the security vocabulary. */
type Term = { predicate: string; text: 'plain' | 'address' | 'word' | { datatype: string } }

const terms: Record<string, Term> = {
  ...words(VC, ['issuer', 'credentialSubject', 'credentialSchema', 'credentialStatus'], 'address'),
  ...words(VC, ['validFrom', 'validUntil'], { datatype: DATE_TIME }),
  ...words(SCHEMA, ['name', 'description', 'inLanguage'], 'plain'),
  ...words(SCHEMA, ['url'], { datatype: ANY_URI }),
  ...words(OB, ['achievement', 'achievementType', 'identifier', 'identityHash', 'identityType'], 'plain'),
  ...words(OB, ['licenseNumber', 'narrative', 'salt'], 'plain'),
  ...words(OB, ['hashed'], { datatype: BOOLEAN }),
  criteria: { predicate: `${OB}Criteria`, text: 'address' },
  ...words(STATUS, ['statusPurpose', 'statusListIndex'], 'plain'),
  ...words(STATUS, ['statusListCredential'], 'address'),
  ...words(STATUS, ['encodedList'], { datatype: `${SECURITY}multibase` }),
  ...words(SECURITY, ['verificationMethod'], 'address'),
  ...words(SECURITY, ['proofPurpose'], 'word'),
  ...words(SECURITY, ['cryptosuite'], { datatype: `${SECURITY}cryptosuiteString` }),
  created: { predicate: 'http://purl.org/dc/terms/created', text: { datatype: DATE_TIME } },
}

/** All statements of a credential, or of a part of one, in the order of its text. */
export function statementsOf(credential: JsonObject): Statement[] {
  const statements: Statement[] = []
  let blanks = 0
  const add = (thing: JsonObject): Node => {
    const { '@context': _context, id, type = [], ...rest } = thing
    const subject: Node = typeof id === 'string' ? { iri: id } : { blank: blanks++ }
    for (const each of listed(type))
      statements.push({ subject, predicate: RDF_TYPE, object: { iri: typeNamed(each) } })
    for (const [name, values] of Object.entries(rest)) {
      const term = termNamed(name)
      for (const value of listed(values))
        statements.push({ subject, predicate: term.predicate, object: meant(value, term, add) })
    }
    return subject
  }
  add(credential)
  return statements
}

function meant(value: Json, { text }: Term, add: (thing: JsonObject) => Node): Value {
  if (Array.isArray(value)) throw new TypeError('a list within a list')
  if (typeof value === 'object') return add(value)
  const literal = String(value)
  if (text === 'address') return { iri: literal }
  if (text === 'word') return { iri: `${SECURITY}${literal}` }
  return { literal, datatype: text === 'plain' ? null : text.datatype }
}

function typeNamed(name: Json): string {
  const iri = typeof name === 'string' ? types[name] : undefined
  if (!iri) throw new TypeError(`not a type of our credentials: ${JSON.stringify(name)}`)
  return iri
}

function termNamed(name: string): Term {
  const term = terms[name]
  if (!term) throw new TypeError(`not a word of our credentials: ${name}`)
  return term
}

function listed(value: Json): Json[] {
  return Array.isArray(value) ? value : [value]
}

function inSpace(space: string, names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `${space}${name}`]))
}

function words(space: string, names: string[], text: Term['text']): Record<string, Term> {
  return Object.fromEntries(names.map((name) => [name, { predicate: `${space}${name}`, text }]))
}
