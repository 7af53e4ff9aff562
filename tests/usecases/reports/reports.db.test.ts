import { beforeEach, describe, expect, it } from 'vitest'
import { day } from '../../../app/domain/day.ts'
import { coverageOf } from '../../../app/domain/coverage/counts.ts'
import { isRefusal } from '../../../app/domain/refusal.ts'
import { parseReportPeriod, reportDays } from '../../../app/domain/reports/period.ts'
import { readTable } from '../../../app/files/tables/read-table.ts'
import { xlsxBytes } from '../../../app/files/tables/write-xlsx.ts'
import { dateFrom } from '../../../app/persistence/day.ts'
import { tallyOf } from '../../../app/persistence/coverage/tallies.ts'
import { keptFile, keptReports } from '../../../app/persistence/reports/kept-reports.ts'
import { movedPeople } from '../../../app/persistence/reports/movements.ts'
import {
  gatherReport,
  questionBefore,
  type AskedReport,
} from '../../../app/usecases/reports/gather-report.ts'
import { drawReport } from '../../../app/usecases/reports/draw-report.ts'
import { keepReport } from '../../../app/usecases/reports/keep-report.ts'
import { listedPeople } from '../../../app/usecases/reports/missing-people.ts'
import { missingSheet, reportSheets } from '../../../app/usecases/reports/report-sheets.ts'
import { certified } from '../../cast/certified.ts'
import { actorOf, cast } from '../../cast/people.ts'
import { settle } from '../../cast/settle.ts'
import { units } from '../../cast/units.ts'
import { emptyTables, freshDatabase } from '../../support/database.ts'
import { unzipped } from '../../support/unzipped.ts'
import { morning, testWorld, type TestWorld } from '../../support/world.ts'

const { db } = await freshDatabase()
let world: TestWorld

beforeEach(async () => {
  await emptyTables(db)
  await settle(db)
  world = testWorld(db)
  world.setNow('2026-09-10T09:00:00+07:00')
  await certified(world, cast.huong.id)
  world.setNow('2026-11-10T09:00:00+07:00')
  await certified(world, cast.hung.id)
  world.setNow(morning)
})

function asked(
  key: string,
  unit: { id: string; code: string; name: string } | null = units.langSon,
): AskedReport {
  const period = parseReportPeriod(key)
  const today = day('2026-11-23')
  const days = period && reportDays(period, today)
  if (!days) throw new Error(key)
  const question = { unitId: unit?.id ?? null, day: days.on, certificationId: null, knownBy: null }
  const { code, name } = unit ?? { code: 'vn', name: 'Cả nước' }
  return { unit: { code, name }, period, days, today, narrowed: [], question }
}

const at = {
  ...{ unit: 'U', people: 'P', moved: 'M' },
  lapsing: (until: string) => `L-${until}`,
  group: (group: string) => `G-${group}`,
  movement: (movement: string) => `M-${movement}`,
}

