/** The page on which a certification's paper is set. */
export const papers = {
  title: 'Mẫu giấy chứng nhận',
  lead: 'Áp dụng cho giấy chứng nhận cấp từ nay; giấy đã cấp giữ nguyên.',
  back: 'Chương trình chứng nhận',
  open: 'Mẫu giấy chứng nhận',
  saved: 'Đã lưu. Giấy chứng nhận cấp từ nay dùng mẫu này.',
  layout: 'Cách trình bày',
  noLayout: 'Hãy chọn một cách trình bày.',
  layouts: {
    ornate: { name: 'A4 ngang, có hoa văn', hint: 'Khung hoa văn xanh và vàng, nên in màu.' },
    plain: { name: 'A4 ngang, đơn giản', hint: 'Khung hai đường kẻ đen, ít tốn mực.' },
    portrait: {
      name: 'A4 dọc, kiểu văn bản hành chính',
      hint: 'Thể thức theo Nghị định 30/2020/NĐ-CP, không có khung.',
    },
  },
  wording: 'Lời văn',
  texts: {
    title: 'Tên giấy',
    titleHint: 'In hoa trên giấy.',
    subtitle: 'Dòng dưới tên giấy',
    subtitleHint: 'In hoa trên giấy. Để trống nếu không cần.',
    completed: 'Câu đứng trước tên chương trình',
    closing: 'Dòng cuối (không bắt buộc)',
    closingHint: 'In dưới dòng thời hạn, ví dụ căn cứ hoặc nơi lưu.',
  },
  signatory: 'Người ký',
  signatoryUsual: 'Để trống cả hai ô thì in người ký của cơ quan:',
  signatoryTitle: 'Chức danh người ký',
  signatoryName: 'Họ tên người ký',
  signatoryNameHint: 'Có chức danh riêng mà để trống họ tên thì giấy không in họ tên.',
  logo: 'In biểu trưng của cơ quan',
  logoHint: 'In biểu trưng đang dùng vào ngày cấp.',
  noLogo:
    'Cơ quan chưa có biểu trưng; quản trị viên thêm ở mục Thiết lập. Đến khi đó giấy in không có biểu trưng.',
  save: 'Lưu mẫu giấy',
  preview: 'Tải bản xem trước (PDF)',
  previewHint:
    'Bản xem trước in đúng những gì đang ghi ở trên dù chưa lưu, với tên người giả định, không có số và không có mã kiểm tra thật.',
  toFill: (most: number) => `Hãy ghi, nhiều nhất ${most} ký tự.`,
  tooLong: (most: number) => `Nhiều nhất ${most} ký tự.`,
  fileName: 'xem-truoc-giay-chung-nhan.pdf',
}
