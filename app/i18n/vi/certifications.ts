import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../format.ts'

/** What a certification asks for, and how long it counts. */
export const certifications = {
  title: 'Chương trình chứng nhận',
  back: 'Chương trình chứng nhận',
  lead: 'Khóa học phải hoàn thành, thời hạn giá trị, khi nào được học lại. Áp dụng chung cho mọi đơn vị.',
  add: 'Thêm chương trình',
  none: 'Chưa có chương trình chứng nhận nào.',
  columns: {
    title: 'Tên chương trình',
    validity: 'Thời hạn giá trị',
    holders: 'Số người đang có',
    required: 'Số yêu cầu',
  },
  months: (months: number) => `${formatCount(months)} tháng`,
  unlimited: 'Không thời hạn',
  days: (days: number) => `${formatCount(days)} ngày`,
  hours: (hours: number) => `${formatCount(hours)} giờ`,
  fromVersion: (title: string, version: number) =>
    version === 1 ? title : `${title} (từ phiên bản ${formatCount(version)})`,
  bases: {
    'previous-end': 'Nối tiếp ngày hết hạn của giấy cũ',
    completion: 'Từ ngày hoàn thành',
  },
  saved: 'Đã lưu.',
  created: 'Đã thêm chương trình. Bước tiếp theo: đặt yêu cầu để cán bộ phải có chứng nhận này.',
  terms: {
    title: 'Tên chương trình',
    hours: 'Số giờ học',
    validityMonths: 'Thời hạn giá trị',
    renewalWindowMonths: 'Được học lại trước khi hết hạn',
    renewalBase: 'Thời hạn mới tính',
    graceDays: 'Thời hạn cho người mới nhận nhiệm vụ',
    series: 'Ký hiệu trong số giấy chứng nhận',
    courses: 'Khóa học phải hoàn thành',
  },
  use: (holders: number, issued: number, required: number) =>
    `${formatCount(holders)} người đang có chứng nhận còn giá trị; đã cấp ${formatCount(issued)} giấy; ${formatCount(required)} yêu cầu đang hoặc sắp áp dụng.`,
  noHistory:
    'Số liệu của mọi ngày, cả ngày đã qua, được tính theo quy định đang ghi ở đây; số liệu theo những gì đã ghi nhận trước khi sửa vẫn theo quy định lúc đó. Giấy chứng nhận đã cấp giữ nguyên nội dung và thời hạn.',
  setHere: 'Quy định này do anh/chị hoặc đồng nghiệp đặt tại đây: nạp lại chương trình đào tạo không ghi đè.',
  keyIs: (key: string) => `Mã dùng cho dòng lệnh: ${key}`,
  paper: 'Mẫu in giấy chứng nhận',
  edit: 'Sửa quy định',
  create: {
    title: 'Thêm chương trình chứng nhận',
    lead: 'Chưa ai phải có chứng nhận này cho đến khi có yêu cầu.',
    submit: 'Thêm chương trình',
  },
  form: {
    monthsHint: 'Số tháng, để trống nếu không thời hạn.',
    windowHint: 'Số tháng trước ngày hết hạn, không dài hơn thời hạn giá trị.',
    graceHint: 'Số ngày kể từ ngày nhận nhiệm vụ; 0 nếu phải có ngay.',
    seriesHint: 'Hai đến sáu chữ cái in hoa, ví dụ GCN trong 0001/2026/GCN-SYT.',
    hoursHint: 'Ghi trên giấy chứng nhận.',
    coursesHint: 'Chọn phiên bản sớm nhất được tính. Phải hoàn thành mọi khóa đã chọn.',
    notThis: 'Không thuộc chương trình',
    version: (version: number) => (version === 1 ? 'Mọi phiên bản' : `Từ phiên bản ${formatCount(version)}`),
    noCourse: 'Chưa có khóa học nào được phát hành.',
    preview: 'Xem trước',
  },
  preview: {
    title: 'Xem trước quy định mới',
    lead: 'Chưa có gì được lưu. Giấy chứng nhận đã cấp giữ nguyên.',
    changes: 'Những chỗ thay đổi',
    columns: { what: 'Quy định', before: 'Hiện nay', after: 'Sau khi lưu' },
    holders: (holders: number) => `${formatCount(holders)} người đang có chứng nhận này.`,
    standings: 'Tình trạng thay đổi ngay hôm nay',
    standing: { before: 'Hiện nay', after: 'Sau khi lưu', people: 'Số người' },
    same: 'Không ai trong diện phải có chứng nhận đổi tình trạng hôm nay.',
    confirm: 'Lưu quy định mới',
    edit: 'Sửa lại',
  },
  removal: {
    open: 'Xóa chương trình này',
    title: 'Xóa chương trình chứng nhận',
    lead: 'Chương trình chưa có giấy chứng nhận, yêu cầu hay trường hợp miễn nào nên có thể xóa hẳn.',
    confirm: 'Xóa chương trình',
    cancel: 'Giữ lại',
  },
  setOn: (on: Day) => `Sửa lần cuối ngày ${formatDay(on)}`,
}
