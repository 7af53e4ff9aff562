import { day, type Day } from '../../app/domain/day.ts'
import type { PersonActor } from '../../app/domain/people/actor.ts'
import type { Role } from '../../app/domain/people/role.ts'
import { communesSince, units, type CastUnit } from './units.ts'

export type CastPerson = {
  id: string
  accountId: string
  staffCode: string
  fullName: string
  phone: string
  role: Role
  /** Over which the role is held, and where the duty is done; null: over everything. */
  unit: CastUnit | null
  duty: string | null
  since: Day
  /** Has not signed in yet: holds a first-login code and no password. */
  newcomer: boolean
}

/** What everybody in the cast who has signed in before has chosen, and its argon2id hash. */
export const password = 'nước sông Kỳ Cùng'
export const passwordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$EfhBrQnknYCg58l2ao3Oag$GwjjtorSfkjj0hfP2qqPQCGlHyqRMVp5K1yo3jK9mdw'

/** The first-login code of newcomers, and its hash. */
export const firstLoginCode = 'SAHAB-2K7PM'
export const firstLoginCodeHash =
  '$argon2id$v=19$m=19456,t=2,p=1$NkjkQMYU2nNr7/DYWhJjZQ$M0HFccRuV9askzclE02thuQwOLZCwzNPt4HN7d9o8Ag'

export const duties = {
  culture: 'Công chức văn hóa - xã hội',
  leader: 'Phó Chủ tịch Ủy ban nhân dân',
}

let last = 0
function person(
  fullName: string,
  role: Role,
  unit: CastUnit | null,
  more: Partial<Pick<CastPerson, 'duty' | 'since' | 'newcomer'>> = {},
): CastPerson {
  last += 1
  const tail = String(last).padStart(12, '0')
  return {
    id: `00000000-0000-7000-9000-${tail}`,
    accountId: `00000000-0000-7000-a000-${tail}`,
    staffCode: `LS-${String(last).padStart(3, '0')}`,
    fullName,
    phone: `0900000${String(last).padStart(3, '0')}`,
    role,
    unit,
    duty: role === 'learner' ? duties.culture : null,
    since: communesSince,
    newcomer: false,
    ...more,
  }
}

/** Fictional people in real units. */
export const cast = {
  /** Has been at her ward from its first day. */
  huong: person('Nông Thị Hương', 'learner', units.kyLua),
  hung: person('Vi Văn Hùng', 'learner', units.dongDang),
  /** Came three weeks before the morning of the tests: within her days of grace. */
  mai: person('Lương Thị Mai', 'learner', units.dongDang, { since: day('2026-11-02') }),
  /** Has never signed in. */
  sao: person('Lý Thị Sao', 'learner', units.thatKhe, { newcomer: true }),
  phuc: person('Triệu Văn Phúc', 'leader', units.thatKhe, { duty: duties.leader }),
  son: person('Hoàng Minh Sơn', 'department', units.langSon),
  yen: person('Bế Thị Yến', 'trainer', units.langSon),
  khanh: person('Đàm Quốc Khánh', 'administrator', null),
  /** Of another province: nobody's business in Lạng Sơn. */
  thanh: person('Nguyễn Văn Thành', 'learner', units.thucPhan),
  ngan: person('Hoàng Thị Ngân', 'department', units.caoBang),
} satisfies Record<string, CastPerson>

/** Somebody of the cast as who acts, signed in. */
export function actorOf(who: CastPerson, restricted = false): PersonActor {
  return {
    kind: 'person',
    personId: who.id,
    accountId: who.accountId,
    sessionId: `session-of-${who.staffCode}`,
    restricted,
    enrolling: false,
    informed: true,
    fullName: who.fullName,
    roles: [{ role: who.role, unitId: who.unit?.id ?? null }],
  }
}
