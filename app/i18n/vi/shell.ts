/** What stands around every page. */
export const shell = {
  site: 'Đón Về',
  siteTitle: 'Đón Về – Tập huấn cán bộ tiếp nhận, hỗ trợ nạn nhân mua bán người trở về',
  tagline: 'Tiếp nhận, hỗ trợ nạn nhân trở về',
  skip: 'Đến nội dung chính',
  demo: 'DỮ LIỆU MẪU',
  demoHint: 'Bản dùng thử: tên người, số liệu đều là hư cấu, giấy chứng nhận không có giá trị.',
  navigation: 'Các trang chính',
  learn: 'Học tập',
  certificates: 'Giấy chứng nhận',
  teach: 'Soạn khóa học',
  coverage: 'Tỷ lệ bao phủ',
  audit: 'Nhật ký',
  accounts: 'Tài khoản cán bộ',
  settings: 'Thiết lập',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  account: 'Tài khoản',
  accountOf: (name: string) => `Tài khoản của ${name}`,
  changePassword: 'Đổi mật khẩu',
  firstMinutes: 'Có người đến trình báo? Xem 30 phút đầu tiên',
  textSize: 'Cỡ chữ',
  textSizes: {
    small: { sign: 'A−', label: 'Cỡ chữ nhỏ' },
    normal: { sign: 'A', label: 'Cỡ chữ vừa' },
    large: { sign: 'A+', label: 'Cỡ chữ lớn' },
  },
  /** Each in its own words, in every language. */
  languages: {
    vi: { name: 'Tiếng Việt', short: 'VI' },
    en: { name: 'English', short: 'EN' },
  },
  footer: {
    about:
      'Đón Về là hệ thống tập huấn và cấp giấy chứng nhận cho cán bộ cấp xã làm công tác tiếp nhận, hỗ trợ nạn nhân mua bán người trở về.',
    runBy: (body: string) => `Cơ quan quản lý: ${body}`,
    verify: 'Kiểm tra giấy chứng nhận',
    hotlineNumber: '111',
    hotline: 'Tổng đài quốc gia phòng, chống mua bán người, miễn phí, 24/7',
    contact: 'Liên hệ trợ giúp',
  },
  show: 'Hiện',
  hide: 'Ẩn',
  showPassword: 'Hiện mật khẩu',
  sending: 'Đang gửi…',
  failure: {
    title: 'Hệ thống đang gặp sự cố',
    advice:
      'Lỗi này không do anh/chị gây ra. Những gì đã lưu vẫn còn. Hãy thử lại sau ít phút; nếu vẫn lỗi, gửi mã tra cứu dưới đây cho quản trị viên.',
    reference: (id: string) => `Mã tra cứu: ${id}`,
  },
  toHome: 'Về trang chính',
}
