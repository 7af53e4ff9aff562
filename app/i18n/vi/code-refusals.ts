import { formatCount } from '../format.ts'
import type { RefusalTexts } from './refusals.ts'

/** Refusals of first-login codes for many. */
export const codeRefusals: Pick<RefusalTexts, 'nobody-needs-code' | 'too-many-people'> = {
  'nobody-needs-code': () => ({
    title: 'Không có ai cần mã',
    advice:
      'Mọi người được chọn đã có mã còn hiệu lực hoặc đã đặt mật khẩu. Chưa có gì thay đổi. Nếu làm mất phiếu đã in, hãy chọn thêm người đang giữ mã chưa dùng.',
  }),
  'too-many-people': ({ people, most }) => ({
    title: `Quá nhiều người cho một lần: ${formatCount(people)}`,
    advice: `Mỗi lần in được nhiều nhất ${formatCount(most)} mã. Hãy chọn ít đơn vị hơn rồi in nhiều lần. Chưa có gì thay đổi.`,
  }),
}
