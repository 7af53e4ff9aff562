import type { RefusalTexts } from './refusals.ts'

/** Words for what reminders by e-mail may decline. */
export const reminderRefusals: Pick<RefusalTexts, 'mail-unset' | 'sender-unset' | 'own-address-missing'> = {
  'mail-unset': () => ({
    title: 'Máy chủ thư chưa được khai báo',
    advice: 'Người vận hành máy chủ cần đặt biến SMTP_URL rồi khởi động lại hệ thống.',
  }),
  'sender-unset': () => ({
    title: 'Chưa có địa chỉ gửi',
    advice: 'Hãy ghi địa chỉ thư của cơ quan vào ô “Địa chỉ gửi”, lưu lại rồi gửi thư thử.',
  }),
  'own-address-missing': () => ({
    title: 'Tài khoản này chưa có địa chỉ thư điện tử dùng được',
    advice: 'Nhờ một người quản lý ghi địa chỉ thư của anh/chị ở trang cán bộ, rồi thử lại.',
  }),
}
