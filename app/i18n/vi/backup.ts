import type { BackupFault } from '../../domain/backup/description.ts'
import { formatCount, formatInstant } from '../format.ts'
import { formatBytes } from '../format-bytes.ts'

type Faults = { [N in BackupFault['fault']]: (fault: Extract<BackupFault, { fault: N }>) => string }

/** Why a file cannot be restored, and what to do. */
const faults: Faults = {
  foreign: () => 'Tệp này không phải bản sao lưu của Đón Về. Hãy chọn tệp do lệnh backup tạo ra.',
  'other-format': ({ format }) =>
    `Tệp có định dạng số ${format}, chương trình này không đọc được. Hãy cài phiên bản đã tạo ra tệp, hoặc phiên bản mới hơn.`,
  'cut-off': () =>
    'Tệp rỗng, bị cắt cụt hoặc phần cuối bị hỏng. Hãy chép lại tệp từ nơi lưu, hoặc dùng bản sao lưu khác.',
  damaged: () =>
    'Tệp bị hỏng: nội dung không còn khớp với mã kiểm tra SHA-256 ghi trong tệp. Hãy chép lại từ nơi lưu, hoặc dùng bản sao lưu khác.',
  inconsistent: ({ where }) =>
    `Các phần trong tệp không khớp với nhau (${where}): tệp đã bị sửa. Hãy dùng bản sao lưu khác.`,
  newer: ({ migrations }) =>
    `Bản sao lưu do phiên bản mới hơn tạo ra (${migrations.join(', ')}). Hãy cài phiên bản ấy rồi khôi phục.`,
}

/** What backing up and restoring say to the operator. */
export const backup = {
  help: {
    backup:
      'backup TỆP [--force] [--with-keys]\n' +
      '  Sao lưu toàn bộ dữ liệu vào một tệp, kể cả khi mọi người đang làm việc. Tệp chứa dữ liệu cá nhân: hãy giữ kín.\n' +
      '  --force      ghi đè tệp đã có\n' +
      '  --with-keys  kèm khóa chủ (keys/master.key) để chuyển sang máy khác mà vẫn dùng khóa ký cũ;\n' +
      '               ai có tệp này ký được giấy chứng nhận giả. Không kèm: giấy cũ vẫn xác minh được, giấy mới ký bằng khóa mới',
    restore:
      'restore TỆP [--replace TÊN_MÁY_CHỦ]\n' +
      '  Kiểm tra toàn bộ tệp rồi khôi phục vào cơ sở dữ liệu trống, tất cả hoặc không gì cả. Máy chủ phải đang dừng.\n' +
      '  --replace  xóa dữ liệu đang có và thay bằng bản sao lưu; để xác nhận, ghi tên máy chủ trong PUBLIC_ORIGIN',
  },
  fault: (fault: BackupFault) => (faults[fault.fault] as (fault: BackupFault) => string)(fault),
  made: (made: { file: string; bytes: number; rows: number; sha256: string; masterKey: boolean }) =>
    `Đã sao lưu vào ${made.file}\n` +
    `${formatBytes(made.bytes)}, ${formatCount(made.rows)} dòng dữ liệu, SHA-256 ${made.sha256}\n` +
    'Tệp chứa họ tên, điện thoại, kết quả học tập, giấy chứng nhận và mật khẩu đã băm: hãy cất nơi chỉ người phụ trách mở được, và ở một máy khác.\n' +
    (made.masterKey
      ? 'Tệp có cả khóa chủ: ai có tệp này ký được giấy chứng nhận giả. Hãy xóa ngay khi đã chuyển máy xong.'
      : 'Tệp không có khóa chủ: khôi phục ở máy khác thì giấy cũ vẫn xác minh được, giấy mới ký bằng khóa mới.'),
  restored: (restored: {
    madeAt: string
    origin: string
    rows: number
    tables: number
    migrated: number
    key: 'restored' | 'fits' | 'new'
  }) =>
    `Đã khôi phục bản sao lưu lúc ${formatInstant(new Date(restored.madeAt))} của ${restored.origin}: ` +
    `${formatCount(restored.rows)} dòng trong ${restored.tables} bảng.\n` +
    (restored.migrated > 0
      ? `Đã nâng cấu trúc dữ liệu lên phiên bản này (${restored.migrated} bước).\n`
      : '') +
    `${keys[restored.key]}\nMọi người cần đăng nhập lại.`,
  cannotWrite: (file: string, reason: string) =>
    `Không ghi được ${file}: ${reason}. Chưa có gì được lưu lại.\n` +
    `Cannot write ${file}: ${reason}. Nothing is left behind.`,
  cannotRead: (file: string, reason: string) =>
    `Không đọc được ${file}: ${reason}.\nCannot read ${file}: ${reason}.`,
  stopped: 'Đã dừng theo yêu cầu; không để lại tệp dở dang.\nStopped as asked; nothing is left behind.',
  reasons: {
    ENOSPC: 'hết dung lượng đĩa (no space left)',
    EDQUOT: 'hết hạn mức đĩa (quota exceeded)',
    EFBIG: 'tệp quá lớn (file too large)',
    EACCES: 'không có quyền (permission denied)',
    EPERM: 'không có quyền (permission denied)',
    EROFS: 'ổ đĩa chỉ đọc (read-only)',
    ENOENT: 'không có tệp hoặc thư mục này (not found)',
    ENOTDIR: 'đường dẫn không đúng (not a folder)',
    EISDIR: 'đó là một thư mục (is a folder)',
  },
}

const keys = {
  restored: 'Khóa chủ trong bản sao lưu đã được đặt vào keys/master.key: giấy mới ký bằng khóa cũ.',
  fits: 'Khóa chủ ở máy này mở được khóa ký trong bản sao lưu: giấy mới ký bằng khóa cũ.',
  new: 'Giấy chứng nhận cũ vẫn xác minh được; giấy mới sẽ ký bằng một khóa mới, tự tạo khi cần.',
}
