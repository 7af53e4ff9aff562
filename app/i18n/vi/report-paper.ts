import { isWholeDay, type Known } from '../../domain/coverage/known.ts'
import type { Coverage, Group } from '../../domain/coverage/counts.ts'
import type { Day } from '../../domain/day.ts'
import type { Movement } from '../../domain/reports/movement.ts'
import type { ReportPeriod } from '../../domain/reports/period.ts'
import type { UnitKind } from '../../domain/units/unit-kind.ts'
import { pointsGained, type Outlook, type ReportFacts } from '../../domain/reports/report-facts.ts'
import { pointsIn } from '../format-change.ts'
import { formatCountIn, formatDay, formatInstant, formatRateIn } from '../format.ts'
import { certificates } from './certificates.ts'
import { coverage } from './coverage.ts'
import { periodWords } from './report-period.ts'
import { units } from './units.ts'

const count = (value: number) => formatCountIn('vi', value)
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0')
const rate = (value: number | null) => unbroken(formatRateIn('vi', value))
const people = (value: number) => `${count(value)} người`

/** 4.26 → 4,3: a difference is rounded, as on the pages; only rates are rounded down. */
const points = (value: number) => pointsIn('vi', Math.abs(value) / 100)

/** How a rate stands beside that at the end of the period before. */
function compared(now: Coverage, before: Coverage, day: Day): string {
  const gained = pointsGained(now, before)
  if (gained === null) return `; cuối kỳ trước (${formatDay(day)}) chưa có người thuộc diện phải tập huấn`
  const than = `so với cuối kỳ trước (${rate(before.rate)} ngày ${formatDay(day)})`
  if (Math.abs(gained) < 0.05) return `, không đổi ${than}`
  return `, ${gained > 0 ? 'tăng' : 'giảm'} ${points(gained)} điểm phần trăm ${than}`
}

const movement: Record<Movement, string> = {
  'newly-trained': 'Được tập huấn, cấp chứng nhận trong kỳ',
  lapsed: 'Chứng nhận hết giá trị trong kỳ',
  'joined-trained': 'Mới thuộc diện, đã có chứng nhận',
  joined: 'Mới thuộc diện, chưa có chứng nhận',
  'left-trained': 'Thôi thuộc diện, đã có chứng nhận',
  left: 'Thôi thuộc diện, chưa có chứng nhận',
}

const { country, motto, sample, dated } = certificates.paper

