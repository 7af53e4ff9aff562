import { backup } from './backup.ts'
import type { RefusalTexts } from './refusals.ts'

type OfBackups =
  'backup-unusable' | 'file-exists' | 'nothing-to-back-up' | 'database-in-use' | 'database-not-empty'

/** Refusals of the commands that save and restore. */
export const backupRefusals: Pick<RefusalTexts, OfBackups> = {
  'backup-unusable': ({ fault }) => ({
    title: 'Không khôi phục được từ tệp này; dữ liệu đang có không thay đổi',
    advice: backup.fault(fault),
  }),
  'file-exists': () => ({
    title: 'Đã có tệp cùng tên',
    advice: 'Hãy chọn tên khác, hoặc thêm --force để ghi đè.',
  }),
  'nothing-to-back-up': () => ({
    title: 'Ở đây chưa có dữ liệu của Đón Về',
    advice: 'Hãy kiểm tra DATA_DIR hoặc DATABASE_URL: lệnh phải dùng cùng giá trị với máy chủ.',
  }),
  'database-in-use': () => ({
    title: 'Máy chủ Đón Về hoặc một lệnh khác đang dùng cơ sở dữ liệu này; chưa có gì thay đổi',
    advice: 'Hãy dừng máy chủ (ví dụ: systemctl stop don-ve) rồi chạy lại lệnh.',
  }),
  'database-not-empty': ({ people, certificates, host }) => ({
    title: `Cơ sở dữ liệu đang có dữ liệu (${people} cán bộ, ${certificates} giấy chứng nhận); chưa có gì thay đổi`,
    advice: `Hãy khôi phục vào cơ sở dữ liệu trống. Nếu chắc chắn muốn xóa dữ liệu đang có và thay bằng bản sao lưu: sao lưu hiện trạng trước, rồi chạy lại với --replace ${host}`,
  }),
}
