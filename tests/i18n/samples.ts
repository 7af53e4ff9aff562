import type { BackupFault } from '../../app/domain/backup/description.ts'
import { filters } from '../../app/domain/coverage/filter.ts'
import { day } from '../../app/domain/day.ts'
import type { ReportPeriod } from '../../app/domain/reports/period.ts'
import {
  cellFault,
  type CellTrouble,
  type OtherFile,
  type TableFault,
} from '../../app/domain/tables/table.ts'
import type { BoundaryFault } from '../../app/domain/units/boundaries/fault.ts'
import type { FeatureTrouble } from '../../app/domain/units/boundaries/feature.ts'
import { standingKinds, type Standing, type Why } from '../../app/domain/requirements/standing.ts'

const [since, until] = [day('2026-07-01'), day('2027-07-01')]
const whys: Why[] = [
  { why: 'waiver', reason: 'R' },
  { why: 'certificate', number: 'N', validUntil: until },
  { why: 'certificate', number: 'N', validUntil: null },
  { why: 'nothing-required' },
  { why: 'newcomer', postedSince: since },
  { why: 'lapsed', number: 'N' },
  { why: 'revoked', number: 'N' },
  { why: 'begun' },
  { why: 'not-begun' },
]
const standings: Standing[] = whys.map((why) => ({ kind: 'in-grace', since, until, ...why }))

const reportPeriods: ReportPeriod[] = [
  { kind: 'month', year: 2026, month: 11 },
  { kind: 'quarter', year: 2026, quarter: 3 },
  { kind: 'half', year: 2026, half: 1 },
  { kind: 'half', year: 2026, half: 2 },
  { kind: 'year', year: 2026 },
  { kind: 'plan', from: 2026, last: 2030 },
]

const faults: BackupFault[] = [
  { fault: 'foreign' },
  { fault: 'other-format', format: 9 },
  { fault: 'cut-off' },
  { fault: 'damaged' },
  { fault: 'inconsistent', where: 'W' },
  { fault: 'newer', migrations: ['M'] },
]

const featureTroubles: FeatureTrouble[] = [
  ...(['too-detailed', 'not-a-feature', 'not-an-area', 'open-ring', 'not-degrees', 'elsewhere'] as const),
]
const boundaryFaults: BoundaryFault[] = [
  { fault: 'too-large', mostMegabytes: 64 },
  ...(['not-geojson', 'topojson', 'zip', 'xml', 'cut-off', 'no-features'] as const).map((fault) => ({
    fault,
  })),
  { fault: 'too-much', features: 2, corners: 3 },
  ...featureTroubles.map((trouble) => ({ fault: 'feature' as const, number: 2, trouble })),
  { fault: 'no-codes', properties: ['P'] },
  { fault: 'no-codes', properties: [] },
]

const troubles: CellTrouble[] = [
  ...([
    'empty',
    'not-a-code',
    'not-a-kind',
    'not-an-extent',
    'twice',
    'another-name',
    'another-parent',
    'formula',
    'error-value',
    'too-long',
  ] as const),
]
const kinds: OtherFile[] = [
  ...(['word', 'presentation', 'open-document', 'binary-workbook'] as const),
  ...(['macro-workbook', 'zip', 'pdf', 'picture'] as const),
]
const tableFaults: TableFault[] = [
  ...([null, 'CP1258', 'TCVN3'] as const).map((guess) => ({
    fault: 'encoding' as const,
    row: 2,
    column: 3,
    guess,
  })),
  { fault: 'too-large', mostMegabytes: 50 },
  { fault: 'too-many-rows', most: 200_000 },
  { fault: 'quote-open', row: 2 },
  { fault: 'not-a-table' },
  { fault: 'old-excel' },
  { fault: 'encrypted' },
  { fault: 'damaged' },
  { fault: 'empty-sheet', sheet: 'S' },
  { fault: 'too-wide', row: 2, most: 16_384 },
  { fault: 'too-much' },
  { fault: 'too-slow' },
  ...(['grows', 'parts', 'name'] as const).map((trouble) => ({ fault: 'packed' as const, trouble })),
  ...kinds.map((kind) => ({ fault: 'other-file' as const, kind })),
  { fault: 'no-header', missing: ['M'] },
  { fault: 'forbidden-column', column: 'C' },
  ...troubles.map((reason) => cellFault(2, 'C', reason === 'empty' ? '' : 'V', reason)),
]

/** What functions speak of, where they look closer at it than {@link anything} can bear. */
const known: Record<string, unknown[][]> = {
  'privacy.sections': ['C', ''].map((contact) => [{ body: 'B', months: 24, contact }]),
  'backup.fault': faults.map((fault) => [fault]),
  'refusals.backup-unusable': faults.map((fault) => [{ refused: 'backup-unusable', fault }]),
  'refusals.table-unreadable': tableFaults.map((fault) => [{ refused: 'table-unreadable', fault }]),
  'boundaries.fault': boundaryFaults.map((fault) => [fault]),
  'refusals.boundaries-unusable': boundaryFaults.map((fault) => [{ refused: 'boundaries-unusable', fault }]),
  'refusals.archipelagos-missing': [
    [{ refused: 'archipelagos-missing', lacking: ['hoang-sa', 'truong-sa'] }],
    [{ refused: 'archipelagos-missing', lacking: ['truong-sa'] }],
  ],
  'refusals.filter-unreadable': filters.map((filter) => [{ refused: 'filter-unreadable', filter }]),
  'leaving.upcoming': [
    [{ due: 0, next: null, year: 0 }],
    [{ due: 1, next: { on: since, people: 2 }, year: 3 }],
  ],
  'coverageReports.periodWords': reportPeriods.map((period) => [period]),
  'coverageReports.what': [[null, since], ...reportPeriods.map((period) => [period, since])],
  'coverage.why': standings.map((standing) => [standing]),
  'courses.required.meaning': standingKinds.flatMap((kind) =>
    standings.map((standing) => [{ ...standing, kind }]),
  ),
  'courses.required.todo': standingKinds.flatMap((kind) => [[{ kind, until }], [{ kind, until: null }]]),
}

/** Arguments for an entry of the catalogue that is a function: what it knows, else anything and plain numbers. */
export function samples(path: string, ask: (...values: unknown[]) => unknown): unknown[][] {
  const given = known[path]
  if (given) return given
  const count = Math.max(ask.length, 1)
  const alike = (value: unknown) => Array.from({ length: count }, () => value)
  return [alike(anything), ...[0, 1, 12].map(alike).filter((values) => bears(ask, values))]
}

function bears(ask: (...values: unknown[]) => unknown, values: unknown[]): boolean {
  try {
    ask(...values)
    return true
  } catch {
    return false
  }
}

/** A day, a name, a count, an instant, or a thing with any of them in it. */
const anything: unknown = new Proxy(new String('2026-07-01'), {
  get(whole, key) {
    if (key === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 12 : String(whole))
    if (key === Symbol.iterator) return () => [anything][Symbol.iterator]()
    if (key === 'getTime') return () => Date.UTC(2026, 6, 1)
    if (key === 'join') return () => String(whole)
    if (key === 'map') return (each: (one: unknown) => unknown) => [each(anything)]
    if (!(key in String.prototype)) return anything
    const own: unknown = Reflect.get(whole, key)
    return typeof own === 'function' ? (own.bind(whole) as unknown) : own
  },
})
