import type { JsonObject } from './statements.ts'

export const CREDENTIALS_CONTEXT = 'https://www.w3.org/ns/credentials/v2'

/** Bits of one list: some hundred thousand badges of a key find a place that is free, and an empty list packs into 200 bytes. */
export const STATUS_BITS = 2 ** 20

/** The bit of a badge: which list, where it is published, which place in it. */
export type StatusPlace = { list: string; index: number }

/** Where whoever checks a badge finds whether it still counts (W3C Bitstring Status List 1.0). */
export function statusEntry({ list, index }: StatusPlace): JsonObject {
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: list,
  }
}

/** The bits of a list, the first place leftmost; set: no longer counts. */
export function statusBits(indexes: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(STATUS_BITS / 8)
  for (const index of indexes) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7))
  return bits
}

/** A place in a list from 20 random bits: whoever sees one learns nothing of how many there are or which came when. */
export function statusIndex(random: Uint8Array): number {
  const [high = 0, middle = 0, low = 0] = random
  return ((high << 16) | (middle << 8) | low) % STATUS_BITS
}

/** A list as its key publishes it on a day, still without its proof; `encoded` is the packed bits, base64url. */
export function statusListOf(list: {
  id: string
  did: string
  validFrom: string
  encoded: string
}): JsonObject {
  return {
    '@context': [CREDENTIALS_CONTEXT],
    id: list.id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: list.did,
    validFrom: list.validFrom,
    credentialSubject: {
      id: `${list.id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: `u${list.encoded}`,
    },
  }
}
