import type { RefusalTexts } from './refusals.ts'
import { waiting } from './waiting.ts'

/** Declined at the second step of signing in, and where codes are given out. */
export const signInRefusals: Pick<RefusalTexts, 'too-many-codes' | 'one-time-code-wrong'> = {
  'too-many-codes': ({ retryAfterSeconds }) => ({
    title: 'Đã cấp quá nhiều mã trong thời gian ngắn',
    advice: `Hãy đợi ${waiting(retryAfterSeconds)} rồi cấp tiếp. Cần cấp cho nhiều người một lúc, liên hệ quản trị viên.`,
  }),
  'one-time-code-wrong': () => ({
    title: 'Mã xác nhận chưa đúng',
    advice:
      'Mã trong ứng dụng đổi sau mỗi 30 giây và chỉ dùng được một lần. Hãy đợi mã mới rồi gõ lại. Nếu vẫn chưa được, kiểm tra ngày giờ của điện thoại.',
  }),
}
