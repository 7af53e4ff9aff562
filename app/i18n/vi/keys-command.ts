import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../format.ts'

type Key = { id: string; from: Day; retired: Day | null; certificates: number; opens: boolean }

const state = ({ retired, opens }: Pick<Key, 'retired' | 'opens'>): string =>
  retired ? 'đã thôi dùng' : opens ? 'đang dùng' : 'đang dùng nhưng không mở được ở đây'

/** What the commands about signing keys say to the operator. */
export const keysCommand = {
  help: {
    list: 'keys list\n  Liệt kê khóa ký: dùng từ ngày nào, thôi dùng ngày nào, đã ký bao nhiêu giấy, có mở được ở máy này không.',
    rotate:
      'keys rotate\n  Tạo khóa ký mới thay khóa đang dùng; khóa cũ không ký nữa, giấy đã ký vẫn kiểm tra được.',
  },
  line: (key: Key) =>
    `${key.id}  từ ${formatDay(key.from)}${key.retired ? ` đến ${formatDay(key.retired)}` : ''}  ` +
    `${formatCount(key.certificates)} giấy  ${state(key)}`,
  changed: ({ id, retired }: { id: string; retired: string | null }) =>
    retired
      ? `Đã thay khóa ${retired} bằng khóa ${id}. Hãy sao lưu lại.`
      : `Đã tạo khóa ${id}. Hãy sao lưu lại.`,
  none: 'Chưa có khóa nào; khóa đầu tiên được tạo khi cấp giấy chứng nhận đầu tiên.',
}
