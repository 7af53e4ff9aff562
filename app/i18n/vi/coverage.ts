import type { Group } from '../../domain/coverage/counts.ts'
import type { Listing } from '../../domain/coverage/listed-person.ts'
import type { Standing, StandingKind } from '../../domain/requirements/standing.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { formatCount, formatDay, formatRate } from '../format.ts'

/** The department's pages: how far the units are from having everybody trained. */
export const coverage = {
  nation: 'Cả nước',
  title: (unit: string) => `Tỷ lệ bao phủ: ${unit}`,
  peopleTitle: (unit: string) => `Cán bộ phải tập huấn: ${unit}`,
  asOf: (on: Day) => `Số liệu tính đến hết ngày ${formatDay(on)}`,
  ahead: 'Ngày này ở tương lai: số liệu là dự tính theo những gì đã ghi nhận đến nay.',
  day: 'Xem số liệu của ngày',
  certification: 'Chương trình chứng nhận',
  everyCertification: 'Tất cả chương trình bắt buộc',
  show: 'Xem',
  badDay: (typed: string) =>
    `“${typed}” không phải là một ngày. Hãy chọn ngày trên lịch, hoặc gõ theo dạng năm-tháng-ngày, ví dụ 2026-07-01.`,
  notThen: (unit: string, on: string) =>
    `${unit} không có trong danh mục đơn vị vào ngày ${formatDay(on as Day)}. Hãy chọn một ngày khác.`,
  target: 'Mục tiêu của kế hoạch: 100 % cán bộ được tập huấn',
  trainedOf: (trained: number, required: number) =>
    `${formatCount(trained)} trên ${formatCount(required)} cán bộ phải tập huấn đã có chứng nhận còn giá trị`,
  left: (count: number) =>
    count === 0 ? 'Đã đạt mục tiêu.' : `Còn ${formatCount(count)} người nữa là đạt mục tiêu.`,
  nobody: 'Chưa có ai thuộc diện phải tập huấn vào ngày này.',
  noTarget: 'Khi có yêu cầu tập huấn áp dụng cho đơn vị, tỷ lệ sẽ hiện ở đây.',
  bar: (unit: string, rate: number | null) => `${unit}: ${formatRate(rate)}`,
  groups: {
    all: 'Tất cả',
    required: 'Phải tập huấn',
    missing: 'Chưa đạt',
    trained: 'Đã tập huấn',
    certified: 'Còn giá trị',
    'renewal-due': 'Sắp hết hạn',
    'in-grace': 'Mới nhận nhiệm vụ',
    expired: 'Hết giá trị',
    'in-progress': 'Đang học',
    assigned: 'Chưa bắt đầu',
    waived: 'Được miễn',
  } satisfies Record<Listing, string>,
  groupHints: {
    certified: 'đã có chứng nhận',
    'renewal-due': 'đã tính là đạt, cần học lại',
    'in-grace': 'còn trong thời hạn, vẫn tính là chưa đạt',
    expired: 'chứng nhận hết hạn hoặc bị thu hồi',
    'in-progress': 'đã vào học, chưa có chứng nhận',
    assigned: 'chưa mở bài học nào',
    waived: 'không tính vào tỷ lệ',
  } satisfies Record<Group, string>,
  kinds: {
    waived: 'Được miễn',
    'renewal-due': 'Đã tập huấn, sắp hết hạn',
    certified: 'Đã tập huấn',
    'not-required': 'Không bắt buộc',
    'in-grace': 'Mới nhận nhiệm vụ',
    expired: 'Hết giá trị',
    'in-progress': 'Đang học',
    assigned: 'Chưa bắt đầu',
  } satisfies Record<StandingKind, string>,
  below: 'Các đơn vị trực thuộc',
  belowLead: 'Đơn vị có tỷ lệ thấp nhất đứng trước.',
  columns: {
    rank: 'Thứ tự',
    unit: 'Đơn vị',
    rate: 'Tỷ lệ',
    progress: 'Đến 100 %',
    trained: 'Đã tập huấn',
    required: 'Phải tập huấn',
    inGrace: 'Mới nhận nhiệm vụ',
    waived: 'Được miễn',
    name: 'Họ và tên',
    staffCode: 'Mã cán bộ',
    where: 'Đơn vị, nhiệm vụ',
    standing: 'Tình trạng',
    why: 'Lý do',
  },
  csvColumns: {
    code: 'Mã đơn vị',
    unit: 'Tên đơn vị',
    on: 'Ngày',
    required: 'Phải tập huấn',
    trained: 'Đã tập huấn',
    inGrace: 'Mới nhận nhiệm vụ',
    waived: 'Được miễn',
    rate: 'Tỷ lệ',
    staffCode: 'Mã cán bộ',
    name: 'Họ và tên',
    duty: 'Nhiệm vụ',
    certification: 'Chương trình chứng nhận',
    standing: 'Tình trạng',
    why: 'Lý do',
    late: 'Ghi nhận muộn',
  },
  yes: 'Có',
  who: 'Ai còn thiếu, vì sao',
  whoNone: 'Không còn ai: mọi cán bộ phải tập huấn đều đã đạt.',
  whoAll: (count: number) => `Xem cả ${formatCount(count)} người chưa đạt`,
  everybody: 'Danh sách mọi cán bộ phải tập huấn',
  xlsx: 'Tải bảng đơn vị, kèm người chưa đạt và số điện thoại (Excel)',
  csv: 'Tải bảng đơn vị (CSV)',
  peopleCsv: 'Tải danh sách (CSV)',
  listed: (count: number) => `${formatCount(count)} người`,
  noneListed: 'Không có ai trong nhóm này.',
  entered: 'Ghi nhận muộn',
  lateHint: 'Được nhập sau ngày này; báo cáo đã gửi trước đó có thể chưa tính.',
  pages: 'Các trang của danh sách',
  page: (page: number, pages: number) => `Trang ${page} / ${pages}`,
  before: 'Trang trước',
  after: 'Trang sau',
  why: (standing: Standing): string => {
    switch (standing.why) {
      case 'waiver':
        return `Được miễn: ${standing.reason}${standing.until ? `, đến hết ${lastDay(standing.until)}` : ''}`
      case 'certificate':
        return standing.validUntil
          ? `Chứng nhận số ${standing.number}, có giá trị đến hết ${lastDay(standing.validUntil)}`
          : `Chứng nhận số ${standing.number}, không thời hạn`
      case 'nothing-required':
        return 'Không thuộc diện phải tập huấn'
      case 'newcomer':
        return `Nhận nhiệm vụ từ ${formatDay(standing.postedSince)}, phải đạt đến hết ${lastDay(standing.until)}`
      case 'lapsed':
        return `Chứng nhận số ${standing.number} hết giá trị từ ${dayWords(standing.since)}`
      case 'revoked':
        return `Chứng nhận số ${standing.number} bị thu hồi từ ${dayWords(standing.since)}`
      case 'begun':
        return `Bắt đầu học ${dayWords(standing.since)}, chưa hoàn thành`
      case 'not-begun':
        return `Phải tập huấn từ ${dayWords(standing.since)}, chưa bắt đầu học`
    }
  },
}

function dayWords(day: Day | null): string {
  return day ? formatDay(day) : ''
}

/** The day before the first one that no longer counts. */
function lastDay(until: Day | null): string {
  return until ? formatDay(addDays(until, -1)) : ''
}
