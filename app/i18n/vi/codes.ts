import type { Day } from '../../domain/day.ts'
import type { CodeNeed } from '../../domain/people/code-need.ts'
import { formatCount, formatDay } from '../format.ts'

/** What stands on the slips, in Vietnamese in every language. */
const paper = {
  title: 'Phiếu cấp mã đăng nhập lần đầu',
  printed: (on: Day) => `Ngày in: ${formatDay(on)}`,
  sample: 'DỮ LIỆU MẪU',
  whose: (unit: string, people: number) => `${unit} – ${formatCount(people)} người`,
  handOut:
    'Cắt theo đường chấm, trao tận tay từng người; không chụp, không gửi qua nhóm chat. Mất phiếu: đề nghị cấp mã mới.',
  page: (unit: string, page: number, pages: number) => `${unit} – trang ${page}/${pages}`,
  address: 'Trang đăng nhập',
  login: 'Mã cán bộ (tên đăng nhập)',
  code: 'Mã lần đầu',
  qr: 'Mã QR mở trang đăng nhập, điền sẵn tên đăng nhập và mã lần đầu',
  scan: 'Quét để khỏi phải gõ',
  validUntil: (until: string) => `Dùng trước ${until}.`,
  how: 'Quét mã QR, hoặc mở trang trên rồi gõ tên đăng nhập và mã. Sau đó đặt mật khẩu riêng. Mã dùng một lần, không đưa cho ai khác.',
}

const needs: Record<CodeNeed, string> = {
  'no-account': 'chưa có tài khoản',
  'code-expired': 'mã hết hạn',
  'code-waiting': 'đang giữ mã chưa dùng',
}

/** First-login codes for many, printed as slips. */
export const codes = {
  paper,
  needs,
  fileName: (unit: string, on: Day) => `ma-dang-nhap-${unit}-${on}.pdf`,
  title: 'In mã đăng nhập lần đầu',
  lead: 'Mỗi đơn vị một tập phiếu A4 để cắt và trao tận tay, dành cho người chưa đặt mật khẩu.',
  unit: 'Tỉnh hoặc xã, phường, đặc khu',
  unitCodeHint: 'Ghi mã đơn vị, ví dụ 20 (cả tỉnh) hoặc 06184 (một xã).',
  show: 'Xem danh sách',
  counted: (fresh: number, waiting: number) =>
    `${formatCount(fresh)} người cần mã` +
    (waiting > 0 ? `, ${formatCount(waiting)} người đang giữ mã chưa dùng` : ''),
  nobody: 'Ở đây không còn ai cần mã: mọi người đang công tác đã đặt mật khẩu.',
  nobodyAdvice:
    'Ai quên mật khẩu thì được cấp mã riêng. Người giữ vai trò khác ngoài học viên do quản trị viên cấp mã.',
  units: 'Đơn vị được in phiếu',
  names: 'Xem tên',
  who: 'Ai được cấp mã',
  whoFresh: 'Người chưa có mã hoặc mã đã hết hạn',
  whoAll: 'Cả người đang giữ mã chưa dùng',
  whoAllHint: 'Mã đã phát cho họ hết tác dụng ngay.',
  onceTitle: 'Mã chỉ có trong tệp PDF này',
  once: 'Hệ thống không lưu mã để in lại. Tải lại hoặc bấm lần nữa với lựa chọn “Cả người đang giữ mã chưa dùng” sẽ tạo mã mới, phiếu in trước hết tác dụng. In xong hãy xóa tệp.',
  valid: (days: number) => `Mã dùng được trong ${days} ngày.`,
  make: 'Tạo mã và tải PDF',
  link: 'In mã đăng nhập',
  help:
    'accounts codes --unit MÃ… [--renew] TỆP.pdf\n' +
    '  Cấp mã đăng nhập lần đầu cho người đang công tác chưa đặt mật khẩu và ghi phiếu để in, mỗi đơn vị một tập.\n' +
    '  --unit   mã tỉnh hoặc xã, ghi lại được nhiều lần\n' +
    '  --renew  cả người đang giữ mã chưa dùng; mã cũ hết tác dụng',
  written: (people: number, file: string) =>
    `Đã cấp mã cho ${formatCount(people)} người, phiếu ở ${file}. Mã không có ở nơi nào khác; in xong hãy xóa tệp.`,
}
