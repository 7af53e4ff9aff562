import { formatDay } from '../format.ts'
import type { Day } from '../../domain/day.ts'

/** Signing in with a second step: an app that shows codes. */
export const secondStep = {
  title: 'Xác thực hai bước',
  lead: 'Sau mật khẩu, hệ thống hỏi thêm mã 6 số trong ứng dụng trên điện thoại. Người biết mật khẩu mà không có điện thoại của anh/chị thì không vào được.',
  demanded: 'Vai trò của anh/chị bắt buộc xác thực hai bước. Hãy cài đặt ngay để tiếp tục.',
  code: 'Mã xác nhận',
  codeHint: '6 chữ số đang hiện trong ứng dụng.',
  anyCodeHint: '6 chữ số đang hiện trong ứng dụng, hoặc một mã dự phòng.',
  off: {
    state: 'Chưa bật.',
    need: 'Cần có một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc Aegis. Ứng dụng không cần mạng để tạo mã.',
    password: 'Mật khẩu hiện tại',
    submit: 'Bắt đầu cài đặt',
    removed: 'Đã tắt xác thực hai bước.',
  },
  on: {
    since: (day: Day) => `Đang bật từ ${formatDay(day)}.`,
    left: (count: number) => `Còn ${count} mã dự phòng chưa dùng.`,
    few: 'Sắp hết mã dự phòng. Hãy tắt rồi bật lại để có bộ mã mới.',
    remove: 'Tắt xác thực hai bước',
    removeText:
      'Khi đổi điện thoại: tắt rồi bật lại với máy mới. Cần mật khẩu và mã xác nhận. Mọi thiết bị khác bị đăng xuất.',
    submit: 'Tắt xác thực hai bước',
  },
  setup: {
    title: 'Cài ứng dụng xác thực',
    scan: '1. Mở ứng dụng xác thực và quét mã này',
    picture: 'Mã QR để thêm tài khoản vào ứng dụng xác thực',
    here: 'Ứng dụng ở ngay trên máy này: mở ứng dụng',
    type: 'Không quét được? Nhập khóa này vào ứng dụng, chọn loại “theo thời gian”:',
    confirm: '2. Gõ mã mà ứng dụng hiện ra',
    submit: 'Xác nhận và bật',
  },
  recovery: {
    title: 'Đã bật xác thực hai bước',
    once: 'Các mã dự phòng chỉ hiện lần này. Hãy in hoặc chép lại ngay.',
    lead: 'Khi mất điện thoại, dùng một mã dự phòng thay cho mã trong ứng dụng. Mỗi mã dùng một lần.',
    slip: (name: string) => `Mã dự phòng của ${name}`,
    keep: 'Cất ở nơi khóa được, không để chung với điện thoại, không chụp ảnh gửi qua Zalo.',
    print: 'In các mã này',
    done: 'Tôi đã cất, tiếp tục',
  },
  signIn: {
    title: 'Nhập mã xác nhận',
    lead: 'Mật khẩu đúng. Còn một bước: mở ứng dụng xác thực trên điện thoại và gõ mã đang hiện.',
    submit: 'Tiếp tục',
    paperTitle: 'Nhập mã dự phòng',
    paperLead: 'Gõ một mã dự phòng chưa dùng mà anh/chị đã cất khi bật xác thực hai bước.',
    paper: 'Mã dự phòng',
    paperHint: 'Ví dụ B7PMX-3QDHV. Mỗi mã dùng một lần.',
    toPaper: 'Không có điện thoại? Dùng mã dự phòng',
    toApp: 'Dùng mã trong ứng dụng',
    lost: 'Mất cả điện thoại và mã dự phòng: liên hệ quản trị viên để tắt xác thực hai bước.',
    other: 'Đăng nhập bằng tài khoản khác',
  },
  card: {
    text: 'Thêm một mã trên điện thoại sau mật khẩu.',
    open: 'Xem và cài đặt',
  },
  removal: {
    title: 'Xác thực hai bước đang bật',
    text: 'Chỉ tắt khi cán bộ mất điện thoại và hết mã dự phòng, và anh/chị đã nhận ra người đó. Mật khẩu giữ nguyên; mọi thiết bị bị đăng xuất.',
    submit: 'Tắt xác thực hai bước',
  },
  advice: {
    title: 'Bảo vệ tài khoản quản trị',
    text: 'Từ lần đăng nhập sau, quản trị viên phải có xác thực hai bước. Hãy cài ngay bây giờ khi điện thoại ở bên cạnh.',
    open: 'Cài xác thực hai bước',
  },
  settings: {
    title: 'Quy định đăng nhập',
    lead: 'Ai phải xác nhận thêm bằng mã trên điện thoại sau khi gõ mật khẩu.',
    administrators: 'Quản trị viên luôn phải có xác thực hai bước.',
    department: 'Cán bộ Sở cũng phải có xác thực hai bước',
    departmentHint: 'Ai chưa có sẽ bị đăng xuất và cài đặt ở lần đăng nhập tới.',
    demo: 'Đây là hệ thống dữ liệu mẫu: không ai bị bắt buộc.',
  },
}
