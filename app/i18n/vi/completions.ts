import type { CompletionKind } from '../../domain/completions/accepted.ts'
import type { CompletionTrouble } from '../../domain/completions/completion-rows.ts'
import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay } from '../format.ts'

/** Why a line of a list is not taken, and what to do. `detail`: what stands there, or what it meets. */
const troubles: Record<CompletionTrouble, (detail: string) => string> = {
  needed: () => 'ô này không được để trống',
  'not-a-day': (typed) => `“${typed}” không phải ngày; hãy ghi ngày/tháng/năm, ví dụ 01/03/2025`,
  'excel-number': (typed) =>
    `“${typed}” là số của Excel, không phải ngày. Trong Excel, hãy định dạng cột này là ngày dd/mm/yyyy rồi lưu lại`,
  'day-to-come': (day) => `ngày ${day} chưa tới; chỉ công nhận kết quả đã hoàn thành`,
  'too-long': (longest) => `nội dung dài quá ${longest} ký tự`,
  'private-number': (found) =>
    `“${found}” giống số điện thoại hoặc số căn cước. Hãy bỏ số ấy; không ghi giấy tờ tùy thân hay thông tin về nạn nhân`,
  'kind-unknown': (typed) =>
    `không có loại “${typed}”. Hãy ghi “tập huấn trực tiếp”, “học trước đây”, “khác”, hoặc để trống`,
  'person-unknown': (code) => `không có cán bộ mã “${code}” trong phạm vi phụ trách của anh/chị`,
  'person-left': (code) => `cán bộ mã “${code}” đã nghỉ`,
  'own-training': () => 'không ai tự công nhận kết quả của chính mình',
  'subject-unknown': (typed) =>
    `không có khóa học hay chương trình chứng nhận “${typed}”. Hãy ghi đúng tên, hoặc mã như trong hệ thống`,
  'subject-ambiguous': (typed) => `có nhiều khóa học hay chương trình tên “${typed}”. Hãy ghi mã`,
  unpublished: (course) => `khóa học “${course}” chưa được phát hành`,
  'too-old': (course) =>
    `vào ngày đó, khóa học “${course}” còn ở phiên bản cũ hơn phiên bản tối thiểu mà chương trình đòi hỏi`,
}

type Told = {
  accepted: number
  unchanged: number
  certificates: number
  declined: { row: number; column: string; reason: string }[]
}

const kinds: Record<CompletionKind, string> = {
  learned: 'Học trên hệ thống',
  attended: 'Tập huấn trực tiếp',
  prior: 'Học trước đây',
  other: 'Minh chứng khác',
}

