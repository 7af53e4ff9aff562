import { formatCount } from '../format.ts'
import type { RefusalTexts } from './refusals.ts'

type Names =
  | 'own-certificate'
  | 'certificate-not-in-force'
  | 'certificate-not-revoked'
  | 'name-unchanged'
  | 'too-many-certificates'

/** Refusals to revoke a certificate or to issue it anew. */
export const registerRefusals: Pick<RefusalTexts, Names> = {
  'own-certificate': () => ({
    title: 'Không ai tự thu hồi hoặc tự đổi giấy chứng nhận của mình',
    advice: 'Hãy đề nghị một cán bộ khác của Sở hoặc quản trị viên thực hiện.',
  }),
  'certificate-not-in-force': ({ state }) =>
    state === 'revoked'
      ? {
          title: 'Giấy chứng nhận này đã bị thu hồi',
          advice: 'Chưa có gì thay đổi. Hãy mở lại giấy chứng nhận để xem ai đã thu hồi và lý do.',
        }
      : {
          title: 'Giấy chứng nhận này đã được thay bằng giấy khác',
          advice: 'Chưa có gì thay đổi. Hãy mở giấy chứng nhận mới và thực hiện trên giấy đó.',
        },
  'certificate-not-revoked': () => ({
    title: 'Giấy chứng nhận này không bị thu hồi',
    advice: 'Có thể người khác vừa bỏ quyết định thu hồi. Hãy mở lại giấy chứng nhận để xem.',
  }),
  'name-unchanged': () => ({
    title: 'Họ tên trên giấy giống hệt họ tên trong hồ sơ',
    advice: 'Hãy sửa họ và tên trong hồ sơ cán bộ trước, rồi cấp lại giấy chứng nhận.',
  }),
  'too-many-certificates': ({ count, most }) => ({
    title: `Quá nhiều giấy chứng nhận cho một sổ: ${formatCount(count)}`,
    advice: `Một sổ PDF ghi được nhiều nhất ${formatCount(most)} giấy. Hãy chọn khoảng thời gian ngắn hơn hoặc một đơn vị, hoặc tải về Excel.`,
  }),
}
