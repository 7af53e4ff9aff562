import type { Filter } from '../../domain/coverage/filter.ts'
import type { RefusalTexts, RefusalWords } from './refusals.ts'

const choose = (what: string) => `Hãy mở lại trang và chọn ${what}.`

const words: Record<Filter, RefusalWords> = {
  known: {
    title: 'Không đọc được ngày ghi nhận',
    advice: 'Ngày ghi nhận phải là một ngày trên lịch, không sau hôm nay. Hãy chọn lại ngày hoặc để trống.',
  },
  duty: { title: 'Không đọc được nhiệm vụ cần lọc', advice: choose('nhiệm vụ trong ô “Nhiệm vụ”') },
  kind: { title: 'Không đọc được loại đơn vị cần lọc', advice: choose('loại trong ô “Loại đơn vị”') },
  boundaries: {
    title: 'Không đọc được cách tính địa giới',
    advice: 'Hãy mở lại trang và chọn tính theo địa giới hôm nay hoặc theo đơn vị như lúc đó.',
  },
  until: {
    title: 'Không đọc được ngày hết hạn cần lọc',
    advice: choose('một ngày trên lịch trong ô “Hết hạn trước ngày”'),
  },
  group: {
    title: 'Địa chỉ này ghi một nhóm cán bộ không có',
    advice:
      'Không hiện danh sách nào, để không nhầm với danh sách mọi người. Hãy mở lại danh sách và chọn một nhóm ở phía trên.',
  },
  who: {
    title: 'Không đọc được là gọi cho ai',
    advice: 'Hãy trở lại danh sách gọi điện, chọn mọi người hoặc chỉ người không có e-mail.',
  },
}

/** Words for what an address is narrowed by where it cannot be read. */
export const filterRefusals: Pick<RefusalTexts, 'filter-unreadable'> = {
  'filter-unreadable': ({ filter }) => words[filter],
}
