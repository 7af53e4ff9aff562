import type { Upcoming } from '../../domain/people/leaving/upcoming.ts'
import { formatCount, formatDay } from '../format.ts'

/** People who left, and what becomes of who they were. */
export const leaving = {
  /** What stands in the place of a name, in the data themselves. */
  name: (mark: string) => `Cán bộ đã rời ${mark}`,
  removed: '(đã xóa)',
  title: 'Người đã thôi nhiệm vụ',
  what: 'Mỗi đêm, hệ thống thay họ tên, mã cán bộ bằng mã, xóa số điện thoại, e-mail và tài khoản của người đã hết thời hạn giữ. Kết quả đào tạo, số liệu các ngày trước và giấy chứng nhận giữ nguyên. Không hoàn tác được.',
  settling: (days: number) =>
    `Ai vừa được ghi thôi nhiệm vụ hoặc vừa được sửa thì còn giữ ít nhất ${days} ngày, để kịp sửa nếu ghi nhầm.`,
  upcoming: ({ due, next, year }: Upcoming) => [
    due > 0 ? `Đến lượt trong đêm nay: ${formatCount(due)} người.` : 'Đêm nay không có ai đến lượt.',
    next
      ? `Đợt tiếp theo: ngày ${formatDay(next.on)}, ${formatCount(next.people)} người. Trong 12 tháng tới: ${formatCount(year)} người.`
      : 'Trong 12 tháng tới không có ai đến lượt.',
  ],
  returns: 'Nếu sau đó họ trở lại, hệ thống ghi là người mới.',
  help:
    'people pseudonymise [--dry-run]\n' +
    '  Thay thông tin của người đã thôi nhiệm vụ quá thời hạn giữ bằng mã; không hoàn tác được. Máy chủ tự làm mỗi đêm.\n' +
    '  --dry-run  chỉ đếm, không thay đổi gì',
  told: (due: number, done: number) =>
    `Đến lượt: ${formatCount(due)} người. Đã thay bằng mã: ${formatCount(done)} người.`,
}