describe('a report', () => {
  it('has the numbers of the last day of its period, and those at the end of the one before', async () => {
    const october = await gatherReport(db, asked('2026-10'), morning)
    expect([october.now.trained, october.before.trained]).toEqual([1, 1])
    expect(october.now.required).toBe(october.before.required)
    const third = await gatherReport(db, asked('2026-Q3'), morning)
    expect([third.now.trained, third.before.trained]).toEqual([1, 0])
    expect(third.movements).toMatchObject({ 'newly-trained': 1, lapsed: 0, joined: 0, left: 0 })
    const november = await gatherReport(db, asked('2026-11'), morning)
    expect(november.days).toMatchObject({ on: '2026-11-23', running: true })
    // Mai came on 2 November.
    expect(november.movements).toMatchObject({ 'newly-trained': 1, joined: 1 })
  })

  it('has a line for each unit right below, each commune and each duty, and twelve months', async () => {
    const facts = await gatherReport(db, asked('2026-Q3'), morning)
    expect(facts.below.map(({ code }) => code).sort()).toEqual(['06040', '06184', '06187'])
    expect(facts.communes).toHaveLength(3)
    expect(facts.communes.find(({ code }) => code === '06187')).toMatchObject({
      ...{ parent: units.langSon.name, now: { trained: 1, required: 1, rate: 1 } },
      before: { trained: 0, required: 1 },
    })
    expect(facts.duties.reduce((sum, { now }) => sum + now.trained, 0)).toBe(1)
    expect(facts.trend).toHaveLength(12)
    expect(facts.trend.at(-1)).toMatchObject({ day: '2026-09-30', now: { trained: 1 } })
  })

  it('tells who moved: the people behind each number', async () => {
    const report = asked('2026-Q3')
    const between = { before: questionBefore(report), now: report.question }
    const trained = await movedPeople(db, between, 'newly-trained')
    expect(trained.map(({ fullName }) => fullName)).toEqual([cast.huong.fullName])
    expect(trained[0]?.place).toContain(units.kyLua.name)
    expect(await movedPeople(db, between, 'left')).toEqual([])
  })

  it('of the nation has every province, and lists each person once', async () => {
    const facts = await gatherReport(db, asked('2026-Q3', null), morning)
    expect(facts.below.map(({ name }) => name).sort()).toEqual([units.caoBang.name, units.langSon.name])
    const listed = []
    for await (const person of listedPeople(world, asked('2026-Q3', null).question, 'all'))
      listed.push(person)
    expect(new Set(listed.map(({ personId }) => personId)).size).toBe(listed.length)
    expect(listed).toHaveLength(facts.now.required + facts.now.waived)
  })

  it('looks ahead from the day on which it is made: certificates that end within ninety days lapse', async () => {
    await db.$executeRaw`ALTER TABLE certificate DISABLE TRIGGER USER`
    await db.certificate.updateMany({
      where: { personId: cast.huong.id },
      data: { validUntil: dateFrom(day('2027-01-15')) },
    })
    await db.$executeRaw`ALTER TABLE certificate ENABLE TRIGGER USER`
    const facts = await gatherReport(db, asked('2026-Q3'), morning)
    expect(facts.outlookFrom.on).toBe('2026-11-23')
    expect(facts.outlook.map(({ lapsing }) => lapsing)).toEqual([0, 1, 1])
    expect(facts.lapsingUnits).toEqual([{ code: '06187', name: units.kyLua.name, lapsing: 1 }])
  })

  it('is an official document but for a day to come', async () => {
    const drawn = await drawReport(world, asked('2026-Q3'), { at, annex: true })
    if (isRefusal(drawn)) throw new Error(drawn.refused)
    expect(Buffer.from(drawn.bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    const report = asked('2026-11')
    const ahead = { ...report, days: { ...report.days, on: day('2026-12-31') } }
    expect(await drawReport(world, ahead, { at, annex: false })).toEqual({ refused: 'report-ahead' })
  })
})

describe('the workbook of a report', () => {
  it('has the whole, the units, the communes, the duties, the months and who is missing, with numbers as numbers', async () => {
    const report = asked('2026-Q3')
    const facts = await gatherReport(db, report, morning)
    const sheets = reportSheets(facts, at)
    const bytes = await xlsxBytes(
      ...sheets,
      missingSheet(facts, listedPeople(world, report.question, 'missing')),
    )
    const parts = unzipped(bytes)
    const part = (name: string) => parts.get(`xl/${name}.xml`)?.toString() ?? ''
    expect([...part('workbook').matchAll(/<sheet name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      ...['Tóm tắt', 'Đơn vị trực thuộc', 'Mọi xã, phường', 'Theo chức danh', 'Theo tháng', 'Người chưa đạt'],
    ])
    for (let number = 1; number <= 6; number += 1) {
      const sheet = part(`worksheets/sheet${number}`)
      expect(sheet).toContain('state="frozen"')
      expect(sheet).toContain('<autoFilter')
      expect(sheet).toContain(
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      )
      expect(sheet).not.toContain('<f>')
    }
    expect(part('workbook')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Đơn vị trực thuộc'!$1:$1`,
    )
    // The rate of a commune is a share in the format of rates, the month a day of the calendar.
    expect(part('worksheets/sheet3')).toMatch(/s="3"><v>1<\/v>/u)
    expect(part('worksheets/sheet5')).toMatch(/<c r="A2" s="4"><v>\d{5}<\/v>/u)
    expect(part('worksheets/sheet6')).toContain(cast.hung.phone)
    for (const to of ['G-required', 'G-assigned', 'M-lapsed', `L-${facts.outlook[0]?.on ?? ''}`])
      expect(part('worksheets/sheet1')).toContain(`>${to}<`)
    const table = await readTable(bytes)
    if ('fault' in table) throw new Error(table.fault)
    expect(table.rows.map(({ cells }) => cells[0])).toContain('Phải tập huấn')
  })

  it('of a commune has no sheets for units below', async () => {
    const facts = await gatherReport(db, asked('2026-Q3', units.kyLua), morning)
    expect(reportSheets(facts, at).map(({ name }) => name)).toEqual([
      'Tóm tắt',
      'Theo chức danh',
      'Theo tháng',
    ])
  })
})

describe('a report that was made official', () => {
  const son = () => world.as(actorOf(cast.son))

  async function kept() {
    const made = await keepReport(son(), asked('2026-Q3'), at)
    if (isRefusal(made)) throw new Error(made.refused)
    const [report] = await keptReports(db, units.langSon.id, 5)
    if (!report) throw new Error('none is kept')
    return { id: made.id, report }
  }

  it('keeps its numbers, its file and who made it; the same can be asked again for ever', async () => {
    const { id, report } = await kept()
    expect(report).toMatchObject({ id, period: '2026-Q3', madeBy: cast.son.fullName, madeAt: morning })
    expect(report.reported).toMatchObject({ trained: 1 })
    const file = await keptFile(db, units.langSon.id, id)
    expect(Buffer.from(file?.bytes.subarray(0, 5) ?? []).toString()).toBe('%PDF-')
    expect(await keptFile(db, units.caoBang.id, id)).toBeNull()

    // Somebody else was trained in that period, which is entered only now: what was reported stays.
    world.setNow('2026-11-24T09:00:00+07:00')
    const late = testWorld(db, { now: '2026-09-20T09:00:00+07:00', seed: 7 })
    await certified(late, cast.sao.id)
    await db.$executeRaw`ALTER TABLE certificate DISABLE TRIGGER USER`
    await db.certificate.updateMany({ where: { personId: cast.sao.id }, data: { recordedAt: world.now() } })
    await db.$executeRaw`ALTER TABLE certificate ENABLE TRIGGER USER`
    expect(coverageOf(await tallyOf(db, report.question)).trained).toBe(2)
    const asThen = await tallyOf(db, { ...report.question, knownBy: report.madeAt })
    expect(coverageOf(asThen)).toEqual(report.reported)
  })

  it('cannot be changed or removed', async () => {
    const { id } = await kept()
    await expect(db.report.update({ where: { id }, data: { trained: 3 } })).rejects.toThrow()
    await expect(db.report.delete({ where: { id } })).rejects.toThrow()
  })

  it('is one where somebody presses twice, at once or one after the other; a minute later it is another', async () => {
    const both = await Promise.all([kept(), kept()])
    expect(new Set(both.map(({ id }) => id)).size).toBe(1)
    world.setNow(new Date(morning.getTime() + 30_000))
    expect((await kept()).id).toBe(both[0].id)
    expect(await db.report.count()).toBe(1)
    world.setNow(new Date(morning.getTime() + 61_000))
    expect((await kept()).id).not.toBe(both[0].id)
    expect(await db.report.count()).toBe(2)
  })

  it('is made by nobody who does not oversee the unit, and of a period alone', async () => {
    const ngan = world.as(actorOf(cast.ngan))
    expect(await keepReport(ngan, asked('2026-Q3'), at)).toEqual({ refused: 'not-found' })
    expect(await keepReport(son(), asked('2026-Q3', null), at)).toEqual({ refused: 'not-found' })
    const noPeriod = { ...asked('2026-Q3'), period: null }
    expect(await keepReport(son(), noPeriod, at)).toEqual({ refused: 'period-unknown' })
    expect(await db.report.count()).toBe(0)
  })

  it('stands in the audit log', async () => {
    const { id } = await kept()
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'report.kept' },
      orderBy: { seq: 'desc' },
    })
    expect(entry).toMatchObject({ subjectId: units.langSon.id, details: { report: id, period: '2026-Q3' } })
  })
})