/** Training done elsewhere that is accepted with evidence: singly, and by a list. */
export const completions = {
  kinds,
  troubles,
  help:
    'completions import TỆP [--dry-run]\n' +
    '  Nhập danh sách kết quả tập huấn trực tiếp hoặc đã học trước đây (Excel .xlsx hoặc CSV). Dòng đúng được nhập; dòng sai bị từ chối và được nêu.\n' +
    '  Cột: mã cán bộ, khóa học hoặc chương trình chứng nhận (tên hoặc mã), ngày hoàn thành, minh chứng; nếu có: loại\n' +
    '  (tập huấn trực tiếp, học trước đây, khác).\n' +
    '  Đủ các khóa của một chương trình thì giấy chứng nhận được cấp ngay, giá trị tính từ ngày hoàn thành.\n' +
    '  Gửi lại cùng tệp không làm thay đổi gì.\n' +
    '  --dry-run  chỉ cho biết sẽ nhập gì',
  told: ({ accepted, unchanged, certificates, declined }: Told) =>
    `${formatCount(accepted)} dòng được công nhận, ${formatCount(unchanged)} dòng đã có từ trước, ` +
    `${formatCount(certificates)} giấy chứng nhận được cấp.` +
    (declined.length === 0
      ? ''
      : `\n${formatCount(declined.length)} dòng bị từ chối:\n` +
        declined.map(({ row, column, reason }) => `  Dòng ${row}, cột “${column}”: ${reason}.`).join('\n')),
  table: {
    title: 'Tập huấn được công nhận',
    none: 'Chưa công nhận kết quả nào ngoài hệ thống.',
    course: 'Khóa học',
    version: (version: number) => `Phiên bản ${formatCount(version)}`,
    day: 'Ngày hoàn thành',
    evidence: 'Minh chứng',
    by: 'Người công nhận',
    byWhom: (who: string, on: Day) => `${who}, ngày ${formatDay(on)}`,
    operator: 'Người vận hành máy chủ',
    change: 'Sửa',
    retract: 'Rút lại',
    retractOf: (course: string, on: Day) => `Rút lại: ${course}, ngày ${formatDay(on)}`,
    certified: (number: string) => `Giấy chứng nhận số ${number}`,
  },
  add: 'Công nhận kết quả tập huấn',
  form: {
    title: 'Công nhận kết quả tập huấn',
    lead: 'Dùng khi cán bộ đã tập huấn trực tiếp, hoặc đã học trước đây, và có văn bản làm căn cứ.',
    subject: 'Khóa học hoặc chương trình',
    choose: 'Chọn khóa học hoặc chương trình',
    courseChoice: (title: string) => `Khóa học: ${title}`,
    certificationChoice: (title: string) => `Cả chương trình: ${title}`,
    day: 'Ngày hoàn thành',
    dayHint: 'Ngày cuối của đợt tập huấn, ghi như trong văn bản.',
    kind: 'Loại minh chứng',
    evidence: 'Minh chứng',
    evidenceHint:
      'Số, ngày của quyết định hoặc danh sách ký nhận, ví dụ: Danh sách số 12/DS-SYT ngày 05/03/2025. Không ghi số căn cước, số điện thoại hay thông tin về nạn nhân.',
    effectTitle: 'Khi công nhận',
    effects: [
      'Đủ các khóa của chương trình thì giấy chứng nhận được cấp ngay, có số, và có giá trị tính từ ngày hoàn thành, không phải từ hôm nay.',
      'Tỷ lệ bao phủ từ ngày hoàn thành đến nay thay đổi và được đánh dấu ghi nhận muộn. Báo cáo đã gửi vẫn xem lại được như khi gửi.',
      'Kết quả ghi cho phiên bản của khóa học có hiệu lực vào ngày đó; nếu khi ấy chưa có phiên bản nào thì ghi cho phiên bản đầu tiên.',
    ],
    submit: 'Công nhận',
  },
  retraction: {
    title: 'Rút lại kết quả đã công nhận',
    lead: 'Chỉ dùng khi ghi nhầm. Kết quả này coi như chưa từng được công nhận; nhật ký vẫn giữ cả hai lần ghi.',
    submit: 'Rút lại kết quả này',
    blocked: (number: string) =>
      `Giấy chứng nhận số ${number} dựa trên kết quả này. Hãy thu hồi giấy chứng nhận trước, rồi quay lại đây.`,
  },
  list: {
    title: 'Nhập kết quả tập huấn',
    lead: 'Gửi danh sách những người đã tập huấn trực tiếp hoặc đã học trước đây. Hệ thống cho xem trước; chưa có gì được ghi cho đến khi anh/chị bấm Nhập.',
    link: 'Nhập kết quả tập huấn',
    file: 'Tệp danh sách',
    hint: 'Excel (.xlsx) hoặc CSV, tối đa 16 MB. Cần có các cột: mã cán bộ; khóa học hoặc chương trình chứng nhận; ngày hoàn thành; minh chứng. Nên có: loại (tập huấn trực tiếp, học trước đây, khác).',
    never:
      'Không đưa vào tệp: số căn cước (CCCD), ngày sinh, địa chỉ, thông tin về nạn nhân. Tệp có các cột ấy bị từ chối.',
    submit: 'Gửi và xem trước',
    names: 'Tên và mã dùng trong tệp',
    namesLead: 'Cột khóa học hoặc chương trình ghi tên hoặc mã sau đây.',
    name: 'Tên',
    code: 'Mã',
    what: 'Là',
    whats: { course: 'Khóa học', certification: 'Chương trình chứng nhận' },
  },
  preview: {
    title: 'Xem trước',
    lead: (file: string) => `Tệp ${file}. Chưa có gì được ghi vào hệ thống.`,
    doneTitle: 'Đã nhập',
    doneLead: (file: string) => `Tệp ${file}.`,
    counts: 'Kết quả đọc tệp',
    accepted: 'Sẽ được công nhận',
    wereAccepted: 'Đã công nhận',
    unchanged: 'Đã có từ trước, giữ nguyên',
    refused: 'Bị từ chối',
    certificates: 'Giấy chứng nhận đã cấp',
    lines: (count: number) => `${formatCount(count)} dòng`,
    papers: (count: number) => `${formatCount(count)} giấy`,
    submit: (count: number) => `Nhập ${formatCount(count)} dòng`,
    nothing: 'Tệp này không có dòng nào để nhập.',
    rest: 'Dòng bị từ chối không ngăn các dòng khác. Sửa các dòng ấy rồi gửi lại cả tệp: dòng đã nhập được giữ nguyên.',
    place: 'Dòng, cột',
    placeOf: (row: number, column: string) => `Dòng ${formatCount(row)}, ${column}`,
    reason: 'Lý do',
    more: (count: number) => `Và ${formatCount(count)} dòng khác bị từ chối.`,
    drop: 'Bỏ tệp này',
    another: 'Nhập tệp khác',
  },
}
