import type { Mark } from '../../domain/coverage/marked-facts.ts'
import type { Day } from '../../domain/day.ts'
import { formatCount, formatDay, lastDay } from '../format.ts'

type Unlisted = 'no-requirement' | 'ended' | 'to-come' | 'other-certificate'

/** How a number of coverage comes about, and why one person is in it or not. */
export const explanation = {
  link: 'Vì sao có số này?',
  title: (unit: string) => `Vì sao có số này: ${unit}`,
  lead: (on: Day) =>
    `Số liệu tính đến hết ngày ${formatDay(on)}: ai được tính, ai không được tính và vì sao.`,
  steps: {
    title: 'Cách tính từng bước',
    columns: { step: 'Bước', people: 'Số người' },
    posted: 'Có phân công tại đơn vị vào ngày này',
    noRequirement: 'Trừ người không có yêu cầu nào nêu nhiệm vụ của mình',
    bound: 'Thuộc diện phải có chứng nhận',
    by: (certification: string, unit: string) => `${certification}, áp dụng cho ${unit}`,
    duties: (names: string[]) => (names.length === 0 ? 'mọi nhiệm vụ' : names.join('; ')),
    since: (from: Day) => `từ ${formatDay(from)}`,
    waived: 'Trừ người được miễn vào ngày này',
    required: 'Phải tập huấn (mẫu số)',
    trained: 'Đã tập huấn (tử số)',
    missing: 'Chưa đạt',
    ofThem: (words: string) => `Trong đó: ${words}`,
    rate: 'Tỷ lệ = đã tập huấn : phải tập huấn',
    openOf: (step: string) => `Xem danh sách: ${step}`,
    requirements: 'Xem các yêu cầu',
    minus: (count: number) => (count === 0 ? '0' : `− ${formatCount(count)}`),
  },
  person: {
    title: 'Vì sao tính, hoặc không tính, một người?',
    lead: 'Tìm theo họ tên hoặc mã cán bộ, trong những người thuộc đơn vị mình phụ trách.',
    field: 'Họ tên hoặc mã cán bộ',
    submit: 'Tìm và giải thích',
    none: (typed: string) =>
      `Không tìm thấy “${typed}” trong những người thuộc đơn vị mình phụ trách. Người chưa có trong hệ thống thì chưa được tính.`,
    first: (count: number) => `Chỉ hiện ${formatCount(count)} người đầu tiên. Hãy gõ đầy đủ hơn.`,
    open: 'Mở trang của người này',
    disputed: 'Báo sai về người này',
    facts: 'Căn cứ, có ngày',
    reported: 'Theo những gì đã biết khi hết ngày ấy:',
  },
  counted: 'Được tính:',
  outside: 'Được tính, ngoài mẫu số:',
  notCounted: 'Không được tính',
  whyNot: {
    'no-requirement': (duties: string) =>
      `Có phân công tại đây (${duties}), nhưng không có yêu cầu nào nêu nhiệm vụ này vào ngày ấy.`,
    'not-asked': (duties: string) =>
      `Có phân công tại đây (${duties}), nhưng số này chỉ tính nhiệm vụ hoặc loại đơn vị đã chọn.`,
    moved: (from: string, on: Day, to: string) =>
      `Phân công tại ${from} chuyển sang ${to} khi sắp xếp đơn vị ngày ${formatDay(on)}: được tính ở đó.`,
    ended: (unit: string, to: Day) => `Phân công tại ${unit} kết thúc: ngày cuối cùng là ${lastDay(to)}.`,
    'to-come': (unit: string, from: Day) =>
      `Phân công tại ${unit} bắt đầu sau ngày ấy: từ ${formatDay(from)}.`,
    elsewhere: (places: string) => `Vào ngày ấy có phân công ở đơn vị khác: ${places}.`,
    'not-posted': 'Vào ngày ấy không có phân công ở đơn vị nào.',
  },
  now: (places: string) => `Vào ngày ấy có phân công ở: ${places}.`,
  place: (duty: string, unit: string) => `${duty}, ${unit}`,
  unlisted: {
    title: 'Những người có thể bị tìm mà không thấy',
    lead: 'Không nằm trong số này, hoặc chưa được tính là đã tập huấn dù có giấy chứng nhận khác.',
    none: 'Không có ai.',
    kinds: {
      'no-requirement': 'Nhiệm vụ không thuộc yêu cầu nào',
      ended: 'Phân công kết thúc trong 90 ngày trước',
      'to-come': 'Phân công bắt đầu trong 90 ngày tới',
      'other-certificate': 'Có giấy của chương trình khác',
    } satisfies Record<Unlisted, string>,
    columns: { name: 'Họ và tên', why: 'Vì sao' },
  },
  facts: {
    recorded: (on: Day) => `Ghi nhận ngày ${formatDay(on)}`,
    posting: 'Phân công',
    requirement: 'Yêu cầu',
    waiver: 'Miễn chứng nhận',
    certificate: (number: string) => `Giấy chứng nhận số ${number}`,
    revocation: (number: string) => `Thu hồi giấy số ${number}`,
    supersession: (number: string) => `Cấp lại thay giấy số ${number}`,
    named: (duties: string) => `nêu: ${duties}`,
    period: (from: Day, to: Day | null) =>
      to ? `${formatDay(from)} đến hết ${lastDay(to)}` : `từ ${formatDay(from)}`,
    on: (on: Day) => `từ ${formatDay(on)}`,
  },
  marks: {
    late: 'Ghi nhận muộn: báo cáo của ngày ấy chưa tính',
    corrected: 'Đã tính trong báo cáo của ngày ấy, sửa lại sau đó',
  } satisfies Record<Mark, string>,
}
