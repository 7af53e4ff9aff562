import type { RosterColumn } from '../../domain/people/roster/roster-columns.ts'
import type { PreviewGroup } from '../../domain/people/roster/roster-preview.ts'
import type { RosterPhase } from '../../domain/people/roster/roster-progress.ts'
import type { UploadState } from '../../domain/people/roster/upload.ts'
import { formatCount, formatInstant } from '../format.ts'

const groups: Record<PreviewGroup, string> = {
  joined: 'Vào',
  left: 'Nghỉ',
  moved: 'Chuyển',
  changed: 'Sửa thông tin',
  unchanged: 'Giữ nguyên',
  refused: 'Bị từ chối',
  question: 'Cần quyết định',
}

const columns: Record<RosterColumn, string> = {
  staffCode: 'Mã cán bộ',
  fullName: 'Họ và tên',
  phone: 'Điện thoại',
  email: 'E-mail',
  unit: 'Đơn vị (mã hoặc tên)',
  duty: 'Nhiệm vụ',
  from: 'Từ ngày',
  to: 'Đến ngày (ngày đầu tiên không còn giữ nhiệm vụ)',
  last: 'Đến hết ngày (ngày cuối cùng)',
}

const states: Record<UploadState | 'interrupted', string> = {
  reading: 'Đang đọc',
  columns: 'Chờ chọn cột',
  previewed: 'Chờ xem và nhập',
  importing: 'Đang nhập',
  imported: 'Đã nhập',
  declined: 'Không dùng được',
  interrupted: 'Bị ngắt giữa chừng',
}

const phases: Record<RosterPhase, string> = {
  reading: 'Đang đọc tệp',
  comparing: 'Đang so với dữ liệu hiện có',
  writing: 'Đang ghi vào hệ thống',
}

