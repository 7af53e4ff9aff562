import type { RefusalTexts } from './refusals.ts'

/** Refusals about certificates and the keys that sign them. */
export const certificateRefusals: Pick<RefusalTexts, 'key-changed'> = {
  'key-changed': () => ({
    title: 'Khóa ký vừa được đổi',
    advice:
      'Người khác, hoặc lần gửi trước của anh/chị, đã đổi khóa rồi. Hãy xem lại danh sách trước khi đổi lần nữa.',
  }),
}
