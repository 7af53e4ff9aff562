/** Of whose installation the notice speaks. */
type Facts = { body: string; months: number; contact: string }

/**
 * What staff are told about their data. Whoever changes what it says raises PRIVACY_NOTICE_VERSION
 * (domain/people/privacy-notice.ts), so that everybody reads it again.
 */
export const privacy = {
  title: 'Thông báo về dữ liệu cá nhân',
  lead: 'Dành cho cán bộ dùng hệ thống: lưu những gì, để làm gì, trong bao lâu và hỏi ai.',
  version: (version: number) => `Phiên bản ${version}`,
  unreviewed: 'Chưa được pháp chế rà soát',
  noBody: 'Cơ quan quản lý hệ thống',
  sections: (facts: Facts) => [
    {
      title: 'Ai quản lý',
      lines: [`${facts.body} quản lý hệ thống này và chịu trách nhiệm về dữ liệu trong đó.`],
    },
    {
      title: 'Lưu những gì',
      lines: [
        'Họ và tên, mã cán bộ, số điện thoại, e-mail, đơn vị, nhiệm vụ và vai trò.',
        'Bài đã học, lựa chọn trong tình huống, câu trả lời, kết quả kiểm tra và giấy chứng nhận.',
        'Mật khẩu ở dạng mã băm, không ai đọc được; lúc đăng nhập, loại trình duyệt, địa chỉ mạng và nhật ký các thao tác quan trọng.',
        'Không hỏi số căn cước, ngày sinh, nơi ở. Không ô nào hỏi dữ liệu của nạn nhân.',
      ],
    },
    {
      title: 'Để làm gì',
      lines: [
        'Tổ chức tập huấn, kiểm tra; nhắc học qua thư điện tử hoặc điện thoại; cấp và kiểm tra giấy chứng nhận.',
        'Tính tỷ lệ cán bộ đã được đào tạo của từng xã, phường, đặc khu và của tỉnh.',
        'Bảo vệ tài khoản, phát hiện truy cập trái phép.',
      ],
    },
    {
      title: 'Căn cứ',
      lines: [
        'Dữ liệu được xử lý để cơ quan thực hiện nhiệm vụ đào tạo, tập huấn cán bộ, theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 (hiệu lực từ ngày 01/01/2026). Điều khoản áp dụng cụ thể chờ pháp chế của cơ quan rà soát.',
        'Đây là thông báo, không phải phiếu xin đồng ý. Bấm “Tôi đã đọc” chỉ ghi nhận anh/chị đã được thông báo, không làm mất quyền nào của anh/chị.',
      ],
    },
    {
      title: 'Ai xem được',
      lines: [
        'Anh/chị; lãnh đạo đơn vị và cán bộ Sở trong phạm vi phụ trách; quản trị viên.',
        'Ai có mã QR trên giấy chứng nhận xem được điều in trên giấy. Người chỉ có số giấy thấy họ tên đã che bớt.',
        'Thư nhắc chỉ ghi họ tên và tên chương trình, gửi qua máy chủ thư của cơ quan. Ngoài ra, hệ thống không gửi dữ liệu cho bên nào khác.',
      ],
    },
    {
      title: 'Giữ bao lâu',
      lines: [
        `Trong thời gian công tác và ${facts.months} tháng sau khi thôi nhiệm vụ.`,
        'Hết thời hạn, cơ quan thay họ tên và cách liên hệ bằng mã. Giấy chứng nhận và số liệu đào tạo được giữ làm căn cứ kiểm tra.',
      ],
    },
    {
      title: 'Anh/chị có thể đề nghị',
      lines: [
        'Xem dữ liệu của mình (ở trang Tài khoản), nhận bản sao, được giải thích.',
        'Sửa điều chưa đúng; xóa hoặc hạn chế xử lý khi không còn lý do để giữ.',
        'Phản ánh, khiếu nại. Các quyền khác theo Luật 91/2025/QH15.',
      ],
    },
    {
      title: 'Hỏi ai',
      lines: [facts.contact || `Liên hệ ${facts.body} hoặc lãnh đạo đơn vị của anh/chị.`],
    },
  ],
  acknowledgement: {
    submit: 'Tôi đã đọc',
    noted: 'Hệ thống ghi lại ngày giờ và phiên bản anh/chị đã đọc.',
    done: 'Anh/chị đã đọc phiên bản này.',
    goOn: 'Tiếp tục',
  },
  link: 'Dữ liệu cá nhân',
  atSetup: 'Tôi đã đọc thông báo về dữ liệu cá nhân',
  atSetupRead: 'Đọc thông báo',
  settings: {
    title: 'Dữ liệu cá nhân',
    lead: 'Những điều này ghi trong thông báo mà mọi cán bộ đọc khi đăng nhập lần đầu.',
    retentionMonths: 'Thời hạn giữ dữ liệu sau khi thôi nhiệm vụ (tháng)',
    retentionHint: 'Từ 1 đến 240 tháng. Không giữ lâu hơn mức cần thiết.',
    contact: 'Người hoặc bộ phận trả lời câu hỏi về dữ liệu',
    contactHint: 'Tên, số điện thoại hoặc e-mail. Để trống: liên hệ cơ quan quản lý.',
    read: 'Xem thông báo',
  },
}
