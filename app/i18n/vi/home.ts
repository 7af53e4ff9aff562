/** The public front page. */
export const home = {
  title: 'Khi có người trở\u00a0về, cán\u00a0bộ\u00a0xã biết phải làm\u00a0gì',
  lead: 'Tập huấn và cấp giấy chứng nhận cho cán bộ xã, phường, đặc khu tiếp nhận, hỗ trợ nạn nhân bị mua bán trở về.',
  signIn: 'Đăng nhập để học',
  signInHint: 'Lần đầu đăng nhập: dùng mã trên giấy được phát.',
  verify: 'Kiểm tra giấy chứng nhận',
  firstMinutes: {
    title: 'Có người đến trình báo ngay lúc này?',
    text: 'Mở bài “30 phút đầu tiên” và làm theo từng bước.',
    open: 'Xem 30 phút đầu tiên',
  },
  waysTitle: 'Học thế nào',
  ways: {
    lessons: {
      title: 'Bài ngắn, dùng được ngay',
      text: 'Mỗi bài vài phút, viết cho người sẽ mở cửa tối nay. Dừng lúc nào cũng được, hệ thống nhớ chỗ đang học.',
    },
    scenarios: {
      title: 'Tập với tình huống',
      text: 'Chọn cách xử lý, thấy điều xảy ra sau đó và được chọn lại. Người trong tình huống đều là hư cấu.',
    },
    certificate: {
      title: 'Giấy chứng nhận kiểm tra được',
      text: 'Đạt bài kiểm tra cuối khóa thì nhận giấy chứng nhận có số và mã QR để bất kỳ ai cũng kiểm tra được.',
    },
  },
}
