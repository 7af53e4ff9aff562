import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../app/domain/certificates/statements.ts'
import { didOf } from '../../../app/domain/certificates/did-key.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { keyInUse } from '../../../app/persistence/certificates/signing-keys.ts'
import { certificateBadge } from '../../../app/usecases/certificates/certificate-badge.ts'
import { certification } from '../../cast/course.ts'
import { certified } from '../../cast/certified.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { checkBadge } from '../../support/badge-check.ts'
import { freshDatabase } from '../../support/database.ts'
import { testWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
const settings = { publicOrigin: 'https://daotao.langson.gov.vn' }
const world = testWorld(db, { actor: actorOf(cast.huong), settings })
const now = world.now()
const pages = { one: '/verify/one', status: (key: string) => `/verify/status/${key}.json` }

let id = ''
let badge: JsonObject = {}

beforeAll(async () => {
  await settle(db)
  id = await certified(world, cast.huong.id)
  badge = (await badgeFor(world)).badge
})

async function badgeFor(asking: typeof world, of = id) {
  const outcome = await certificateBadge(asking, { id: of, pages })
  if (isRefusal(outcome)) throw new Error(outcome.refused)
  const text = new TextDecoder().decode(outcome.bytes)
  return { text, badge: JSON.parse(text) as JsonObject }
}

describe('a certificate as an Open Badge 3.0', () => {
  it('has what the standard demands', async () => {
    const key = await keyInUse(db)
    const did = didOf(key?.publicKey ?? '')
    expect(badge).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'https://daotao.langson.gov.vn/verify/one',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: certification.title,
      issuer: { id: did, type: ['Profile'], name: 'Sở Nội vụ', url: settings.publicOrigin },
      validFrom: '2026-11-23T00:00:00+07:00',
      validUntil: '2028-11-23T00:00:00+07:00',
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: {
          id: `urn:uuid:${certification.id}`,
          type: ['Achievement'],
          name: certification.title,
          criteria: { narrative: expect.stringContaining('phiên bản 1') as string },
        },
      },
      credentialStatus: {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListCredential: `https://daotao.langson.gov.vn/verify/status/${key?.id}.json`,
      },
      proof: [
        {
          type: 'DataIntegrityProof',
          cryptosuite: 'eddsa-rdfc-2022',
          created: '2026-11-23T02:00:00Z',
          verificationMethod: `${did}#${did.slice('did:key:'.length)}`,
          proofPurpose: 'assertionMethod',
          proofValue: expect.stringMatching(/^z[1-9A-HJ-NP-Za-km-z]+$/u) as string,
        },
      ],
    })
  })

  it('names nobody: the holder is a hash over the staff code and a salt, or over the e-mail where there is one', async () => {
    const { text } = await badgeFor(world)
    for (const clear of [cast.huong.fullName, cast.huong.staffCode, cast.huong.phone, cast.huong.id])
      expect(text).not.toContain(clear)
    const first = holderOf(badge)
    expect(first).toMatchObject({ type: 'IdentityObject', hashed: true, identityType: 'identifier' })
    expect(first.identityHash).toBe(`sha256$${sha256(cast.huong.staffCode + first.salt)}`)
    await db.person.update({ where: { id: cast.sao.id }, data: { email: 'sao@langson.gov.vn' } })
    const sao = world.as(actorOf(cast.sao))
    const second = holderOf((await badgeFor(sao, await certified(world, cast.sao.id))).badge)
    expect(second).toMatchObject({ identityType: 'emailAddress' })
    expect(second.identityHash).toBe(`sha256$${sha256(`sao@langson.gov.vn${second.salt}`)}`)
    expect(second.salt).not.toBe(first.salt)
  })

  it('is signed once: the same bytes for ever, and one badge of twenty asked for at once', async () => {
    const mai = testWorld(db, { actor: actorOf(cast.mai), settings, seed: 50 })
    const certificate = await certified(mai, cast.mai.id)
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, seed) =>
        badgeFor(testWorld(db, { actor: actorOf(cast.mai), settings, seed }), certificate),
      ),
    )
    expect(new Set(asked.map(({ text }) => text)).size).toBe(1)
    const later = testWorld(db, { actor: actorOf(cast.mai), now: '2027-05-05T09:00:00+07:00', seed: 77 })
    expect((await badgeFor(later, certificate)).text).toBe(asked[0]?.text)
  })

  it('takes another place in the list where its own is taken', async () => {
    const taken = await db.certificateBadge.findUniqueOrThrow({ where: { certificateId: id } })
    const certificate = await certified(world, cast.hung.id)
    const draws = [statusBytes(taken.statusIndex), statusBytes(1)]
    const random = (count: number) =>
      count === 3 ? (draws.shift() ?? statusBytes(2)) : new Uint8Array(count)
    const hung = { ...world.as(actorOf(cast.hung)), random }
    const outcome = await certificateBadge(hung, { id: certificate, pages })
    expect(isRefusal(outcome)).toBe(false)
    const kept = await db.certificateBadge.findUniqueOrThrow({ where: { certificateId: certificate } })
    expect(kept).toMatchObject({ keyId: taken.keyId, statusIndex: 1 })
  })

  it('says so where the people are made up', async () => {
    const demo = testWorld(db, { actor: actorOf(cast.phuc), settings: { ...settings, demo: true }, seed: 60 })
    const made = await badgeFor(demo, await certified(demo, cast.phuc.id))
    expect(made.text).toContain('DỮ LIỆU MẪU')
    expect((await checkBadge(made.badge, { now })).verified).toBe(true)
    expect((await badgeFor(world)).text).not.toContain('DỮ LIỆU MẪU')
  })

  it('does not exist for anybody but its holder', async () => {
    const another = world.as(actorOf(cast.hung))
    expect(await certificateBadge(another, { id, pages })).toEqual({ refused: 'not-found' })
    expect(await certificateBadge(world, { id: 'none', pages })).toEqual({ refused: 'not-found' })
  })

  it('cannot be changed in the database', async () => {
    const change = db.$executeRaw`UPDATE certificate_badge SET sha256 = ''`
    await expect(change).rejects.toThrow('never changed')
  })
})

