import type { RevocationKind } from '../../domain/certificates/correcting.ts'
import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../format.ts'
import { registerBook } from './register-book.ts'

const kinds: Record<RevocationKind, string> = {
  mistake: 'Cấp nhầm người hoặc nhầm chương trình',
  'not-entitled': 'Không đủ điều kiện được cấp',
  fraud: 'Gian lận trong học tập, kiểm tra',
  decision: 'Theo kết luận, quyết định của cơ quan có thẩm quyền',
  other: 'Lý do khác',
}

/** What has happened to a certificate; `by`: whoever did it. */
const history = {
  title: 'Quá trình',
  at: 'Lúc',
  what: 'Việc',
  who: 'Người thực hiện',
  nobody: 'Hệ thống',
  issued: 'Cấp giấy chứng nhận',
  drawn: 'Lập bản PDF, lưu lại và không thay đổi nữa',
  revoked: (on: Day, kind: RevocationKind) => `Thu hồi từ ngày ${formatDay(on)}: ${kinds[kind]}`,
  unrevoked: 'Bỏ quyết định thu hồi vì ghi nhầm',
  superseded: (on: Day) => `Được thay từ ngày ${formatDay(on)} bằng giấy số`,
  supersedes: (on: Day) => `Thay từ ngày ${formatDay(on)} cho giấy số`,
}

/** One certificate of the register, for officials. */
const one = {
  title: (number: string) => `Giấy chứng nhận số ${number}`,
  back: 'Sổ cấp giấy chứng nhận',
  staffCode: 'Mã cán bộ',
  nameToday: 'Họ tên hiện nay trong hồ sơ',
  completedOn: 'Hoàn thành ngày',
  courses: 'Khóa học đã hoàn thành',
  course: (title: string, version: number, on: Day) =>
    `${title}, phiên bản ${version}, ngày ${formatDay(on)}`,
  signatory: 'Người ký',
  download: 'Tải giấy chứng nhận (PDF)',
  check: 'Mở trang kiểm tra của giấy này',
  person: 'Mở hồ sơ cán bộ',
  actions: 'Thay đổi giấy chứng nhận',
  reissue: 'Cấp lại do sai họ tên',
  reissueHint: 'Họ tên trên giấy khác với hồ sơ. Giấy mới mang họ tên trong hồ sơ, giấy này hết giá trị.',
  sameName: 'Muốn cấp lại vì sai họ tên, hãy sửa họ tên trong hồ sơ cán bộ trước, rồi trở lại trang này.',
  revoke: 'Thu hồi giấy chứng nhận',
  unrevoke: 'Bỏ quyết định thu hồi ghi nhầm',
  done: {
    revoked: 'Đã thu hồi giấy chứng nhận.',
    unrevoked: 'Đã bỏ quyết định thu hồi. Giấy chứng nhận có giá trị như trước.',
    reissued: 'Đã cấp giấy chứng nhận mới thay giấy cũ. Hãy tải về, in và trao cho người được cấp.',
  },
}

const confirm = {
  title: 'Kiểm tra lại trước khi thực hiện',
  password: 'Mật khẩu của anh/chị',
  passwordHint: 'Gõ mật khẩu để xác nhận chính anh/chị thực hiện việc này.',
  again: 'Sửa lại',
  certificate: 'Giấy chứng nhận',
  holder: 'Người được cấp',
  reason: 'Lý do',
}

const revocation = {
  title: 'Thu hồi giấy chứng nhận',
  lead: 'Việc này gồm hai bước: ghi lý do, rồi xác nhận.',
  kind: 'Căn cứ thu hồi',
  kinds,
  reason: 'Giải thích',
  reasonHint: 'Nhiều nhất 300 ký tự, ví dụ số và ngày của quyết định. Không ghi thông tin về nạn nhân.',
  next: 'Xem trước khi thu hồi',
  effects: [
    'Từ hôm nay, giấy không còn giá trị: trang kiểm tra, trang của người được cấp và tỷ lệ bao phủ đều cho biết giấy đã bị thu hồi.',
    'Người này không được cấp lại từ kết quả học cũ; muốn có giấy mới phải học lại.',
    'Số của giấy không dùng lại. Nhật ký hệ thống ghi ai đã thu hồi.',
  ],
  submit: 'Thu hồi giấy chứng nhận',
}

