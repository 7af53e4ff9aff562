import type { AuditAction } from '../../domain/audit/entry.ts'
import { formatCount } from '../format.ts'

const actions: Record<AuditAction, string> = {
  'account.created': 'Thêm tài khoản',
  'account.reinstated': 'Mở lại tài khoản',
  'account.reset': 'Cấp lại mã đăng nhập',
  'account.suspended': 'Tạm khóa tài khoản',
  'appointment.made': 'Giao vai trò',
  'appointment.withdrawn': 'Thu hồi vai trò',
  'backup.begun': 'Bắt đầu sao lưu',
  'backup.restored': 'Khôi phục từ bản sao lưu',
  'certificate.issued': 'Cấp giấy chứng nhận',
  'course.published': 'Phát hành khóa học',
  'curriculum.loaded': 'Nạp chương trình đào tạo',
  'demo.loaded': 'Nạp dữ liệu mẫu',
  'department.named': 'Sửa cơ quan cấp giấy chứng nhận',
  'draft.begun': 'Lập bản nháp khóa học',
  'draft.changed': 'Sửa bản nháp khóa học',
  'installation.set-up': 'Cài đặt hệ thống',
  'list.exported': 'Tải danh sách về máy',
  'logo.removed': 'Bỏ biểu trưng',
  'logo.replaced': 'Đổi biểu trưng',
  'password.chosen': 'Đặt mật khẩu',
  'privacy.acknowledged': 'Đọc thông báo dữ liệu cá nhân',
  'privacy.changed': 'Sửa thiết lập dữ liệu cá nhân',
  'requirement.added': 'Thêm yêu cầu đào tạo',
  'session.ended': 'Kết thúc một phiên đăng nhập',
  'sessions.ended': 'Đăng xuất khỏi mọi thiết bị',
  'sign-in.failed': 'Đăng nhập không thành công',
  'sign-in.succeeded': 'Đăng nhập',
  'signed-out': 'Đăng xuất',
  'unit.added': 'Thêm đơn vị',
  'change.undone': 'Hoàn tác một đợt thay đổi',
  'people.imported': 'Nhập danh sách cán bộ',
  'units.imported': 'Nhập danh mục đơn vị',
  'units.reorganised': 'Thực hiện sắp xếp đơn vị',
}

/** The audit log. */
export const audit = {
  title: 'Nhật ký hệ thống',
  lead: 'Ai đã làm gì, với ai, từ đâu, lúc nào. Không ai sửa hay xóa được; mỗi dòng được nối với dòng trước bằng mã băm.',
  action: 'Việc',
  everything: 'Mọi việc',
  show: 'Xem',
  columns: { at: 'Lúc', who: 'Ai', what: 'Việc', whom: 'Với ai, cái gì', from: 'Từ đâu' },
  actions,
  actorKinds: {
    person: 'Người đã rời hệ thống',
    operator: 'Người vận hành máy chủ',
    anyone: 'Khách chưa đăng nhập',
  },
  details: {
    number: 'số',
    version: 'phiên bản',
    role: 'vai trò',
    name: 'danh sách',
    on: 'ngày',
    from: 'từ ngày',
    lines: 'số dòng',
    months: 'số tháng',
    sessions: 'số phiên',
  },
  detail: (name: string, value: string) => `${name}: ${value}`,
  number: (seq: number) => `Số ${formatCount(seq)}`,
  nobody: '—',
  commandLine: 'dòng lệnh',
  empty: 'Chưa có dòng nào.',
  older: 'Các dòng cũ hơn',
  verified: (entries: number, head: string | null) =>
    `Chuỗi nhật ký nguyên vẹn: ${formatCount(entries)} dòng.` + (head === null ? '' : `\nDòng cuối: ${head}`),
  broken: (seq: number, why: 'altered' | 'missing') =>
    why === 'altered'
      ? `Nhật ký đã bị sửa: dòng ${seq} không khớp với mã băm của nó.`
      : `Nhật ký bị mất dòng: ngay trước dòng ${seq} thiếu ít nhất một dòng.`,
}
