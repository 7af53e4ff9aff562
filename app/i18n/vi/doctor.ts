import type { CheckName, Found, State } from '../../domain/installation/checkup.ts'
import { formatBytes } from '../format-bytes.ts'
import { formatCount } from '../format.ts'
import { audit } from './audit.ts'

type As<I, F = Found> = F extends { is: infer J } ? (I extends J ? F : never) : never
type Messages = { [I in Found['is']]: (found: As<I>) => string }

const names: Record<CheckName, string> = {
  configuration: 'Cấu hình',
  database: 'Cơ sở dữ liệu',
  replica: 'Bản sao chỉ đọc',
  migrations: 'Cấu trúc dữ liệu',
  keys: 'Khóa ký',
  audit: 'Nhật ký hệ thống',
  disk: 'Dung lượng đĩa',
  clock: 'Đồng hồ',
  origin: 'Địa chỉ công khai',
  mail: 'Thư điện tử',
}

const states: Record<State, string> = { ok: '[tốt]  ', warn: '[lưu ý]', fail: '[hỏng] ' }

type Database = { version: string; encoding: string; collation: string; bytes: number }
const database = ({ version, encoding, collation, bytes }: Database) =>
  `PostgreSQL ${version}, mã hóa ${encoding}, đối chiếu ${collation}, ${formatBytes(bytes)}.`
const room = ({ free, total }: { free: number; total: number }) =>
  `còn trống ${formatBytes(free)} trên ${formatBytes(total)}.`
const skew = ({ seconds }: { seconds: number }) =>
  `máy này lệch ${formatCount(seconds)} giây so với đồng hồ của cơ sở dữ liệu.`

/** What was found, with its figures. */
const message: Messages = {
  'configuration-good': ({ dataDir, embedded }) =>
    `đọc được; DATA_DIR là ${dataDir}, cơ sở dữ liệu ${embedded ? 'kèm theo chương trình' : 'theo DATABASE_URL'}.`,
  'configuration-bad': ({ reason }) => `chưa đúng. ${reason}`,
  'database-good': database,
  'database-encoding': database,
  'database-old': database,
  'database-absent': ({ dataDir }) => `chưa có trong ${dataDir}.`,
  'database-unreachable': ({ reason }) => `không kết nối được (${reason}).`,
  'replica-unset': () => 'không khai báo DATABASE_REPLICA_URL: mọi số liệu đọc từ máy chủ chính.',
  'replica-good': ({ seconds }) =>
    `theo kịp máy chủ chính, chậm nhiều nhất ${formatCount(Math.ceil(seconds ?? 0))} giây.`,
  'replica-behind': ({ seconds }) =>
    seconds === null
      ? 'chưa nhận được gì từ máy chủ chính.'
      : `chậm ${formatCount(Math.ceil(seconds))} giây so với máy chủ chính.`,
  'replica-foreign': ({ reason }) => `DATABASE_REPLICA_URL không phải bản sao của DATABASE_URL (${reason}).`,
  'replica-unreachable': ({ reason }) => `không kết nối được (${reason}).`,
  'migrations-good': ({ count }) => `đầy đủ ${formatCount(count)} bước, không có bước lạ.`,
  'migrations-pending': ({ names: pending }) => `còn thiếu ${pending.join(', ')}.`,
  'migrations-unknown': ({ names: unknown }) =>
    `có bước mà chương trình này không biết: ${unknown.join(', ')}.`,
  'keys-good': () => 'khóa chủ chỉ chủ sở hữu đọc được và dùng được.',
  'keys-none': () => 'chưa có khóa chủ; sẽ tự tạo khi khởi động.',
  'keys-missing': () => 'thiếu tệp khóa chủ trong khi đã có khóa ký giấy chứng nhận.',
  'keys-damaged': () => 'tệp khóa chủ bị hỏng (phải đúng 32 byte).',
  'keys-locked': () => 'khóa chủ ở máy này không mở được khóa ký đang dùng.',
  'keys-exposed': ({ mode }) => `tệp khóa chủ có quyền ${mode}: người khác trên máy cũng đọc hoặc sửa được.`,
  'audit-good': ({ entries }) => audit.verified(entries, null),
  'audit-broken': ({ seq, why }) => audit.broken(seq, why),
  'disk-good': room,
  'disk-low': room,
  'disk-full': room,
  'clock-good': skew,
  'clock-off': skew,
  'clock-wrong': skew,
  'origin-https': ({ origin }) => `${origin}.`,
  'origin-alone': ({ origin }) => `${origin}, nhưng chưa khai báo TRUSTED_PROXIES.`,
  'origin-here': ({ origin }) => `${origin}, chỉ mở được từ chính máy này.`,
  'origin-plain': ({ origin }) => `${origin} không mã hóa.`,
  'mail-set': () => 'đã khai báo SMTP_URL; bật và gửi thử ở trang Thiết lập, mục Thư nhắc.',
  'mail-unset': () => 'chưa khai báo SMTP_URL: không gửi thư nhắc, dùng danh sách gọi điện.',
  unasked: ({ reason }) => (reason === null ? 'chưa kiểm tra được.' : `chưa kiểm tra được (${reason}).`),
}

