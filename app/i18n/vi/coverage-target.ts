import type { Day } from '../../domain/day.ts'
import { formatDay } from '../format.ts'

/** The target of coverage, and where it is set. */
export const coverageTarget = {
  title: (unit: string) => `Mục tiêu bao phủ: ${unit}`,
  lead: 'Tỷ lệ cán bộ phải tập huấn có chứng nhận còn giá trị, và ngày phải đạt. Bảng điều khiển tính số còn thiếu và dự báo theo mục tiêu này.',
  scope: (unit: string) => `Áp dụng cho ${unit} và mọi đơn vị trực thuộc chưa đặt mục tiêu riêng.`,
  percent: 'Tỷ lệ phải đạt (%)',
  percentHint: 'Số nguyên từ 1 đến 100.',
  by: 'Phải đạt đến hết ngày',
  byHint: 'Kế hoạch hiện hành định hướng đến hết năm 2030.',
  save: 'Lưu mục tiêu',
  change: 'Đổi mục tiêu',
  passedFrom: (units: string) => `Mục tiêu tiếp nhận từ ${units} sau khi sắp xếp đơn vị.`,
  differing: 'Các đơn vị trước khi sắp xếp có mục tiêu khác nhau',
  former: (percent: number, by: Day) => `${percent} % đến hết ngày ${formatDay(by)}`,
  formerNone: 'không đặt mục tiêu riêng',
  meanwhile: (percent: number, by: Day) =>
    `Đơn vị mới chưa có mục tiêu riêng; đang tính theo ${percent} % đến hết ngày ${formatDay(by)}.`,
  decide: 'Đặt mục tiêu cho đơn vị mới',
  is: (percent: number, by: Day) => `Mục tiêu: ${percent} % đến hết ngày ${formatDay(by)}`,
}
