import { createHash } from 'node:crypto'
import { badgeOf, type HashedIdentity } from '../../domain/certificates/badge.ts'
import { toBase64Url } from '../../domain/certificates/base64url.ts'
import { didOf } from '../../domain/certificates/did-key.ts'
import { statusIndex } from '../../domain/certificates/status-list.ts'
import type { Outcome } from '../../domain/refusal.ts'
import { text } from '../../i18n/text.ts'
import {
  keepBadge,
  ownBadgeable,
  type Badgeable,
  type StoredBadge,
} from '../../persistence/certificates/badges.ts'
import type { Tx } from '../../persistence/client.ts'
import { inTransaction } from '../../persistence/transaction.ts'
import { withProof } from '../../signing/data-integrity.ts'
import type { PersonWorld, World } from '../world.ts'
import { signingKey, type SigningKey } from './signing-key.ts'

/** Paths that a badge names: the page on which anybody checks, and the status list of a key. */
export type BadgePages = { one: string; status: (key: string) => string }

const SALT_BYTES = 16
const INDEX_BYTES = 3

/**
 * An own certificate as an Open Badge 3.0. Signed once, when it is first asked for, with the key in use, and from then on the
 * same bytes. Of several who sign it at the same time the first is kept.
 */
export async function certificateBadge(
  world: PersonWorld,
  { id, pages }: { id: string; pages: BadgePages },
): Promise<Outcome<StoredBadge & { number: string }>> {
  const found = await ownBadgeable(world.actor.personId, world.db, id)
  if (!found) return { refused: 'not-found' }
  const { number, badge } = found
  if (badge) return { ...badge, number }
  return { ...(await inTransaction(world.db, (tx) => sign(world, tx, { id, found, pages }))), number }
}

type Signing = { id: string; found: Badgeable; pages: BadgePages }

async function sign(world: World, tx: Tx, signing: Signing): Promise<StoredBadge> {
  const key = await signingKey(world, tx)
  for (;;) {
    const place = statusIndex(world.random(INDEX_BYTES))
    const badge = signed(world, key, signing, place)
    const facts = { certificateId: signing.id, keyId: key.id, statusIndex: place, signedAt: world.now() }
    const kept = await keepBadge(tx, { ...badge, ...facts })
    if (kept) return kept
  }
}

function signed(world: World, key: SigningKey, { found, pages }: Signing, index: number): StoredBadge {
  const { publicOrigin: url, demo = false } = world.settings
  const { number, certificationId, snapshot, holder } = found
  const did = didOf(key.publicKey)
  const badge = badgeOf({
    ...{ number, certificationId, snapshot, id: `${url}${pages.one}`, issuer: { did, url } },
    holder: hashedIdentity(world, holder),
    status: { list: `${url}${pages.status(key.id)}`, index },
    words: text.certificates.badge.words(snapshot, demo),
  })
  const proven = withProof(badge, { did, privateKey: key.privateKey }, world.now())
  const bytes = new TextEncoder().encode(`${JSON.stringify(proven, null, 2)}\n`)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** The e-mail, else the staff code, behind a salt of this badge alone (Open Badges 3.0, IdentityHash). */
function hashedIdentity(world: World, { email, staffCode }: Badgeable['holder']): HashedIdentity {
  const salt = toBase64Url(world.random(SALT_BYTES))
  const hash = createHash('sha256')
    .update(`${email ?? staffCode}${salt}`)
    .digest('hex')
  return { hash, salt, type: email === null ? 'identifier' : 'emailAddress' }
}
