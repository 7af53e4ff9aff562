import { createHash, createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { bits, inOrder, nothing, octets, oid, sequence, set, small, tagged, time, utf8 } from './der.ts'

/** The key of an agency, with a certificate that it has given itself. */
export type AgencySeal = { name: string; privateKey: KeyObject; certificate: Buffer }

const SERIAL = small(1)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const algorithm = {
  sha256: sequence(oid('2.16.840.1.101.3.4.2.1'), nothing()),
  rsa: sequence(oid('1.2.840.113549.1.1.1'), nothing()),
  sha256WithRsa: sequence(oid('1.2.840.113549.1.1.11'), nothing()),
}
const cms = {
  data: oid('1.2.840.113549.1.7.1'),
  signedData: oid('1.2.840.113549.1.7.2'),
  contentType: oid('1.2.840.113549.1.9.3'),
  messageDigest: oid('1.2.840.113549.1.9.4'),
  signingCertificate: oid('1.2.840.113549.1.9.16.2.47'),
}
const COMMON_NAME = oid('2.5.4.3')

const named = (name: string) => sequence(set(sequence(COMMON_NAME, utf8(name))))

/** X.509 (RFC 5280), signed by itself, good for the years 2020 to 2049. */
export function agencySeal(name: string): AgencySeal {
  const pair = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  const privateKey = createPrivateKey({ key: pair.privateKey, type: 'pkcs8', format: 'der' })
  const validity = sequence(time(new Date('2020-01-01')), time(new Date('2049-12-31')))
  const facts = sequence(
    tagged(0xa0, small(2)),
    SERIAL,
    algorithm.sha256WithRsa,
    named(name),
    validity,
    named(name),
    pair.publicKey,
  )
  const signature = sign('sha256', facts, privateKey)
  return { name, privateKey, certificate: sequence(facts, algorithm.sha256WithRsa, bits(signature)) }
}

/** A detached signature (RFC 5652) as PAdES wants it: over the digest and over which certificate made it. */
export function sealed(message: Uint8Array, { name, privateKey, certificate }: AgencySeal): Buffer {
  const attributes = inOrder([
    sequence(cms.contentType, set(cms.data)),
    sequence(cms.messageDigest, set(octets(sha256(message)))),
    sequence(cms.signingCertificate, set(sequence(sequence(sequence(octets(sha256(certificate))))))),
  ])
  const signer = sequence(
    small(1),
    sequence(named(name), SERIAL),
    algorithm.sha256,
    tagged(0xa0, ...attributes),
    algorithm.rsa,
    octets(sign('sha256', set(...attributes), privateKey)),
  )
  const content = sequence(
    small(1),
    set(algorithm.sha256),
    sequence(cms.data),
    tagged(0xa0, certificate),
    set(signer),
  )
  return sequence(cms.signedData, tagged(0xa0, content))
}