/** The report as an official document (NĐ 30/2020/NĐ-CP), Vietnamese whatever language the pages are read in. */
export const reportPaper = {
  ...{ country, motto, sample, dated, count, rate, movement },
  fileTitle: (unit: string, what: string) => `Báo cáo kết quả tập huấn ${what} – ${unit}`,
  /** Its province stays together where the name takes two lines. */
  parent: (name: string) =>
    name.toLocaleUpperCase('vi').replace(/(?<= )(?:TỈNH|THÀNH PHỐ) .+$/u, (province) => unbroken(province)),
  number: 'Số:            /BC-',
  kind: 'BÁO CÁO',
  subject: (what: string) =>
    `Kết quả tập huấn cán bộ làm công tác tiếp nhận, hỗ trợ nạn nhân bị mua bán trở về ${unbroken(what)}`,
  what: (period: ReportPeriod | null, on: Day) =>
    period ? periodWords(period) : `tính đến hết ngày ${formatDay(on)}`,
  of: (unit: string) => `Phạm vi: ${unit}`,
  narrowed: (words: string[]) => `Chỉ gồm: ${words.join('; ')}`,
  filters: {
    certification: (title: string) => `chương trình “${title}”`,
    duties: (names: string[]) => `chức danh ${names.join(', ')}`,
    kinds: (kinds: readonly UnitKind[]) => `loại đơn vị ${kinds.map((kind) => units.kinds[kind]).join(', ')}`,
    known: (known: Known) =>
      `theo những gì đã ghi nhận đến ${isWholeDay(known) ? `hết ngày ${formatDay(known)}` : formatInstant(new Date(known))}`,
  },
  running: (on: Day) =>
    `Kỳ báo cáo chưa kết thúc. Số liệu là tạm tính đến hết ngày lập báo cáo, ${formatDay(on)}.`,
  sections: {
    whole: 'TÌNH HÌNH CHUNG',
    units: 'KẾT QUẢ THEO ĐƠN VỊ',
    duties: 'KẾT QUẢ THEO CHỨC DANH',
    lapsing: 'CHỨNG NHẬN SẮP HẾT GIÁ TRỊ',
    outlook: 'DỰ BÁO VÀ KIẾN NGHỊ',
  },
  table: (number: number, title: string) => `Bảng ${number}. ${title}`,
  chart: (number: number, title: string) => `Biểu đồ ${number}. ${title}`,
  whole: ({ unit, now, before, days }: Pick<ReportFacts, 'unit' | 'now' | 'before' | 'days'>) =>
    now.rate === null
      ? `Đến hết ngày ${formatDay(days.on)}, ${unit.name} không có cán bộ thuộc diện phải tập huấn.`
      : `Đến hết ngày ${formatDay(days.on)}, ${unit.name} có ${people(now.required)} thuộc diện phải tập huấn${now.waived > 0 ? ` (không tính ${people(now.waived)} được miễn)` : ''}, trong đó ${people(now.trained)} có chứng nhận còn giá trị, đạt ${rate(now.rate)}${compared(now, before, days.before)}.`,
  left: (lacking: number, units: number) =>
    lacking === 0
      ? 'Mọi cán bộ thuộc diện phải tập huấn đều đã đạt.'
      : `Còn ${people(lacking)} chưa đạt${units > 0 ? `, thuộc ${count(units)} đơn vị` : ''}.`,
  groups: {
    title: 'Số cán bộ theo tình trạng',
    columns: ['Tình trạng', 'Số người', 'Tính vào tỷ lệ'],
    names: coverage.groups as Record<Group, string>,
    counted: (group: Group) =>
      group === 'waived'
        ? 'không tính'
        : group === 'certified' || group === 'renewal-due'
          ? 'đạt'
          : 'chưa đạt',
  },
  moved: {
    title: 'Biến động trong kỳ',
    columns: ['Nội dung', 'Phải tập huấn', 'Đã tập huấn'],
    before: (on: Day) => `Cuối kỳ trước (${formatDay(on)})`,
    now: (on: Day) => `Đến hết ngày ${formatDay(on)}`,
  },
  trend: {
    title: 'Tỷ lệ đã tập huấn theo tháng (%)',
    words: (trend: ReportFacts['trend']) =>
      `Biểu đồ đường tỷ lệ đã tập huấn: ${trend.map(({ day, now }) => `${formatDay(day)}: ${rate(now.rate)}`).join('; ')}.`,
    month: (day: Day) => `${day.slice(5, 7)}/${day.slice(0, 4)}`,
  },
  units: {
    title: 'Kết quả theo đơn vị, tỷ lệ thấp nhất đứng trước',
    columns: ['TT', 'Đơn vị', 'Phải tập huấn', 'Đã tập huấn', 'Còn thiếu', 'Tỷ lệ', 'Kỳ trước'],
    words: (all: number, complete: number, half: number) =>
      `Trong ${count(all)} đơn vị có cán bộ thuộc diện, ${count(complete)} đơn vị đạt 100 %, ${count(all - complete)} đơn vị chưa đạt, trong đó ${count(half)} đơn vị dưới 50 %.`,
    lowest: (shown: number) => `${count(shown)} đơn vị có tỷ lệ thấp nhất (%)`,
    everyone: 'Tỷ lệ đã tập huấn của từng đơn vị (%)',
    bars: (lines: readonly { name: string; now: Coverage }[]) =>
      `Biểu đồ thanh tỷ lệ đã tập huấn: ${lines.map(({ name, now }) => `${name} ${rate(now.rate)}`).join('; ')}.`,
  },
  duties: {
    title: 'Kết quả theo chức danh',
    columns: ['TT', 'Chức danh', 'Phải tập huấn', 'Đã tập huấn', 'Còn thiếu', 'Tỷ lệ'],
    note: 'Người kiêm nhiệm được tính ở mỗi chức danh đang đảm nhiệm, nên tổng các dòng có thể lớn hơn số người.',
  },
  lapsing: {
    from: (on: Day, { rate: now, trained }: Coverage) =>
      `Tính từ hết ngày ${formatDay(on)}, khi có ${people(trained)} đạt (${rate(now)}):`,
    title: 'Số người có chứng nhận hết giá trị, nếu không học lại',
    columns: ['Trong thời hạn', 'Tính đến hết ngày', 'Số người', 'Tỷ lệ khi đó'],
    within: (days: number) => `${days} ngày`,
    none: 'Trong 90 ngày tới không có chứng nhận nào hết giá trị.',
    units: (list: { name: string; lapsing: number }[]) =>
      `Các đơn vị có nhiều chứng nhận hết giá trị nhất trong 90 ngày tới: ${list.map((one) => `${one.name} (${people(one.lapsing)})`).join(', ')}.`,
  },
  outlook: {
    forecast: ({ on, rate: then }: Outlook, now: Coverage) => {
      const lost = now.rate !== null && then !== null ? 100 * (now.rate - then) : 0
      const less = lost >= 0.05 ? `, giảm ${points(lost)} điểm phần trăm` : ', không giảm'
      return `Nếu không có thêm người được tập huấn hoặc học lại, đến hết ngày ${formatDay(on)} tỷ lệ còn ${rate(then)}${less}.`
    },
    pace: (trained: number, months: number, lacking: number) =>
      `Trong kỳ, ${people(trained)} được tập huấn, cấp chứng nhận, bình quân ${formatTenth(trained / months)} người mỗi tháng; còn ${people(lacking)} chưa đạt.`,
    ask: 'Từ số liệu trên, kiến nghị:',
    lacking: (lacking: number, worst: readonly { name: string; lacking: number }[]) =>
      `Các đơn vị chưa đạt 100 % bố trí để ${people(lacking)} còn thiếu tham gia tập huấn${worst.length > 0 ? `, trước hết là ${worst.map((one) => `${one.name} (${people(one.lacking)})`).join(', ')}` : ''}.`,
    renew: (lapsing: number) =>
      `${people(lapsing)} có chứng nhận hết giá trị trong 90 ngày tới học lại trước ngày hết giá trị.`,
    nothing: 'Từ số liệu trên, không có kiến nghị.',
  },
  end: 'Trên đây là báo cáo kết quả tập huấn.',
  source: (address: string, at: Date) => `Nguồn: ${address} – số liệu ghi nhận đến ${formatInstant(at)}.`,
  foot: {
    to: 'Nơi nhận:',
    list: (parent: string, below: boolean) => [
      ...(parent ? [`- ${parent} (để báo cáo);`] : []),
      ...(below ? ['- Các đơn vị trực thuộc (để thực hiện);'] : []),
      '- Lưu: VT.',
    ],
  },
  annex: {
    head: 'PHỤ LỤC',
    title: 'Danh sách cán bộ chưa đạt',
    with: (on: Day) => `(Kèm theo Báo cáo số ……/BC-…… ngày ${formatDay(on)})`,
    columns: ['TT', 'Họ và tên', 'Mã cán bộ', 'Đơn vị', 'Chức danh', 'Tình trạng'],
    kinds: coverage.groups as Record<Group, string>,
  },
}

function formatTenth(value: number): string {
  const tenths = Math.round(value * 10)
  return tenths % 10 === 0 ? count(tenths / 10) : `${count(Math.floor(tenths / 10))},${tenths % 10}`
}
