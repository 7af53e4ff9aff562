import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctionRefusal } from '../../../app/domain/certificates/correcting.ts'
import { managesPerson } from '../../../app/domain/people/managing.ts'
import { roles as allRoles, type Role } from '../../../app/domain/people/role.ts'
import { actorOf, cast } from '../../cast/people.ts'

const unit = fc.constantFrom('tinh', 'xa', 'tinh-khac')
const held = fc.record({
  role: fc.constantFrom<Role>(...allRoles),
  unitId: fc.option(unit),
})
const paths = fc.array(fc.constantFrom(['xa', 'tinh'], ['tinh'], ['tinh-khac']), { maxLength: 2 })
const son = actorOf(cast.son)

test('whoever corrects manages the person, by more than a leader has, and is somebody else', () => {
  fc.assert(
    fc.property(fc.array(held, { maxLength: 3 }), paths, fc.boolean(), (roles, of, own) => {
      const actor = { ...son, roles }
      const refusal = correctionRefusal(actor, { id: own ? son.personId : cast.huong.id, paths: of })
      const above = roles.filter(({ role }) => role !== 'leader')
      const over = managesPerson({ ...actor, roles: above }, of)
      expect(refusal?.refused ?? null).toBe(over ? (own ? 'own-certificate' : null) : 'not-found')
      expect(correctionRefusal({ ...actor, restricted: true }, { id: 'x', paths: of })).not.toBeNull()
    }),
  )
})
