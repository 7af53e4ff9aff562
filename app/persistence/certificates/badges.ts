import { snapshotFrom, type Snapshot } from '../../domain/certificates/snapshot.ts'
import type { Day } from '../../domain/day.ts'
import { rows, type Reader, type Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'

export type StoredBadge = { bytes: Uint8Array<ArrayBuffer>; sha256: string }

/** What a badge is made from, and the badge, once there is one. */
export type Badgeable = {
  number: string
  certificationId: string
  snapshot: Snapshot
  holder: { email: string | null; staffCode: string }
  badge: StoredBadge | null
}

const badge = { select: { bytes: true, sha256: true } } as const

/** One certificate of the person who asks, for its badge; null for anybody else's. */
export async function ownBadgeable(personId: string, db: Reader, id: string): Promise<Badgeable | null> {
  const row = await db.certificate.findFirst({
    where: { id, personId, retractedAt: null },
    select: {
      ...{ number: true, certificationId: true, snapshot: true, badge },
      person: { select: { email: true, staffCode: true } },
    },
  })
  if (!row) return null
  const { number, certificationId, snapshot, person } = row
  return {
    ...{ number, certificationId, snapshot: snapshotFrom(snapshot), holder: person },
    badge: row.badge && stored(row.badge),
  }
}

export type NewBadge = StoredBadge & {
  certificateId: string
  keyId: string
  statusIndex: number
  signedAt: Date
}

/**
 * Keeps a badge unless another of the same certificate was kept first, and answers the one that is kept; null where its place in
 * the status list is taken.
 */
export async function keepBadge(tx: Tx, made: NewBadge): Promise<StoredBadge | null> {
  const { count } = await tx.certificateBadge.createMany({ data: [made], skipDuplicates: true })
  if (count === 1) return made
  const { certificateId } = made
  const first = await tx.certificateBadge.findUnique({ where: { certificateId }, ...badge })
  return first && stored(first)
}

/** The places of a key's badges whose certificate is revoked, replaced or retracted on a day. */
export async function endedPlaces(db: Reader, keyId: string, on: Day): Promise<number[]> {
  const ended = await rows<{ place: number }>(
    db,
    Prisma.sql`
      SELECT b.status_index AS place FROM certificate_badge b JOIN certificate c ON c.id = b.certificate_id
      WHERE b.key_id = ${keyId} AND (c.retracted_at IS NOT NULL
        OR EXISTS (SELECT 1 FROM revocation r
          WHERE r.certificate_id = c.id AND r.retracted_at IS NULL AND r."on" <= ${on}::date)
        OR EXISTS (SELECT 1 FROM supersession s
          WHERE s.superseded_id = c.id AND s.retracted_at IS NULL AND s."on" <= ${on}::date))
      ORDER BY place`,
  )
  return ended.map(({ place }) => place)
}

function stored({ bytes, sha256 }: { bytes: Uint8Array; sha256: string }): StoredBadge {
  return { bytes: new Uint8Array(bytes), sha256 }
}
