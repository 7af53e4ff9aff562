import { createHash } from 'node:crypto'
import { multibase, verificationMethodOf } from '../domain/certificates/did-key.ts'
import { statementsOf, type JsonObject } from '../domain/certificates/statements.ts'
import { canonicalQuads } from './canonical.ts'
import { signBytes } from './ed25519.ts'

type Signer = { did: string; privateKey: Uint8Array }

/**
 * A document with a proof of its signer (W3C Data Integrity, eddsa-rdfc-2022): Ed25519 over the hash of what the proof says and
 * the hash of what the document says. `created` may be left out, so that what says the same is the same bytes.
 */
export function withProof(document: JsonObject, signer: Signer, created?: Date): JsonObject {
  const proof: JsonObject = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    ...(created ? { created: `${created.toISOString().slice(0, 19)}Z` } : {}),
    verificationMethod: verificationMethodOf(signer.did),
    proofPurpose: 'assertionMethod',
  }
  const signed = Buffer.concat([hashOf(proof), hashOf(document)])
  return { ...document, proof: [{ ...proof, proofValue: multibase(signBytes(signed, signer.privateKey)) }] }
}

function hashOf(document: JsonObject): Buffer {
  return createHash('sha256')
    .update(canonicalQuads(statementsOf(document)))
    .digest()
}
