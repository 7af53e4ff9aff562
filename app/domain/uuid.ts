/** How many random bytes a key needs. */
export const UUID_RANDOM_BYTES = 10

/**
 * A key of ours (UUID version 7, RFC 9562): the instant in milliseconds, then chance, so that rows written together lie
 * together. `random`: {@link UUID_RANDOM_BYTES} of them.
 */
export function uuidAt(instant: Date, random: Uint8Array): string {
  if (random.length !== UUID_RANDOM_BYTES) throw new RangeError('a key needs 10 random bytes')
  const time = instant.getTime().toString(16).padStart(12, '0')
  const bytes = [...random]
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80
  const hex = time + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')
}