const retraction = {
  title: 'Bỏ quyết định thu hồi ghi nhầm',
  lead: 'Chỉ dùng khi việc thu hồi được ghi nhầm.',
  effects: [
    'Giấy có giá trị như chưa từng bị thu hồi, kể cả những ngày đã qua.',
    'Báo cáo đã lập trước đây vẫn giữ số liệu lúc đó. Quyết định thu hồi và việc bỏ quyết định đều còn trong quá trình của giấy.',
  ],
  submit: 'Bỏ quyết định thu hồi',
}

const reissue = {
  title: 'Cấp lại giấy chứng nhận do sai họ tên',
  lead: 'Việc này gồm hai bước: ghi lý do, rồi xác nhận.',
  before: 'Họ tên trên giấy hiện nay',
  after: 'Họ tên trên giấy mới',
  reason: 'Lý do cấp lại',
  reasonHint: 'Nhiều nhất 300 ký tự, ví dụ: sai chính tả họ tên theo căn cước.',
  next: 'Xem trước khi cấp lại',
  effects: [
    'Một giấy mới được cấp hôm nay, số mới, họ tên như trong hồ sơ; chương trình, thời lượng và thời hạn giữ nguyên.',
    'Giấy cũ được ghi là đã thay thế từ hôm nay; ai kiểm tra giấy cũ sẽ thấy số của giấy mới.',
    'Cơ quan và người ký trên giấy mới là cơ quan và người ký hiện nay.',
  ],
  submit: 'Cấp lại giấy chứng nhận',
}

/** All papers in one file. */
const papers = {
  title: 'Tải các giấy chứng nhận (ZIP)',
  lead: 'Mọi giấy chứng nhận tìm được, mỗi giấy một tệp PDF, kèm một bảng Excel, trong một tệp nén.',
  back: 'Sổ cấp giấy chứng nhận',
  none: 'Không có giấy chứng nhận nào như vậy.',
  facts: { count: 'Số giấy chứng nhận', drawn: 'Đã có bản PDF', size: 'Dung lượng' },
  ofAll: (drawn: number, all: number) => `${formatCount(drawn)} trên ${formatCount(all)}`,
  about: (size: string) => `Khoảng ${size}`,
  prepare: 'Lập các bản PDF còn thiếu',
  prepareHint:
    'Bản PDF được lập một lần rồi lưu lại. Lập xong, tệp tải về có dung lượng biết trước nên trình duyệt báo được tiến độ. Có thể dừng bất cứ lúc nào, phần đã lập vẫn còn.',
  preparing: 'Đang lập các bản PDF',
  stop: 'Dừng',
  failed: 'Đã dừng vì mất kết nối hoặc máy chủ bận. Phần đã lập vẫn còn; hãy bấm để lập tiếp.',
  download: 'Tải tệp ZIP',
  downloadHint: 'Chưa lập hết cũng tải được: máy chủ lập tiếp trong lúc tải, lâu hơn một chút.',
  progress: (drawn: number, all: number) => `Đã lập ${formatCount(drawn)} trên ${formatCount(all)}`,
}

/** The register of certificates. */
export const register = {
  title: 'Sổ cấp giấy chứng nhận',
  lead: 'Mọi giấy chứng nhận của cán bộ thuộc đơn vị anh/chị phụ trách, số mới nhất ở trên.',
  search: 'Tìm',
  searchHint: 'Số giấy, họ tên (không cần dấu) hoặc mã cán bộ.',
  unit: 'Đơn vị',
  everyUnit: 'Mọi đơn vị',
  unitCodeHint: 'Mã năm chữ số của xã hoặc hai chữ số của tỉnh; để trống là mọi đơn vị.',
  certification: 'Chương trình',
  everyCertification: 'Mọi chương trình',
  from: 'Cấp từ ngày',
  last: 'Đến ngày',
  state: 'Tình trạng hôm nay',
  everyState: 'Mọi tình trạng',
  find: 'Tìm',
  found: (count: number) => `Có ${formatCount(count)} giấy chứng nhận.`,
  none: 'Không có giấy chứng nhận nào như vậy.',
  xlsx: 'Tải về (Excel)',
  pdf: 'Tải sổ (PDF)',
  zip: 'Tải các giấy (ZIP)',
  columns: registerBook.columns,
  unlimited: registerBook.unlimited,
  revokedOn: registerBook.revokedOn,
  supersededOn: registerBook.supersededOn,
  one,
  history,
  confirm,
  revocation,
  retraction,
  reissue,
  papers,
  book: registerBook,
}
