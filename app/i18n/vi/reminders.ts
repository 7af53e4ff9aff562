import type { LetterKind } from '../../domain/reminders/letter.ts'
import type { ReminderKind } from '../../domain/reminders/occasion.ts'
import { formatCount, formatInstant } from '../format.ts'

type Told = {
  planned: number
  sent: number
  failed: number
  unknown: number
  dropped: number
  waiting: number
  mailServer: boolean
}

/** Reminders by e-mail: their settings and how the queue is doing. */
export const reminders = {
  title: 'Thư nhắc',
  lead: 'Hệ thống gửi thư điện tử nhắc cán bộ khi có việc phải học, khi chứng nhận sắp hết hạn hoặc đã hết giá trị. Mỗi người nhiều nhất một thư một ngày; mỗi việc chỉ nhắc một lần.',
  unset: 'Chưa khai báo máy chủ thư',
  unsetText:
    'Chưa có thư nào được lập. Người vận hành máy chủ đặt biến SMTP_URL rồi khởi động lại. Trong khi chờ, hãy dùng danh sách gọi điện.',
  calls: 'Mở danh sách gọi điện',
  enabled: 'Gửi thư nhắc',
  enabledHint: 'Khi tắt, không lập thư mới; thư đang chờ được giữ lại.',
  fromAddress: 'Địa chỉ gửi',
  fromAddressHint: 'Địa chỉ thư của cơ quan.',
  fromAddressSeen: 'Người nhận thấy địa chỉ này và tên',
  hours: 'Chỉ gửi trong giờ làm việc, từ thứ Hai đến thứ Sáu',
  from: 'Từ',
  to: 'Đến',
  kinds: 'Nhắc khi',
  kind: {
    required: 'có chương trình phải học mà chưa bắt đầu',
    'grace-ending': 'sắp hết thời hạn dành cho người mới nhận nhiệm vụ (còn 14 ngày)',
    'renewal-opens': 'đã đến lúc có thể học lại để gia hạn',
    expiring: 'chứng nhận còn 30 ngày là hết hạn',
    'expiring-soon': 'chứng nhận còn 7 ngày là hết hạn',
    expired: 'chứng nhận hết giá trị hoặc bị thu hồi',
  } satisfies Record<ReminderKind, string>,
  digest: 'Gửi tóm tắt hằng tuần cho lãnh đạo xã và Sở',
  digestHint: 'Sáng thứ Hai, chỉ khi tuần trước có người đến hạn hoặc hết hạn.',
  perMinute: 'Số thư nhiều nhất trong một phút',
  test: {
    title: 'Gửi thử',
    text: 'Thư thử gửi đến địa chỉ của chính anh/chị, vào bất cứ giờ nào.',
    button: 'Gửi thư thử cho tôi',
    queued: 'Đã xếp thư thử vào hàng đợi. Thư đi trong khoảng một phút.',
  },
  queue: {
    title: 'Hàng đợi thư',
    waiting: 'Đang chờ',
    sent: 'Đã gửi trong 7 ngày',
    failed: 'Không gửi được',
    unknown: 'Không rõ kết quả',
    unknownHint:
      'Kết nối bị ngắt sau khi bắt đầu chuyển thư: có thể thư đã đến. Hệ thống không tự gửi lại; hãy hỏi người nhận trước khi gửi lại.',
    opens: (at: Date) => `Ngoài giờ làm việc: thư đang chờ đi từ ${formatInstant(at)}.`,
    troubled: 'Thư cần xem',
    columns: { who: 'Gửi cho', state: 'Tình trạng', reason: 'Lý do', again: 'Gửi lại' },
    states: { waiting: 'Sẽ thử lại', failed: 'Không gửi được', unknown: 'Không rõ kết quả' },
    kinds: {
      reminder: 'thư nhắc',
      digest: 'tóm tắt tuần',
      report: 'báo cáo tháng',
      test: 'thư thử',
      urging: 'thư nhắc theo danh sách',
      answer: 'trả lời đính chính',
      unsubscribed: 'kết thúc đăng ký báo cáo',
    } satisfies Record<LetterKind, string>,
    reasons: {
      interrupted: 'Máy chủ dừng giữa chừng khi đang chuyển thư.',
      'no-address': 'Không có địa chỉ thư điện tử dùng được.',
    },
    again: 'Gửi lại',
    againTo: (name: string) => `Gửi lại cho ${name}`,
    queued: 'Thư đã được xếp lại vào hàng đợi.',
  },
  help:
    'reminders send\n' +
    '  Lập thư nhắc của hôm nay và gửi ngay những thư được phép gửi trong giờ này. Máy chủ tự làm khi đang chạy.',
  told: ({ mailServer, planned, sent, waiting, failed, unknown, dropped }: Told) =>
    mailServer
      ? `Đã lập ${formatCount(planned)} thư, đã gửi ${formatCount(sent)}, còn chờ ${formatCount(waiting)}, không gửi được ${formatCount(failed)}, không rõ kết quả ${formatCount(unknown)}, bỏ vì không còn cần ${formatCount(dropped)}.`
      : 'Chưa khai báo SMTP_URL: không có thư nào được lập.',
}
