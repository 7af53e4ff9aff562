import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay, formatRate, lastDay } from '../format.ts'

/** The one screen of a commune: on the phone of its leader. */
export const coverageCommune = {
  rate: (rate: number | null) => `Tỷ lệ bao phủ ${formatRate(rate)}`,
  left: (count: number) => (count === 0 ? 'Đã đủ người' : `Còn ${formatCount(count)} người`),
  of: (trained: number, required: number) => `${formatCount(trained)}/${formatCount(required)} cán bộ đã đạt`,
  asOf: (on: Day) => `hết ngày ${formatDay(on)}`,
  nobody: 'Chưa có ai phải tập huấn vào ngày này.',
  who: 'Ai còn thiếu',
  whoNone: 'Không còn ai thiếu.',
  others: (count: number) => `${formatCount(count)} người nữa`,
  more: (count: number) => `Xem thêm ${formatCount(count)} người`,
  phone: (name: string) => `Gọi ${name}`,
  noPhone: 'chưa có số điện thoại',
  next: 'Sắp hết hạn',
  nextIs: (what: string) => `Sắp hết hạn: ${what}`,
  nextNone: (days: number) => `không có ai trong ${days} ngày tới`,
  until: (validUntil: Day, days: number) =>
    days <= 1 ? `hết hôm nay` : `đến hết ${lastDay(validUntil)}, còn ${formatCount(days)} ngày`,
  nextWho: (who: string, days: number) =>
    days <= 1 ? `${who}, hết hôm nay` : `${who}, còn ${formatCount(days)} ngày`,
  nextMore: (count: number) => `và ${formatCount(count)} người khác trong 90 ngày`,
  act: (count: number) => `Nhắc ${formatCount(count)} người còn thiếu`,
  actNone: 'Xem danh sách cán bộ',
  details: 'Xem kỹ hơn',
  groups: 'Theo tình trạng',
  history: 'Các tháng trước',
  month: 'Đến hết ngày',
  columnRate: 'Tỷ lệ',
  columnLeft: 'Còn thiếu',
  people: (count: number) => `${formatCount(count)} người`,
  otherDay: 'Ngày khác, chương trình khác',
  downloads: 'Tải về',
  expired: 'hết giá trị',
}
