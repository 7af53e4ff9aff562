import { coverageOf, tally, type Group, type Tally } from '../../app/domain/coverage/counts.ts'
import { addDays, day } from '../../app/domain/day.ts'
import { trendDays } from '../../app/domain/reports/period.ts'
import type { ReportFacts, ReportLine } from '../../app/domain/reports/report-facts.ts'

const morning = new Date('2026-11-23T09:00:00+07:00')
const counts = (some: Partial<Record<Group, number>>): Tally => ({ ...tally([]), ...some })
const on = day('2026-09-30')

const names = ['Xã Đồng Đăng', 'Phường Kỳ Lừa', 'Xã Thất Khê', 'Xã Na Sầm', 'Xã Bình Gia', 'Xã Chi Lăng']
const line = (at: number): ReportLine => ({
  ...{ code: `06${100 + at}`, name: at < 6 ? (names[at] ?? '') : `Xã Số ${at + 1}`, parent: null },
  now: coverageOf(counts({ certified: at % 5, assigned: at === 4 ? 0 : 2, expired: at % 3 === 0 ? 1 : 0 })),
  before: coverageOf(counts({ certified: at % 4, assigned: 3 })),
})

/** A report on so many communes, as it was at the end of the third quarter of 2026. */
export function reportFacts(communes: number): ReportFacts {
  const below = Array.from({ length: communes }, (_, at) => line(at)).sort(
    (a, b) => (a.now.rate ?? 2) - (b.now.rate ?? 2),
  )
  const whole = counts({
    certified: 96,
    'renewal-due': 12,
    'in-progress': 9,
    assigned: 14,
    expired: 11,
    waived: 2,
  })
  return {
    unit: { code: '20', name: 'tỉnh Lạng Sơn' },
    period: { kind: 'quarter', year: 2026, quarter: 3 },
    days: { first: day('2026-07-01'), last: on, on, running: false, before: day('2026-06-30') },
    ...{ today: day('2026-11-23'), narrowed: [], knownAt: morning, madeAt: morning },
    ...{ counts: whole, now: coverageOf(whole) },
    before: coverageOf(counts({ certified: 88, assigned: 50, waived: 2 })),
    movements: { 'newly-trained': 24, lapsed: 5, 'joined-trained': 2, joined: 6, 'left-trained': 1, left: 3 },
    ...{ below, communes: below },
    duties: [
      { name: 'Công chức văn hóa - xã hội', now: coverageOf(counts({ certified: 70, assigned: 20 })) },
      { name: 'Phó Chủ tịch Ủy ban nhân dân', now: coverageOf(counts({ certified: 38, expired: 14 })) },
    ],
    trend: trendDays(on).map((at, index) => ({
      day: at,
      now: coverageOf(counts(index < 2 ? {} : { certified: 40 + 6 * index, assigned: 90 - 5 * index })),
    })),
    outlook: [30, 60, 90].map((days, index) => ({
      ...{ days, on: addDays(on, days), lapsing: 4 * (index + 1) },
      rate: (108 - 4 * (index + 1)) / 142,
    })),
    outlookFrom: { on: day('2026-11-23'), now: coverageOf(whole) },
    lapsingUnits: [
      { code: '06101', name: 'Phường Kỳ Lừa', lapsing: 4 },
      { code: '06100', name: 'Xã Đồng Đăng', lapsing: 3 },
    ],
  }
}