describe('a library of somebody else, with no network,', () => {
  it('finds it genuine', async () => {
    expect(await checkBadge(badge, { now })).toEqual({ verified: true, error: undefined })
  })

  it('finds it expired from the first day without validity on, in Hanoi (it allows clocks five minutes)', async () => {
    const verified = async (at: string) => (await checkBadge(badge, { now: new Date(at) })).verified
    expect(await verified('2028-11-22T17:00:00Z')).toBe(true)
    expect(await verified('2028-11-22T17:05:01Z')).toBe(false)
  })

  it('finds every change of any value, every word left out and every word put in', async () => {
    const changes = [...changesOf(badge, [])]
    expect(changes.length).toBeGreaterThan(100)
    const passed: string[] = []
    for (const { what, make } of changes) {
      const changed = structuredClone(badge)
      make(changed)
      if ((await checkBadge(changed, { now })).verified) passed.push(what)
    }
    expect(passed).toEqual([])
  })

  it('finds the badge of another certificate under this proof', async () => {
    const other = (await badgeFor(world.as(actorOf(cast.sao)), await idOf(cast.sao.id))).badge
    expect((await checkBadge(other, { now })).verified).toBe(true)
    const mixed = { ...other, proof: badge['proof'] ?? [] }
    expect((await checkBadge(mixed, { now })).verified).toBe(false)
  })
})

/** The random bytes that lead to a place in the list. */
const statusBytes = (place: number) => Uint8Array.of(place >> 16, (place >> 8) & 0xff, place & 0xff)

type Change = { what: string; make: (document: JsonObject) => void }

/** Every value changed, every name left out, a word put in wherever one may be. */
function* changesOf(value: Json, path: (string | number)[]): Generator<Change> {
  const what = path.join('.')
  if (typeof value !== 'object') {
    for (const other of others(value, path.at(-1) === 'proofValue'))
      yield { what: `${what} = ${other}`, make: (of) => set(of, path, other) }
    return
  }
  if (!Array.isArray(value)) {
    for (const [word, put] of Object.entries({ name: 'Ai đó', remark: 'Ai đó', id: 'urn:ai-do' }))
      if (!(word in value)) yield { what: `${what} + ${word}`, make: (of) => set(of, [...path, word], put) }
  } else {
    yield { what: `${what} + one`, make: (of) => set(of, [...path, value.length], 'VerifiablePresentation') }
  }
  for (const [name, inner] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(name) : name]
    yield { what: `- ${at.join('.')}`, make: (of) => leaveOut(of, at) }
    yield* changesOf(inner, at)
  }
}

/** Digits are read with and without blanks around them, so a signature is not tried with one. */
function others(value: string | boolean, digits: boolean): (string | boolean)[] {
  if (typeof value === 'boolean') return [!value]
  const last = value.replace(/.$/u, (letter) => (letter === 'a' ? 'b' : 'a'))
  const variants = digits ? [last] : [last, `${value} `, value.normalize('NFD')]
  return [...new Set(variants)].filter((other) => other !== value)
}

type Open = Record<string | number, Json>

function parentOf(document: JsonObject, path: (string | number)[]): Open {
  return path.slice(0, -1).reduce<Open>((at, name) => at[name] as unknown as Open, document)
}

function set(document: JsonObject, path: (string | number)[], value: Json): void {
  parentOf(document, path)[path.at(-1) ?? ''] = value
}

function leaveOut(document: JsonObject, path: (string | number)[]): void {
  const [parent, name] = [parentOf(document, path), path.at(-1) ?? '']
  if (Array.isArray(parent)) parent.splice(Number(name), 1)
  else Reflect.deleteProperty(parent, name)
}

function holderOf(of: JsonObject) {
  const subject = of['credentialSubject'] as { identifier: Record<string, string>[] }
  const { identityHash = '', salt = '', ...rest } = subject.identifier[0] ?? {}
  return { identityHash, salt, ...rest }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function idOf(personId: string): Promise<string> {
  return (await db.certificate.findFirstOrThrow({ where: { personId } })).id
}
