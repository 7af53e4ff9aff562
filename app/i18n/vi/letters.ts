import { isTrained, type Standing, type StandingKind } from '../../domain/requirements/standing.ts'
import { daysBetween, type Day } from '../../domain/day.ts'
import type { Occasion, ReminderKind } from '../../domain/reminders/occasion.ts'
import { formatCount, formatDay, formatRate, lastDay } from '../format.ts'
import { assignedSentence, type AssignedWords } from './assigned.ts'
import { monthlyReport } from './monthly-report.ts'
import { coverage } from './coverage.ts'

type Item = { certification: string; occasion: Occasion; assigned: AssignedWords | null }
type News = { fullName: string; certification: string; kind: StandingKind; since: Day }
type UnitNews = {
  unit: string
  rate: number | null
  trained: number
  required: number
  more: number
  news: News[]
}

const subjects: Record<ReminderKind, (what: string) => string> = {
  required: (what) => `Cần hoàn thành: ${what}`,
  'grace-ending': (what) => `Sắp hết hạn hoàn thành: ${what}`,
  'renewal-opens': (what) => `Đã có thể học lại để gia hạn: ${what}`,
  expiring: (what) => `Chứng nhận sắp hết hạn: ${what}`,
  'expiring-soon': (what) => `Chứng nhận còn vài ngày là hết hạn: ${what}`,
  expired: (what) => `Chứng nhận không còn giá trị: ${what}`,
}

function newly({ kind, since, until }: Standing): string {
  const from = since ? ` từ ngày ${formatDay(since)}` : ''
  const by = kind === 'in-grace' && until ? `, hạn hoàn thành: hết ngày ${lastDay(until)}` : ''
  return `anh/chị thuộc diện phải có chứng nhận này${from}${by}.`
}

function reminder(
  { certification, occasion: { kind, deciding, standing }, assigned }: Item,
  today: Day,
): string {
  const left = daysBetween(today, deciding)
  const until = `có giá trị đến hết ngày ${lastDay(deciding)}`
  const words: Record<ReminderKind, string> = {
    required: newly(standing),
    'grace-ending': `hạn hoàn thành là hết ngày ${lastDay(deciding)}, còn ${left} ngày.`,
    'renewal-opens': `chứng nhận của anh/chị ${until}. Từ nay đã có thể học lại để gia hạn.`,
    expiring: `chứng nhận của anh/chị ${until}, còn ${left} ngày. Xin học lại trước ngày đó để không bị gián đoạn.`,
    'expiring-soon': `chứng nhận của anh/chị ${until}, chỉ còn ${left} ngày. Xin học lại ngay để không bị gián đoạn.`,
    expired: `chứng nhận của anh/chị ${standing.why === 'revoked' ? 'bị thu hồi' : 'hết giá trị'} từ ngày ${formatDay(deciding)}, cần học lại.`,
  }
  return `${certification}: ${words[kind]}${assignedSentence(assigned, today)}`
}

type Urged = { certification: string; standing: Standing; assigned: AssignedWords | null }

function urged({ certification, standing, assigned }: Urged, today: Day): string {
  const why = coverage.why(standing)
  const soon = isTrained(standing.kind) ? ', sắp hết hạn, cần học lại' : ''
  return `${certification}: ${why}${soon}.${assignedSentence(assigned, today)}`
}

const newsKinds: Partial<Record<StandingKind, string>> = {
  expired: 'chứng nhận không còn giá trị',
  'renewal-due': 'sắp hết hạn, cần học lại',
  assigned: 'phải tập huấn, chưa bắt đầu',
  'in-grace': 'mới nhận nhiệm vụ, phải tập huấn',
}

const said = (news: News) =>
  `${news.fullName} – ${news.certification}: ${newsKinds[news.kind] ?? ''} từ ${formatDay(news.since)}`

/** E-mails. They are written in Vietnamese, whichever language somebody reads the pages in. */
export const letters = {
  greeting: (name: string) => `Kính gửi anh/chị ${name},`,
  automatic: 'Thư này được gửi tự động, xin không trả lời.',
  ask: (contact: string) => `Nếu thấy thông tin chưa đúng, xin hỏi: ${contact}.`,
  reminder: {
    subject: ([only, ...others]: Item[]) =>
      only && others.length === 0
        ? subjects[only.occasion.kind](only.certification)
        : 'Nhắc việc tập huấn và chứng nhận',
    intro: 'Hệ thống đào tạo nhắc anh/chị:',
    item: reminder,
    action: 'Mở trang Học tập để học tiếp',
  },
  digest: {
    subject: (units: UnitNews[]) =>
      `Tình hình tập huấn trong tuần: ${units.map(({ unit }) => unit).join(', ')}`,
    intro: (from: Day, to: Day) =>
      `Tình hình tập huấn từ ngày ${formatDay(from)} đến hết ngày ${lastDay(to)}:`,
    items: ({ unit, rate, trained, required, more, news }: UnitNews) => [
      `${unit}: tỷ lệ bao phủ ${formatRate(rate)} (${formatCount(trained)} trên ${formatCount(required)} người phải tập huấn).`,
      ...news.map(said),
      ...(more > 0 ? [`và ${formatCount(more)} trường hợp khác.`] : []),
    ],
    action: 'Xem tỷ lệ bao phủ và danh sách',
  },
  report: monthlyReport,
  unsubscribed: {
    subject: (unit: string) => `Thôi gửi báo cáo tháng: ${unit}`,
    intro: (unit: string) =>
      `Anh/chị đã đăng ký nhận báo cáo tháng của ${unit}. Từ tháng này hệ thống không gửi báo cáo đó nữa, vì:`,
    gone: 'đơn vị này không còn trong danh mục đơn vị hành chính và không có đơn vị nào kế tục.',
    notOverseen: 'anh/chị không còn được giao phụ trách đơn vị này trên hệ thống.',
    action: 'Mở trang Tỷ lệ bao phủ',
  },
  urging: {
    subject: ([only, ...others]: Urged[]) =>
      only && others.length === 0
        ? `Đề nghị hoàn thành: ${only.certification}`
        : 'Đề nghị hoàn thành việc tập huấn',
    intro: 'Đơn vị quản lý đề nghị anh/chị hoàn thành việc tập huấn sau:',
    item: urged,
    action: 'Mở trang Học tập để học',
  },
  answer: {
    subject: (about: string) => `Trả lời yêu cầu đính chính: ${about}`,
    intro: 'Yêu cầu đính chính số liệu của anh/chị đã được trả lời:',
    item: (about: string, outcome: 'accepted' | 'declined', words: string) =>
      `${about} – ${outcome === 'accepted' ? 'đã sửa' : 'không sửa'}: ${words}`,
    action: 'Xem yêu cầu và trả lời',
  },
  test: {
    subject: 'Thư thử của hệ thống đào tạo',
    intro: 'Anh/chị nhận được thư này tức là hệ thống đã gửi được thư nhắc.',
    action: 'Về trang thiết lập thư nhắc',
  },
}