/** The pages on which a roster is imported. */
export const rosterPages = {
  title: 'Nhập danh sách cán bộ',
  lead: 'Gửi tệp Excel hoặc CSV. Hệ thống cho xem trước mọi thay đổi; chưa có gì được ghi cho đến khi anh/chị bấm Nhập.',
  upload: {
    title: 'Gửi tệp mới',
    file: 'Tệp danh sách',
    hint: 'Excel (.xlsx) hoặc CSV, tối đa 16 MB. Cần có các cột: mã cán bộ, họ và tên, đơn vị, nhiệm vụ; nên có: điện thoại, e-mail, từ ngày, đến ngày (ngày đầu tiên không còn giữ nhiệm vụ) hoặc đến hết ngày (ngày cuối cùng).',
    never:
      'Không đưa vào tệp: số căn cước (CCCD), ngày sinh, địa chỉ, thông tin về nạn nhân. Tệp có các cột ấy bị từ chối.',
    rule: 'Với mỗi người có trong tệp, các dòng của họ là toàn bộ nhiệm vụ từ nay trong phạm vi anh/chị phụ trách. Người không có trong tệp được giữ nguyên.',
    submit: 'Gửi và xem trước',
  },
  open: {
    title: 'Tệp chưa nhập xong',
    lead: 'Chỉ anh/chị thấy các tệp này. Tệp tự bị xóa sau 24 giờ.',
    file: 'Tệp',
    sent: 'Gửi lúc',
    state: 'Tình trạng',
  },
  states,
  list: {
    title: 'Các lần đã nhập',
    none: 'Chưa có lần nhập nào.',
    at: 'Lúc',
    by: 'Người nhập',
    file: 'Tệp',
    result: 'Kết quả',
    undone: (at: Date) => `Đã hoàn tác lúc ${formatInstant(at)}`,
  },
  operator: 'Người vận hành máy chủ',
  brief: (counts: { joined: number; left: number; moved: number; changed: number }) =>
    `${formatCount(counts.joined)} vào, ${formatCount(counts.left)} nghỉ, ${formatCount(counts.moved)} chuyển, ` +
    `${formatCount(counts.changed)} sửa thông tin`,
  groups,
  groupHint: {
    joined: 'Từ chưa có nhiệm vụ thành có nhiệm vụ.',
    left: 'Không còn nhiệm vụ nào.',
    moved: 'Đơn vị làm việc thay đổi.',
    changed: 'Nhiệm vụ, thời gian, tên, mã hoặc cách liên hệ thay đổi; đơn vị giữ nguyên.',
    unchanged: 'Đã đúng như trong tệp.',
    refused: 'Hãy sửa các dòng này trong tệp rồi gửi lại. Còn dòng bị từ chối thì không dòng nào được nhập.',
    question: 'Các dòng này có thể nói về người đã có trong hệ thống. Hãy chọn cho từng dòng.',
  } satisfies Record<PreviewGroup, string>,
  columns: {
    title: 'Các cột của tệp',
    lead: (file: string) => `Chọn cột của tệp ${file} cho từng nội dung.`,
    names: columns,
    none: 'Không có trong tệp',
    needed: 'Bắt buộc.',
    staffCodeHint: 'Thiếu mã cán bộ thì mỗi dòng phải khớp với một người đã có, và anh/chị phải xác nhận.',
    choice: (letter: string, header: string, example: string) =>
      `${letter}: ${header || 'không có tiêu đề'}` + (example === '' ? '' : ` (ví dụ: ${example})`),
    rival: (headers: string) => `Có cột khác cũng hợp: ${headers}. Hãy chọn đúng cột.`,
    unused: (headers: string) => `Các cột không được đọc: ${headers}.`,
    submit: 'Dùng các cột này',
  },
  progress: {
    title: 'Đang xử lý tệp',
    lead: 'Trang này tự làm mới. Anh/chị có thể làm việc khác rồi quay lại.',
    starting: 'Đang chờ đến lượt',
    phases,
    of: (done: number, total: number) => `${formatCount(done)} trên ${formatCount(total)}`,
    again: 'Xem lại ngay',
  },
  stopped: {
    title: 'Chưa nhập được tệp',
    interrupted: 'Việc xử lý bị ngắt giữa chừng',
    interruptedAdvice:
      'Máy chủ đã dừng trong lúc xử lý tệp. Chưa có gì thay đổi. Anh/chị có thể làm lại từ tệp đã gửi.',
    retry: 'Làm lại',
  },
  preview: {
    title: 'Xem trước',
    lead: (file: string) => `Tệp ${file}. Chưa có gì được ghi vào hệ thống.`,
    groups: 'Các nhóm thay đổi',
    submit: (count: number) => `Nhập: thay đổi ${formatCount(count)} người`,
    whole: 'Tất cả được nhập cùng lúc, hoặc không gì cả. Sau khi nhập vẫn hoàn tác được.',
    nothing: 'Tệp này không làm thay đổi gì: mọi người đã đúng như trong tệp.',
    refused: (count: number) => `${formatCount(count)} dòng bị từ chối`,
    refusedAdvice: 'Chưa nhập được. Hãy sửa các dòng này trong tệp rồi gửi lại.',
    open: (count: number) => `${formatCount(count)} dòng cần anh/chị quyết định`,
    openAdvice: 'Chưa nhập được cho đến khi quyết định xong.',
    newDuties: (names: string) => `Nhiệm vụ mới sẽ được thêm: ${names}.`,
    columns: 'Xem và sửa các cột',
    drop: 'Bỏ tệp này',
    row: 'Dòng',
    place: 'Dòng, cột',
    rowNumber: (row: number) => `Dòng ${formatCount(row)}`,
    reason: 'Lý do',
    who: 'Cán bộ',
    change: 'Thay đổi',
    same: 'Không đổi',
    empty: 'Không có ai trong nhóm này.',
    page: (page: number, pages: number) => `Trang ${formatCount(page)} trên ${formatCount(pages)}`,
    before: 'Trang trước',
    after: 'Trang sau',
    pages: 'Các trang',
  },
  change: {
    fields: {
      staffCode: 'Mã cán bộ (cũng là tên đăng nhập)',
      fullName: 'Họ và tên',
      phone: 'Điện thoại',
      email: 'E-mail',
    },
    isNew: 'Người mới',
    nothing: 'không có',
    first: (name: string, value: string) => `${name}: ${value}`,
    field: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    since: (day: string) => `từ ${day}`,
    until: (from: string, last: string) => `từ ${from} đến hết ${last}`,
    begins: (place: string, time: string) => `Thêm: ${place}, ${time}`,
    never: (place: string, time: string) => `Bỏ: ${place}, ${time}`,
    shifts: (place: string, before: string, after: string) => `${place}: ${before} → ${after}`,
  },
  question: {
    legend: (row: string, name: string) => `Dòng ${row}: ${name}`,
    code: (code: string) => `mã trong tệp: ${code}`,
    noCode: 'tệp không ghi mã',
    is: (name: string, code: string) => `Là ${name} (mã ${code})`,
    by: { phone: 'cùng số điện thoại', name: 'cùng họ tên, cùng đơn vị' },
    newCode: (code: string) => `Mã của người này sẽ đổi thành ${code}.`,
    new: 'Là người mới',
    newHint: 'Người mới phải có mã cán bộ trong tệp; không có thì dòng bị từ chối.',
    submit: 'Lưu quyết định của trang này',
  },
  kept: {
    title: 'Một lần nhập danh sách',
    heading: (file: string) => `Lần nhập: ${file}`,
    back: 'Nhập danh sách cán bộ',
    at: 'Nhập lúc',
    by: 'Người nhập',
    file: 'Tệp',
    hash: 'SHA-256 của tệp',
    undoneTitle: 'Lần nhập này đã được hoàn tác',
    undoneBy: (at: Date, by: string) => `Lúc ${formatInstant(at)}, người thực hiện: ${by}.`,
    undo: 'Hoàn tác lần nhập này',
  },
  undoing: {
    title: 'Hoàn tác một lần nhập',
    lead: 'Mọi thay đổi của lần nhập này được rút lại: nhiệm vụ, tên, mã, điện thoại và e-mail trở về như trước; người được thêm không còn trong danh sách. Những gì đã báo cáo trước đó vẫn xem lại được.',
    submit: 'Hoàn tác',
    cancel: 'Không hoàn tác',
  },
}
