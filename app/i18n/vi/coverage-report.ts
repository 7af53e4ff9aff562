import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay, formatInstant, formatRate } from '../format.ts'
import { reportPaper } from './report-paper.ts'
import { periodWords } from './report-period.ts'
import { reportSheets } from './report-sheets.ts'

const kept = {
  title: 'Báo cáo đã lập chính thức',
  lead: 'Số liệu và tệp được giữ nguyên như lúc lập. Cột “Nay tính lại” cho biết hiện nay hệ thống tính ra bao nhiêu cho cùng ngày đó.',
  none: 'Chưa lập báo cáo chính thức nào.',
  caption: 'Các báo cáo đã lập',
  columns: {
    period: 'Kỳ',
    made: 'Lập lúc',
    by: 'Người lập',
    reported: 'Đã báo cáo',
    now: 'Nay tính lại',
    file: 'Tệp',
  },
  reported: (rate: number | null, trained: number, required: number) =>
    `${formatRate(rate)} (${formatCount(trained)}/${formatCount(required)})`,
  same: 'Không đổi',
  differs: (rate: number | null, trained: number, required: number) =>
    `Nay là ${formatRate(rate)} (${formatCount(trained)}/${formatCount(required)})`,
  known: 'Xem số liệu như lúc đó',
  knownPeople: 'Ai còn thiếu lúc đó',
  download: (period: string) => `Tải báo cáo ${period}`,
  pdf: 'PDF',
  fingerprint: (sha256: string) => `SHA-256: ${sha256}`,
  make: 'Lập báo cáo chính thức',
  makeHint:
    'Giữ lại số liệu và tệp PDF của kỳ đang chọn, để sau này còn biết đã báo cáo con số nào. Việc này không xóa hay sửa được.',
  done: 'Đã lập báo cáo chính thức. Số liệu và tệp được giữ nguyên từ nay.',
}

const subscription = {
  title: 'Nhận báo cáo hằng tháng qua thư điện tử',
  lead: 'Từ ngày đã chọn của mỗi tháng, trong giờ gửi thư, hệ thống gửi số liệu của tháng trước kèm tệp Excel. Thư không có tên hay số điện thoại của ai; danh sách chỉ xem được sau khi đăng nhập.',
  day: 'Ngày gửi trong tháng',
  dayHint: 'Từ 1 đến 28. Nếu là ngày nghỉ, thư đi vào ngày làm việc kế tiếp.',
  submit: 'Đăng ký nhận',
  change: 'Đổi ngày gửi',
  end: 'Thôi nhận',
  is: (dayOfMonth: number) => `Anh/chị đang nhận báo cáo của đơn vị này từ ngày ${dayOfMonth} hằng tháng.`,
  insteadOf: (ended: string) =>
    `Đăng ký có từ trước khi sắp xếp đơn vị hành chính, cho: ${ended}. Nay mỗi tháng chỉ có một thư, về đơn vị kế tục.`,
  isNot: 'Anh/chị chưa đăng ký nhận báo cáo của đơn vị này.',
  open: 'Nhận hằng tháng qua thư điện tử',
  off: 'Hệ thống chưa bật gửi thư. Đăng ký vẫn được giữ; thư sẽ đi khi quản trị viên bật gửi thư.',
  subscribed: 'Đã đăng ký nhận báo cáo hằng tháng.',
  unsubscribed: 'Đã thôi nhận báo cáo hằng tháng.',
}

/** Reports on coverage: the page from which they are taken, and the lists behind their numbers. */
export const coverageReports = {
  title: (unit: string) => `Báo cáo: ${unit}`,
  lead: 'Chọn kỳ báo cáo, rồi tải tệp hoặc lập báo cáo chính thức.',
  open: 'Báo cáo',
  period: 'Kỳ báo cáo',
  periods: { month: 'Tháng', quarter: 'Quý', half: '6 tháng', year: 'Năm', plan: 'Giai đoạn kế hoạch' },
  periodWords,
  what: reportPaper.what,
  certification: 'Chương trình chứng nhận',
  everyCertification: 'Tất cả chương trình bắt buộc',
  choose: 'Chọn',
  running: (on: Day) => `Kỳ này chưa kết thúc: số liệu tạm tính đến hết ngày ${formatDay(on)}.`,
  summary: {
    title: 'Số liệu của kỳ',
    caption: 'Số liệu của kỳ và cuối kỳ trước',
    now: (on: Day) => `Hết ngày ${formatDay(on)}`,
    before: (on: Day) => `Cuối kỳ trước, ${formatDay(on)}`,
    what: 'Nội dung',
    required: 'Phải tập huấn',
    trained: 'Đã tập huấn',
    lacking: 'Còn thiếu',
    rate: 'Tỷ lệ',
    moved: 'Biến động trong kỳ',
    people: 'Số người',
  },
  movements: reportPaper.movement,
  files: {
    title: 'Tải tệp',
    xlsx: 'Bảng tính Excel',
    xlsxHint:
      'Tóm tắt, đơn vị trực thuộc, mọi xã phường, chức danh, theo tháng, người chưa đạt kèm số điện thoại.',
    pdf: 'Báo cáo theo thể thức (PDF)',
    pdfHint: 'Theo Nghị định 30/2020/NĐ-CP; số, ký hiệu và chữ ký để trống cho cơ quan.',
    annexed: 'Báo cáo kèm danh sách người chưa đạt (PDF)',
    annexedHint: 'Như trên, thêm phụ lục danh sách, không có số điện thoại.',
    csv: 'Bảng đơn vị (CSV)',
    csvHint: 'Cho phần mềm khác đọc.',
  },
  people: {
    title: (movement: string, unit: string) => `${movement}: ${unit}`,
    between: (before: Day, on: Day) => `So ngày ${formatDay(before)} với ngày ${formatDay(on)}.`,
    caption: 'Danh sách',
    columns: { name: 'Họ và tên', staffCode: 'Mã cán bộ', place: 'Chức danh, đơn vị' },
    none: 'Không có ai.',
    count: (count: number) => `${formatCount(count)} người`,
    more: (shown: number) => `Chỉ hiện ${formatCount(shown)} người đầu.`,
    back: 'Báo cáo',
  },
  made: (instant: Date) => formatInstant(instant),
  data: 'Cho phần mềm khác đọc số liệu (JSON)',
  sheets: reportSheets,
  file: (code: string, period: string, end: string) => `bao-cao-tap-huan-${code}-${period}.${end}`,
  peopleFile: (code: string, on: Day) => `can-bo-${code}-${on}.xlsx`,
  kept,
  subscription,
}