/** What to do where something is not as it should be. */
const advice: Partial<Record<Found['is'], string>> = {
  'configuration-bad': 'Sửa biến môi trường này rồi chạy lại; các mục khác chưa được kiểm tra.',
  'database-encoding': 'Tạo cơ sở dữ liệu mới với mã hóa UTF8, khôi phục bản sao lưu vào đó.',
  'database-old': 'Nâng PostgreSQL lên phiên bản 15 trở lên; sao lưu trước khi nâng.',
  'database-absent':
    'Kiểm tra DATA_DIR có đúng không. Nếu là máy mới: chạy npm start, hoặc restore từ bản sao lưu.',
  'database-unreachable':
    'Kiểm tra PostgreSQL có đang chạy, địa chỉ, tên và mật khẩu trong DATABASE_URL, tường lửa. Không có DATABASE_URL: xem start.log và thư mục data/log trong thư mục postgres của DATA_DIR.',
  'replica-behind':
    'Trong khi bản sao chậm quá 30 giây, mọi số liệu đọc từ máy chủ chính. Xem bản sao có còn nối với máy chủ chính không (pg_stat_wal_receiver), ổ đĩa có đầy hay quá tải không.',
  'replica-foreign':
    'Sửa DATABASE_REPLICA_URL. Nếu bản sao đã được đưa lên làm máy chủ chính: đổi DATABASE_URL của mọi máy sang nó và tắt máy chủ cũ.',
  'replica-unreachable':
    'Hệ thống vẫn chạy, mọi số liệu đọc từ máy chủ chính. Kiểm tra PostgreSQL của bản sao, địa chỉ, mật khẩu, tường lửa.',
  'migrations-pending': 'Sao lưu rồi khởi động lại máy chủ: khi khởi động các bước này được thực hiện.',
  'migrations-unknown':
    'Cài phiên bản mới hơn của chương trình, hoặc khôi phục bản sao lưu của phiên bản này.',
  'keys-missing':
    'Đặt lại keys/master.key từ bản sao lưu trước khi khởi động. Nếu không còn: giấy cũ vẫn xác minh được, giấy mới ký bằng khóa mới.',
  'keys-damaged': 'Khôi phục keys/master.key từ bản sao lưu; không xóa tệp đang có.',
  'keys-locked':
    'Bình thường sau khi khôi phục không kèm khóa: giấy mới sẽ ký bằng khóa mới. Nếu không, đặt lại keys/master.key đúng của cơ sở dữ liệu này.',
  'keys-exposed': 'Chạy chmod 600 keys/master.key trong DATA_DIR và xem ai đã có thể đọc tệp.',
  'audit-broken':
    'Không sửa gì thêm. Sao lưu hiện trạng, báo người phụ trách an toàn thông tin, so với các bản sao lưu trước.',
  'disk-low': 'Dọn hoặc mở rộng ổ đĩa: cần chỗ gấp đôi cơ sở dữ liệu và ít nhất 2 GB để sao lưu.',
  'disk-full': 'Giải phóng chỗ ngay: khi hết chỗ, hệ thống không lưu được câu trả lời nào.',
  'clock-off': 'Bật đồng bộ giờ (timedatectl set-ntp true) trên cả hai máy.',
  'clock-wrong':
    'Chỉnh giờ ngay trên máy sai và bật đồng bộ giờ: thời hạn làm bài và ngày cấp giấy theo đồng hồ này.',
  'origin-alone':
    'Đặt TRUSTED_PROXIES là địa chỉ của nginx hoặc Caddy phía trước (cùng máy: 127.0.0.1). Nếu không, mọi người bị coi là chung một địa chỉ: một người dò mật khẩu làm cả tỉnh không đăng nhập được.',
  'origin-here': 'Trước khi mọi người dùng, đặt PUBLIC_ORIGIN là địa chỉ https mà họ gõ.',
  'origin-plain': 'Đặt máy chủ sau nginx hoặc Caddy có chứng thư TLS và đổi PUBLIC_ORIGIN sang https.',
  unasked: 'Xử lý các mục khác trước rồi chạy lại.',
}

/** What the doctor says: whether this installation is well, and what to do where it is not. */
export const doctor = {
  names,
  states,
  message,
  advice,
  report: (ok: boolean, lines: string[]) =>
    `${lines.join('\n')}\n\n${ok ? 'Không có mục nào hỏng.' : 'Có mục bị hỏng: làm theo hướng dẫn ở trên rồi chạy lại.'}`,
}
