import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay, lastDay } from '../format.ts'

const until = (from: Day, to: Day | null) =>
  to === null ? `từ ${formatDay(from)} đến nay` : `từ ${formatDay(from)} đến hết ${lastDay(to)}`

/** Units over time, and their reorganisations. */
export const units = {
  title: 'Đơn vị hành chính',
  lead: (on: Day) => `Các đơn vị vào ngày ${formatDay(on)}.`,
  asOf: (on: Day) => `Vào ngày ${formatDay(on)}`,
  day: 'Xem vào ngày',
  badDay: 'Hãy chọn một ngày.',
  search: 'Tìm tên hoặc mã',
  searchHint: 'Không cần gõ dấu, ví dụ: ky lua.',
  show: 'Xem',
  found: (count: number, most: number) =>
    count > most
      ? `Hiện ${most} đơn vị đầu; hãy gõ thêm chữ để thu hẹp.`
      : `Tìm thấy ${formatCount(count)} đơn vị.`,
  everything: 'Xem tất cả đơn vị',
  none: 'Chưa có dữ liệu về đơn vị nào vào ngày này. Hãy chọn một ngày muộn hơn, hoặc nhập danh mục của thời gian ấy.',
  reorganisations: 'Các đợt sắp xếp',
  columns: {
    name: 'Đơn vị',
    code: 'Mã',
    parent: 'Thuộc',
    districts: 'Huyện',
    communes: 'Xã, phường, đặc khu',
  },
  kinds: {
    province: 'Tỉnh, thành phố',
    district: 'Cấp huyện',
    commune: 'Xã',
    ward: 'Phường',
    special_zone: 'Đặc khu',
    township: 'Thị trấn',
  },
  unit: {
    lies: 'Thuộc',
    code: 'Mã',
    kind: 'Loại',
    exists: 'Tồn tại',
    until,
    posted: 'Cán bộ được phân công',
    people: (count: number) => `${formatCount(count)} người`,
    coverage: 'Tỷ lệ bao phủ',
    seeCoverage: 'Xem tỷ lệ bao phủ',
    below: 'Đơn vị trực thuộc',
    records: 'Tên gọi qua các thời kỳ',
    period: 'Thời gian',
    by: 'Căn cứ',
    from: 'Hình thành từ',
    into: 'Trở thành',
    extent: 'Mức độ',
    on: 'Ngày',
    full: 'Toàn bộ',
    partial: 'Một phần',
    main: 'nơi nhận chính',
    resolution: (number: string) => `Nghị quyết số ${number}`,
    noResolution: 'Xem đợt thay đổi',
    others: 'Mã này vào thời gian khác',
    othersLead: 'Mã hành chính được dùng lại, nên một mã chỉ xác định đơn vị khi kèm theo ngày.',
    absent: (code: string, on: Day) => `Không có đơn vị mang mã ${code} vào ngày ${formatDay(on)}`,
  },
}
