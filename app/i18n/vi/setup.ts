/** The first day of an installation: code, administrator, province, department. */
export const setup = {
  title: 'Cài đặt hệ thống',
  lead: 'Hệ thống chưa có quản trị viên. Việc cài đặt chỉ làm một lần và mất khoảng năm phút.',
  step: (step: number) => `Bước ${step}/2`,
  back: 'Bước trước',
  next: 'Tiếp tục',
  code: {
    label: 'Mã cài đặt',
    hint: 'Xem trong nhật ký (log) của máy chủ, ở dòng bắt đầu bằng “Mã cài đặt”. Chữ hoa, chữ thường đều được.',
  },
  province: {
    label: 'Tỉnh, thành phố',
    hint: 'Theo Quyết định 19/2025/QĐ-TTg; Đồng Nai là thành phố từ ngày 30/4/2026.',
    choose: 'Chọn trong danh sách',
  },
  signIn: 'Đã có tài khoản? Đăng nhập',
  of: (province: string) => `Cài đặt cho ${province}`,
  detailsLead: 'Mọi ô đều sửa lại được sau này trong phần Thiết lập, trừ tỉnh, thành phố.',
  administrator: {
    title: 'Quản trị viên đầu tiên',
    lead: 'Người phụ trách kỹ thuật hoặc chuyên môn của Sở. Thêm quản trị viên khác sau khi cài đặt.',
  },
  department: {
    title: 'Cơ quan cấp giấy chứng nhận',
    lead: 'In trên giấy chứng nhận và ghi ở chân mỗi trang.',
  },
  submit: 'Hoàn tất cài đặt',
  passwordAgain: 'Nếu có ô cần sửa, hệ thống giữ lại mọi điều đã điền trừ mật khẩu.',
}
