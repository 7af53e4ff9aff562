import type { CertificateState } from '../../domain/certificates/state.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay, lastDay, upperFirst } from '../format.ts'
import { badge } from './badge.ts'
import { check } from './certificate-check.ts'

/** Until the issuing body has been set in an installation of its own: nothing is claimed of anybody. */
const issuerNotSet = {
  parentBody: '',
  body: 'CƠ QUAN TỔ CHỨC TẬP HUẤN',
  place: '',
  signatoryTitle: 'THỦ TRƯỞNG CƠ QUAN',
  signatoryName: '',
  numberSuffix: '',
}

/** Days below 10 and the months 01 and 02 are written with a zero (NĐ 30/2020/NĐ-CP). */
function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-')
  const shortMonth = Number(month) > 2 ? String(Number(month)) : month
  return `ngày ${date} tháng ${shortMonth} năm ${year}`
}

/** What stands on the paper. */
const paper = {
  documentTitle: (number: string) => `Giấy chứng nhận hoàn thành tập huấn số ${number}`,
  otherTitle: (title: string, number: string) => `${title} – ${number}`,
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  title: 'GIẤY CHỨNG NHẬN',
  subtitle: 'HOÀN THÀNH TẬP HUẤN',
  to: 'Chứng nhận ông (bà):',
  unit: (unit: string) => `Đơn vị công tác: ${unit}`,
  completed: 'Đã hoàn thành chương trình tập huấn:',
  hours: (hours: number, on: Day) => `Thời lượng: ${hours} giờ. Hoàn thành ngày ${formatDay(on)}.`,
  validity: (until: Day | null) =>
    until
      ? `Giấy chứng nhận có giá trị đến hết ngày ${lastDay(until)}.`
      : 'Giấy chứng nhận có giá trị không thời hạn.',
  number: (number: string) => `Số: ${number}`,
  qr: 'Mã QR để kiểm tra giấy chứng nhận',
  scan: 'Quét mã QR để kiểm tra giấy chứng nhận,',
  orOpen: (address: string) => `hoặc mở ${address}`,
  code: (id: string) => `và nhập mã ${id}`,
  dated: (place: string, on: Day) => (place ? `${place}, ${dayInWords(on)}` : upperFirst(dayInWords(on))),
  sample: 'DỮ LIỆU MẪU – không có giá trị sử dụng',
  sampleMark: 'DỮ LIỆU MẪU',
  logo: (body: string) => `Biểu trưng của ${body}`,
  preview: 'BẢN XEM TRƯỚC – không có giá trị sử dụng',
  previewMark: 'BẢN XEM TRƯỚC',
  blank: '…………',
  sampleHolder: { name: 'Nguyễn Văn A', unit: 'Xã B, tỉnh C' },
}

/** The state of a certificate in a word, and what it means. */
const states: Record<CertificateState, { word: string; meaning: string }> = {
  valid: { word: 'Còn hiệu lực', meaning: 'Giấy chứng nhận này đang có hiệu lực.' },
  'not-yet-valid': { word: 'Chưa có hiệu lực', meaning: 'Giấy chứng nhận này chưa đến ngày có hiệu lực.' },
  expired: { word: 'Hết hiệu lực', meaning: 'Giấy chứng nhận này đã hết thời hạn.' },
  superseded: { word: 'Đã được thay thế', meaning: 'Giấy chứng nhận này đã được thay bằng giấy khác.' },
  revoked: { word: 'Đã bị thu hồi', meaning: 'Giấy chứng nhận này đã bị thu hồi, không còn giá trị.' },
}

const facts = {
  number: 'Số',
  name: 'Họ và tên',
  unit: 'Đơn vị công tác',
  certification: 'Chương trình tập huấn',
  hours: 'Thời lượng',
  issuedOn: 'Ngày cấp',
  validUntil: 'Có giá trị',
  state: 'Tình trạng',
  inHours: (hours: number) => `${hours} giờ`,
  untilEnd: (until: Day | null) => (until ? `Đến hết ngày ${lastDay(until)}` : 'Không thời hạn'),
}

const list = {
  title: 'Giấy chứng nhận của tôi',
  lead: 'Giấy chứng nhận được cấp ngay khi anh/chị hoàn thành chương trình tập huấn.',
  empty: 'Chưa có giấy chứng nhận nào.',
  emptyAdvice: 'Học hết các bài và đạt bài kiểm tra cuối khóa, giấy chứng nhận sẽ có ở đây.',
  toLearn: 'Vào học',
  open: 'Xem giấy chứng nhận',
}

const one = {
  title: (number: string) => `Giấy chứng nhận số ${number}`,
  back: 'Giấy chứng nhận của tôi',
  download: 'Tải giấy chứng nhận (PDF)',
  print: 'In trên giấy A4. Chỗ ký để trống cho cơ quan cấp ký và đóng dấu.',
  badge: 'Tải huy hiệu số (Open Badges 3.0)',
  badgeHint:
    'Tệp để đưa vào ví hoặc hồ sơ số; không ghi họ tên, chương trình nào theo chuẩn này cũng kiểm tra được chữ ký.',
  howTitle: 'Người khác kiểm tra giấy này thế nào?',
  how: [
    'Dùng điện thoại quét mã QR in trên giấy: trang kiểm tra mở ra, cho biết chữ ký có đúng không và giấy còn hiệu lực không.',
    'Không quét được thì mở trang kiểm tra và nhập mã của giấy.',
  ],
  code: 'Mã của giấy',
  toCheck: 'Mở trang kiểm tra của giấy này (có thể gửi liên kết này cho người cần kiểm tra)',
}

export const certificates = {
  issuerNotSet,
  paper,
  states,
  facts,
  list,
  one,
  check,
  badge,
  fileName: (number: string) => `giay-chung-nhan-${number.replace(/[^A-Za-z0-9]+/g, '-')}.pdf`,
}
