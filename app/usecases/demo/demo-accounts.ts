import { createHmac } from 'node:crypto'
import type { Role } from '../../domain/people/role.ts'
import type { World } from '../world.ts'

/** An account that `npm run demo` prints. `certified` is a learner who holds a certificate. */
export type DemoAccount = { role: string; login: string; password: string; name: string; unit: string }

export type DemoRole = {
  role: string
  held: Role
  staffCode: string
  fullName: string
  phone: string
  /** Commune of the posting and, for a leader, of the appointment; null: the province's office. */
  commune: string | null
  duty: string | null
}

export const demoRoles: DemoRole[] = [
  {
    role: 'learner',
    held: 'learner',
    staffCode: 'LS-HV01',
    fullName: 'Nông Thị Hương',
    phone: '0900900001',
    commune: '06184',
    duty: 'Công chức Phòng Văn hóa – Xã hội',
  },
  {
    role: 'certified',
    held: 'learner',
    staffCode: 'LS-HV02',
    fullName: 'Vi Văn Hùng',
    phone: '0900900002',
    commune: '06187',
    duty: 'Phó Trưởng phòng Văn hóa – Xã hội',
  },
  {
    role: 'trainer',
    held: 'trainer',
    staffCode: 'LS-GV01',
    fullName: 'Bế Thị Yến',
    phone: '0900900003',
    commune: null,
    duty: null,
  },
  {
    role: 'department',
    held: 'department',
    staffCode: 'LS-SYT1',
    fullName: 'Hoàng Minh Sơn',
    phone: '0900900004',
    commune: null,
    duty: null,
  },
  {
    role: 'leader',
    held: 'leader',
    staffCode: 'LS-LD01',
    fullName: 'Lương Thị Mai',
    phone: '0900900005',
    commune: '06184',
    duty: null,
  },
  {
    role: 'administrator',
    held: 'administrator',
    staffCode: 'LS-QT01',
    fullName: 'Triệu Đức Toàn',
    phone: '0900900006',
    commune: null,
    duty: null,
  },
]

/**
 * A password that this installation's key makes: the same at every run of the same demo, unlike anybody else's, and
 * never in the program.
 */
export function demoPassword(world: World, role: string): string {
  const letters = createHmac('sha256', world.settings.masterKey).update(`demo ${role}`).digest('hex')
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 12)}`
}
