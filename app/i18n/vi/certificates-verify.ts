import type { Verdict, VerdictState } from '../../domain/certificates/verdict.ts'
import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../format.ts'

const states: Record<VerdictState, string> = {
  valid: 'Còn hiệu lực',
  expired: 'Ngoài thời hạn hiệu lực',
  superseded: 'Đã được thay thế',
  revoked: 'Đã bị thu hồi',
  unknown: 'Không có giấy này',
  altered: 'Không đúng bản gốc: đã bị sửa, bị hỏng hoặc giả',
}

type Line = { input: string; unread?: string } & Verdict

/** What the command tells that verifies certificates. */
export const certificatesVerify = {
  help:
    'certificates verify TỆP|MÃ|SỐ|ĐỊA_CHỈ…\n' +
    '  Kiểm tra giấy chứng nhận: tệp PDF, mã 22 ký tự, số in trên giấy hoặc trọn địa chỉ của mã QR; bao nhiêu cũng được.\n' +
    '  Chỉ đọc, không thay đổi gì. Tệp được so từng byte với bản đã lưu; phần ký thêm phía sau được báo, không được tin.\n' +
    '  Tên tệp trông giống mã thì ghi ./ ở trước.\n' +
    '  --json in [{ input, valid, state, number, name, asOf }]; state: valid, expired, superseded, revoked, unknown, altered',
  line: ({ input, unread, state, number, name, appended }: Line) => {
    const known = [number && `số ${number}`, name].filter(Boolean).join(', ')
    const more = appended ? `; đã ký bổ sung ${formatCount(appended)} byte, chưa kiểm tra` : ''
    if (unread !== undefined) return `${input}: ${unread.replace(/\n[\s\S]*/u, '')}`
    return `${input}: ${states[state]}${known && ` (${known})`}${more}`
  },
  sum: (valid: number, all: number, asOf: Day) =>
    `Còn hiệu lực: ${formatCount(valid)} trên ${formatCount(all)}, tính đến ngày ${formatDay(asOf)}.`,
}
