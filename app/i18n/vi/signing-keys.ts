import { formatCount } from '../format.ts'

/** Keys that sign certificates and badges. */
export const signingKeys = {
  title: 'Khóa ký giấy chứng nhận',
  lead: 'Mỗi giấy chứng nhận được ký bằng khóa của hệ thống; ai cũng kiểm tra được bằng phần công khai của khóa. Khóa thôi dùng vẫn kiểm tra được những giấy đã ký.',
  rotated: 'Đã đổi khóa. Từ nay giấy chứng nhận được ký bằng khóa mới.',
  none: 'Chưa có khóa nào. Khóa đầu tiên được tạo khi cấp giấy chứng nhận đầu tiên.',
  locked: {
    title: 'Khóa đang dùng không mở được ở máy này',
    text: 'Tệp keys/master.key trong thư mục dữ liệu không phải tệp đã khóa nó lại, thường do khôi phục mà không kèm khóa chủ. Giấy đã cấp vẫn kiểm tra được; giấy cấp tới đây được ký bằng khóa mới.',
  },
  caption: 'Các khóa ký, mới nhất ở trên',
  columns: {
    key: 'Khóa',
    state: 'Tình trạng',
    from: 'Dùng từ ngày',
    retired: 'Thôi dùng ngày',
    certificates: 'Số giấy đã ký',
    badges: 'Số huy hiệu đã ký',
  },
  states: { used: 'Đang dùng', locked: 'Không mở được', retired: 'Đã thôi dùng' },
  retiredLocked: 'Phần bí mật không mở được ở máy này.',
  did: (did: string) => `Tên khóa trong huy hiệu số: ${did}`,
  published: 'Danh sách khóa công khai (JSON)',
  open: 'Đổi khóa ký',
  rotation: {
    title: 'Đổi khóa ký',
    lead: 'Hệ thống tạo khóa mới để ký từ nay về sau.',
    effects: [
      'Giấy chứng nhận và huy hiệu số đã ký bằng khóa cũ vẫn kiểm tra được như trước.',
      'Khóa cũ không ký giấy nào nữa và không dùng lại được.',
      'Máy kiểm tra không có mạng cần mở trang kiểm tra một lần khi có mạng để nhận khóa mới.',
      'Hãy sao lưu lại sau khi đổi.',
    ],
    current: (id: string, certificates: number) =>
      `Khóa đang dùng: ${id}, đã ký ${formatCount(certificates)} giấy chứng nhận.`,
    first: 'Chưa có khóa nào: việc này tạo khóa đầu tiên.',
    password: 'Mật khẩu của anh/chị',
    passwordHint: 'Nhập lại để xác nhận việc này.',
    submit: 'Đổi khóa ký',
  },
}
