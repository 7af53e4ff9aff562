import { lagging, type ReportFacts } from '../../domain/reports/report-facts.ts'
import { formatCount, formatDay, formatRate } from '../format.ts'
import { reportPaper } from './report-paper.ts'

const people = (count: number) => `${formatCount(count)} người`
const what = ({ period, days }: ReportFacts) => reportPaper.what(period, days.on)

/** The report of the past month by e-mail: counts alone. */
export const monthlyReport = {
  subject: (facts: ReportFacts) => `Báo cáo tập huấn ${what(facts)}: ${facts.unit.name}`,
  intro: (facts: ReportFacts) =>
    `Số liệu tập huấn ${what(facts)} của ${facts.unit.name}, tính đến hết ngày ${formatDay(facts.days.on)}:`,
  items: (facts: ReportFacts) => {
    const { now, before, movements: moved, outlook } = facts
    const lacking = now.required - now.trained
    const { units } = lagging(facts.communes)
    const far = outlook.at(-1)
    return [
      `Tỷ lệ đã tập huấn: ${formatRate(now.rate)} (${formatCount(now.trained)} trên ${people(now.required)} phải tập huấn); tháng trước: ${formatRate(before.rate)}.`,
      `Còn thiếu: ${people(lacking)}${units > 0 ? ` ở ${formatCount(units)} đơn vị` : ''}.`,
      `Trong tháng: ${people(moved['newly-trained'])} được tập huấn, cấp chứng nhận; ${people(moved.lapsed)} có chứng nhận hết giá trị.`,
      ...(far
        ? [`Trong ${far.days} ngày tới, ${people(far.lapsing)} có chứng nhận hết giá trị nếu không học lại.`]
        : []),
    ]
  },
  /** Said where ended units were subscribed to. */
  insteadOf: (ended: readonly string[], unit: string) =>
    ended.length === 0
      ? []
      : [
          `Anh/chị đã đăng ký nhận báo cáo của ${ended.join(', ')}. Sau khi sắp xếp đơn vị hành chính, đơn vị kế tục là ${unit}, nên thư này báo số liệu của ${unit}.`,
        ],
  action: 'Mở trang báo cáo: tải bản PDF, xem danh sách, hoặc thôi nhận thư này',
  file: (code: string, period: string) => `bao-cao-tap-huan-${code}-${period}.xlsx`,
}
