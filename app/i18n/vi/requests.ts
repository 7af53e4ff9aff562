/** Pages for requests that the server declines before any page of the site is asked. */
export const requests = {
  reference: (id: string) => `Mã tra cứu: ${id}`,
  home: 'Về trang đầu',
  'foreign-origin': {
    title: 'Yêu cầu chưa được thực hiện',
    lines: (origin: string) => [
      'Vì an toàn, hệ thống chỉ nhận dữ liệu gửi đi từ chính trang của hệ thống. Yêu cầu vừa rồi đến từ địa chỉ khác hoặc không cho biết đến từ đâu, nên chưa có gì được thay đổi.',
      `Anh/chị hãy mở ${origin} rồi thực hiện lại thao tác trên trang đó.`,
      'Nếu vẫn gặp thông báo này, hãy báo quản trị viên kiểm tra biến PUBLIC_ORIGIN: giá trị phải đúng là địa chỉ mà cán bộ gõ để vào hệ thống.',
    ],
  },
  'body-too-large': {
    title: 'Dữ liệu gửi lên quá lớn',
    lines: (limit: string) => [
      `Trang này nhận tối đa ${limit}. Chưa có gì được lưu.`,
      'Anh/chị hãy quay lại, rút gọn nội dung hoặc chia nhỏ tệp rồi gửi lại.',
    ],
  },
  'too-many-fields': {
    title: 'Dữ liệu gửi lên có quá nhiều mục',
    lines: () => ['Hệ thống không nhận biểu mẫu như vậy. Chưa có gì được lưu.'],
  },
  'too-many-requests': {
    title: 'Quá nhiều yêu cầu trong thời gian ngắn',
    lines: (seconds: number) => [
      `Anh/chị hãy đợi ${seconds} giây rồi thử lại. Dữ liệu đã lưu trước đó không bị ảnh hưởng.`,
    ],
  },
  'bad-address': {
    title: 'Địa chỉ không hợp lệ',
    lines: () => ['Địa chỉ vừa mở bị viết sai hoặc bị cắt mất một phần. Anh/chị hãy kiểm tra lại đường dẫn.'],
  },
  'method-not-allowed': {
    title: 'Thao tác không được hỗ trợ',
    lines: () => ['Hệ thống chỉ nhận các yêu cầu GET, HEAD và POST.'],
  },
  failure: {
    title: 'Hệ thống đang gặp sự cố',
    lines: () => [
      'Lỗi này không do anh/chị gây ra. Những gì đã lưu vẫn còn. Hãy thử lại sau ít phút; nếu vẫn lỗi, hãy gửi mã tra cứu dưới đây cho quản trị viên.',
    ],
  },
  'file-not-found': { title: 'Không tìm thấy tệp', lines: () => ['Tệp này không còn hoặc chưa từng có.'] },
}
