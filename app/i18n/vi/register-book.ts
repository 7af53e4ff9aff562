import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../format.ts'
import { certificates } from './certificates.ts'

const columns = {
  number: 'Số',
  name: 'Họ và tên',
  unit: 'Đơn vị',
  certification: 'Chương trình',
  issuedOn: 'Ngày cấp',
  validUntil: 'Có giá trị đến hết ngày',
  state: 'Tình trạng',
  note: 'Ghi chú',
}

/** What somebody decided on a certificate. */
const notes = {
  revokedOn: (on: Day) => `Thu hồi ngày ${formatDay(on)}`,
  supersededOn: (on: Day, by: string) => `Thay bằng giấy số ${by} ngày ${formatDay(on)}`,
}

const { country, motto, sample, dated } = certificates.paper

/** The register as a document (NĐ 30/2020/NĐ-CP), and the file names of what is taken from it. */
export const registerBook = {
  ...{ country, motto, sample, dated },
  columns,
  ...notes,
  states: certificates.states,
  unlimited: 'Không thời hạn',
  title: 'Sổ cấp giấy chứng nhận',
  period: (from: Day | null, last: Day | null) => {
    if (from && last) return `Giấy chứng nhận cấp từ ngày ${formatDay(from)} đến ngày ${formatDay(last)}`
    if (from) return `Giấy chứng nhận cấp từ ngày ${formatDay(from)}`
    return last ? `Giấy chứng nhận cấp đến ngày ${formatDay(last)}` : 'Mọi giấy chứng nhận đã cấp'
  },
  narrowed: (words: string[]) => `Chỉ gồm: ${words.join('; ')}`,
  asOf: (on: Day) => `Tình trạng tính đến ngày ${formatDay(on)}`,
  total: (count: number) => `Sổ này có ${formatCount(count)} giấy chứng nhận.`,
  page: (page: number, pages: number) => `Trang ${page}/${pages}`,
  order: 'TT',
  keeper: 'NGƯỜI LẬP SỔ',
  keeperHint: '(Ký, ghi rõ họ tên)',
  sheet: 'Sổ cấp',
  file: (on: Day, end: string) => `so-cap-giay-chung-nhan-${on}.${end}`,
  list: 'so-cap-giay-chung-nhan.xlsx',
  zip: (on: Day) => `giay-chung-nhan-${on}.zip`,
}
