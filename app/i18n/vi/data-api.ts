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
