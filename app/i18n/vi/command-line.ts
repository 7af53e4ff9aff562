import type { Day } from '../../domain/day.ts'
import type { UnitsAnswer } from '../../domain/units/units-answer.ts'
import { formatCount, formatDay, formatRate } from '../format.ts'
import { doctor } from './doctor.ts'
import { keysCommand } from './keys-command.ts'

/** What programs tell the operator; the language of the server room is mixed, so what stops a start is said in both. */
export const commandLine = {
  badVariable: (name: string, example: string) =>
    `Biến môi trường ${name} không hợp lệ. Ví dụ: ${name}=${example}\n` +
    `Environment variable ${name} is not valid. Example: ${name}=${example}`,
  replicaAlone:
    'Có DATABASE_REPLICA_URL mà không có DATABASE_URL. Cơ sở dữ liệu kèm theo chương trình không có bản sao: hãy đặt DATABASE_URL là máy chủ chính của bản sao ấy, hoặc bỏ DATABASE_REPLICA_URL.\n' +
    'DATABASE_REPLICA_URL is set without DATABASE_URL. The embedded database has no replica: set DATABASE_URL to the primary of that replica, or leave DATABASE_REPLICA_URL out.',
  otherMasterKey: (file: string) =>
    `Một máy khác đang dùng chung cơ sở dữ liệu này với khóa chủ khác. Hãy chép keys/master.key trong DATA_DIR của máy ấy vào ${file} rồi khởi động lại. Nếu khóa ấy không còn: trên máy đang chạy, dùng lệnh keys rotate trước.\n` +
    `Another machine uses this database with another master key. Copy keys/master.key from its DATA_DIR to ${file} and start again. If that key is lost: run keys rotate on the machine that runs, first.`,
  badMasterKey: (file: string) =>
    `Tệp khóa ${file} bị hỏng (phải đúng 32 byte). Hãy khôi phục từ bản sao lưu; không xóa tệp này.\n` +
    `Key file ${file} is damaged (32 bytes expected). Restore it from a backup; do not delete it.`,
  portBusy: (port: number) =>
    `Cổng ${port} đang được chương trình khác sử dụng. Hãy dừng chương trình đó hoặc chọn cổng khác, ví dụ: PORT=${port + 1}\n` +
    `Port ${port} is in use. Stop the program that uses it or choose another one, for example: PORT=${port + 1}`,
  portForbidden: (port: number) =>
    `Không được phép mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên, ví dụ: PORT=3000\n` +
    `Not permitted to open port ${port}. Choose one from 1024 up, for example: PORT=3000`,
  hostUnusable: (host: string, reason: string) =>
    `Không mở được địa chỉ HOST=${host} (${reason}). Ví dụ: HOST=0.0.0.0\n` +
    `Cannot listen on HOST=${host} (${reason}). Example: HOST=0.0.0.0`,
  databaseNewer: (migrations: string[]) =>
    `Cơ sở dữ liệu mới hơn chương trình này (có ${migrations.join(', ')}). Hãy cài phiên bản mới hơn. Muốn dùng lại phiên bản này: đặt DATA_DIR hoặc DATABASE_URL là nơi trống, rồi restore bản sao lưu làm trước khi nâng cấp.\n` +
    'The database is newer than this program: install the newer one. To go back, restore the backup made before the upgrade where there is nothing yet (another DATA_DIR or DATABASE_URL).',
  prepareFailed:
    'Không chuẩn bị được cơ sở dữ liệu; nguyên nhân ở các dòng phía trên.\n' +
    'The database could not be prepared; the reason is in the lines above.',
  workerFailed:
    'Tiến trình phục vụ không khởi động được; nguyên nhân ở các dòng phía trên.\n' +
    'A serving process could not start; the reason is in the lines above.',
  demoAccount: (account: { role: string; name: string; unit: string; login: string; secret: string }) =>
    `  ${account.role}: ${account.name} (${account.unit})\n      đăng nhập: ${account.login}    mật khẩu: ${account.secret}`,
  demoWelcome: (url: string, accounts: string, file: string) =>
    `\nĐón Về đã sẵn sàng với dữ liệu mẫu: ${url}\n\nTài khoản dùng thử (cũng ghi trong ${file}):\n${accounts}\n\nNhấn Ctrl+C để dừng.\n`,
  setupInvitation: (code: string, address: string) =>
    `\nHệ thống chưa có quản trị viên.\nMã cài đặt: ${code}, mở ${address}\n` +
    'Mã dùng một lần, hết hạn sau 24 giờ; khởi động lại sẽ có mã mới thay mã này.\n',
  failed: (reason: string) => `Không thực hiện được: ${reason}\nNothing was done: ${reason}`,
  overview: (helps: string[]) =>
    `Cách dùng: npm run --silent lms -- LỆNH [LỰA CHỌN]\n\n${helps.join('\n\n')}\n\n` +
    'Lệnh nào cũng nhận --json (chỉ in một tài liệu JSON) và --help.\n' +
    'Mã kết thúc: 0 đã trả lời; 1 không làm gì, lý do ở luồng lỗi; 2 dùng sai cách.\n' +
    'Dùng cùng DATA_DIR hoặc DATABASE_URL với máy chủ, kể cả khi máy chủ đang chạy.',
  doctor,
  keys: keysCommand,
  help: {
    doctor:
      'doctor\n  Kiểm tra cấu hình, cơ sở dữ liệu, khóa, nhật ký, đĩa, đồng hồ và chỉ cách xử lý; không thay đổi gì.',
    coverage:
      'coverage --unit MÃ --on NGÀY [--as-known-on NGÀY] [--certification MÃ]\n' +
      '  Tỷ lệ bao phủ của một đơn vị vào một ngày (YYYY-MM-DD).\n' +
      '  --as-known-on    chỉ tính những gì đã ghi nhận khi ngày ấy kết thúc\n' +
      '  --certification  chỉ một chương trình chứng nhận (mã từ certifications list)',
    'curriculum load':
      'curriculum load\n  Nạp chương trình đào tạo ban đầu; nạp lại không ảnh hưởng đến kết quả đã có.',
    'certifications list': 'certifications list\n  Liệt kê các chương trình chứng nhận.',
    'requirements add':
      'requirements add --certification MÃ --unit MÃ --from NGÀY [--duty TÊN]…\n' +
      '  Yêu cầu cán bộ của đơn vị và các đơn vị trực thuộc phải có chứng nhận kể từ một ngày.\n' +
      '  --duty  chỉ người giữ nhiệm vụ này, ghi lại được nhiều lần; không ghi: mọi nhiệm vụ',
    'units import':
      'units import TỆP --from NGÀY\n' +
      '  Nhập danh mục đơn vị hành chính (Excel .xlsx hoặc CSV) có hiệu lực từ một ngày; nhập lại không thay đổi gì.\n' +
      '  Cột cần có: mã và tên xã, mã và tên tỉnh; trước 01/07/2025 thêm mã và tên huyện',
    'units reorganise':
      'units reorganise TỆP --on NGÀY [--resolution SỐ]\n' +
      '  Sắp xếp đơn vị từ một ngày theo bảng đơn vị cũ – đơn vị mới (Excel .xlsx hoặc CSV); cán bộ, vai trò, yêu cầu chuyển theo.\n' +
      '  Cột cần có: mã xã cũ, mã xã mới, tên xã mới, full hoặc partial (toàn bộ, một phần); thêm mã và tên tỉnh, huyện nếu có\n' +
      '  --resolution  số nghị quyết',
    'units count': 'units count --on NGÀY [--under MÃ]\n  Đếm tỉnh và đơn vị cấp xã vào một ngày.',
    'boundaries load':
      'boundaries load TỆP [--on NGÀY] [--property TÊN]\n' +
      '  Dùng ranh giới trong tệp GeoJSON để vẽ bản đồ; tệp bị từ chối vì những lý do như trên trang Ranh giới.\n' +
      '  --on        mã trong tệp là mã vào ngày này; không ghi: hôm nay\n' +
      '  --property  thuộc tính chứa mã; không ghi: hệ thống tự tìm',
    'audit verify':
      'audit verify\n  Kiểm tra nhật ký hệ thống có bị sửa, xóa không; in số và mã băm của dòng cuối để ghi lại ở nơi khác.',
    'accounts create':
      'accounts create --staff-code MÃ --name TÊN --role VAI_TRÒ [--phone SỐ] [--email ĐỊA_CHỈ] [--unit MÃ] [--duty TÊN]\n' +
      '  Thêm tài khoản và in mã đăng nhập lần đầu.\n' +
      '  --role  learner, trainer, department, leader hoặc administrator\n' +
      '  --unit  mã đơn vị mà vai trò áp dụng; chỉ trainer và administrator được bỏ trống',
    'accounts reset':
      'accounts reset --login TÊN\n' +
      '  Hủy mật khẩu, kết thúc mọi phiên làm việc và in mã đăng nhập mới.\n' +
      '  Tắt luôn xác thực hai bước: dùng khi quản trị viên mất cả điện thoại và mã dự phòng.\n' +
      '  --login  mã cán bộ, số điện thoại hoặc e-mail',
  },
  words: {
    accountCode: ({ login, code }: { login: string; code: string }) =>
      `Đăng nhập: ${login}\nMã lần đầu: ${code}\nMã chỉ hiện một lần, dùng để đặt mật khẩu riêng.`,
    curriculumLoaded: 'Đã nạp chương trình đào tạo.',
    curriculumRevised: (slug: string) =>
      `Khóa học ${slug} đã được sửa trên trang soạn khóa học nên giữ nguyên, không nạp từ tệp.`,
    certificationKept: (key: string) =>
      `Chương trình chứng nhận ${key} đã được sửa trên trang Yêu cầu nên giữ nguyên, không nạp từ tệp.`,
    certification: ({
      id,
      name,
      validityMonths,
    }: {
      id: string
      name: string
      validityMonths: number | null
    }) => `${id}  ${name}  (${validityMonths === null ? 'không thời hạn' : `${validityMonths} tháng`})`,
    unitsChanged: (told: UnitsAnswer) =>
      `Đơn vị: ${formatCount(told.added)} mới, ${formatCount(told.renamed)} đổi tên, ${formatCount(told.recoded)} đổi mã, ` +
      `${formatCount(told.ended)} kết thúc, ${formatCount(told.unchanged)} giữ nguyên.\n` +
      `Cán bộ: ${formatCount(told.moved)} chuyển theo đơn vị, ${formatCount(told.undecided)} cần quyết định. ` +
      `Bỏ qua ${formatCount(told.skipped)} mã cũ không còn vào ngày ấy.`,
    unitsCounted: (told: { on: Day; provinces: number; communes: number }) =>
      `Ngày ${formatDay(told.on)}: ${formatCount(told.provinces)} tỉnh, thành phố; ${formatCount(told.communes)} xã, phường, đặc khu, thị trấn.`,
    boundariesLoaded: (told: {
      property: string
      units: number
      derived: number
      unknown: number
      missing: number
    }) =>
      `Đã dùng ranh giới của ${formatCount(told.units)} đơn vị (mã ở thuộc tính “${told.property}”, ${formatCount(told.derived)} tỉnh vẽ từ các xã). ` +
      `Bỏ qua ${formatCount(told.unknown)} đối tượng không khớp; ${formatCount(told.missing)} đơn vị chưa có ranh giới.`,
    requirementAdded: (id: string) => `Đã thêm yêu cầu ${id}.`,
    coverage: (told: {
      unit: { code: string; name: string }
      required: number
      trained: number
      rate: number | null
    }) => `${told.unit.code} ${told.unit.name}: ${formatRate(told.rate)} (${told.trained}/${told.required})`,
  },
}
