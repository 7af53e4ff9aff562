import { formatCount, formatDay } from '../format.ts'
import type { Day } from '../../domain/day.ts'

/** The call list: whom to remind by phone. */
export const calls = {
  title: 'Danh sách gọi điện',
  lead: (on: Day) =>
    `Cán bộ cần nhắc học, tính đến ngày ${formatDay(on)}. In ra giấy hoặc gọi ngay từ điện thoại.`,
  link: 'Danh sách gọi điện',
  back: 'Cán bộ',
  who: 'Gọi cho ai',
  whos: { 'no-email': 'Người không nhận được thư điện tử', all: 'Mọi người cần nhắc' },
  show: 'Xem',
  print: 'In danh sách',
  csv: 'Tải danh sách (CSV)',
  found: (count: number) => (count === 0 ? 'Không có ai cần gọi.' : `${formatCount(count)} người cần gọi.`),
  tooMany: (shown: number, all: number) =>
    `Trang này chỉ hiện ${formatCount(shown)} trên ${formatCount(all)} người đầu tiên. Hãy chọn một đơn vị, hoặc tải tệp CSV để có đủ.`,
  columns: {
    name: 'Họ và tên',
    staffCode: 'Mã cán bộ',
    phone: 'Số điện thoại',
    unit: 'Đơn vị',
    duty: 'Nhiệm vụ',
    certification: 'Chương trình chứng nhận',
    why: 'Vì sao',
    since: 'Từ ngày',
  },
  /** Said before the number of a certificate that is still valid: why somebody is called at all. */
  soonOver: 'Sắp hết hạn.',
  noPhone: 'chưa có số',
  fileName: (on: Day) => `goi-dien-${on}.csv`,
}
