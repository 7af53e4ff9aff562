/** What the address for other systems says of what it declines; in Vietnamese, whatever cookies come along. */
export const dataApi = {
  'token-needed': {
    title: 'Cần mã truy cập hợp lệ',
    detail:
      'Gửi mã trong tiêu đề “Authorization: Bearer …”. Mã sai, hết hạn hoặc đã thu hồi thì không đọc được gì.',
  },
  'not-found': {
    title: 'Không có số liệu này',
    detail:
      'Không có địa chỉ này, không có đơn vị như vậy trong phạm vi của mã, hoặc đơn vị không tồn tại vào ngày được hỏi.',
  },
  'unit-ended': {
    title: 'Đơn vị đã kết thúc sau khi sắp xếp',
    detail:
      'Đơn vị mà mã này được cấp đã kết thúc; “became” là đơn vị kế tục. Nếu “readable” là true, hãy hỏi bằng mã của đơn vị đó. Nếu là false, đơn vị đó rộng hơn phạm vi đã cấp: người có thẩm quyền cấp mã phải cho phép tại trang Mã truy cập dữ liệu. Các ngày trước khi kết thúc vẫn đọc được bằng mã đơn vị cũ.',
  },
  'invalid-input': {
    title: 'Yêu cầu không đúng',
    detail:
      'Ngày được ghi như 2026-11-23, kỳ như 2026-11, 2026-Q3, 2026-H1, 2026 hoặc plan-2026-2030; chương trình được ghi bằng khóa của nó. “known” không được sau hôm nay.',
  },
  'too-many-requests': {
    title: 'Quá nhiều yêu cầu',
    detail: 'Hãy đợi đến hết thời gian trong tiêu đề “Retry-After” rồi hỏi lại.',
  },
  'method-not-allowed': { title: 'Chỉ đọc được', detail: 'Địa chỉ này chỉ nhận GET và HEAD.' },
  failure: {
    title: 'Hệ thống gặp lỗi',
    detail: 'Hãy thử lại sau; mã yêu cầu giúp quản trị viên tìm lỗi trong nhật ký.',
  },
}

export type DataApiProblem = keyof typeof dataApi
