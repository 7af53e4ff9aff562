import type { Standing, StandingKind } from '../../domain/requirements/standing.ts'
import type { Day } from '../../domain/day.ts'
import { formatDay, lastDay } from '../format.ts'

/** Learning: the list of what is due, lessons, scenarios. */
export const courses = {
  title: 'Học tập',
  table: (number: number) => `Bảng ${number}, cuộn ngang để xem hết`,
  blocks: {
    law: 'Quy định',
    situation: 'Tình huống',
    say: 'Nói với người ấy',
    checklist: 'Việc cần làm',
    mistake: 'Sai lầm thường gặp',
    pending: 'Chờ văn bản',
  },
  law: {
    effectiveFrom: (day: string) => `Hiệu lực từ ${day}`,
    source: 'Nguồn tham khảo',
    unreviewed: 'Chưa được pháp chế rà soát',
  },
  kinds: { reading: 'Bài đọc', scenario: 'Tình huống', quiz: 'Bài kiểm tra' },
  minutes: (count: number) => `${count} phút`,
  lead: {
    start: 'Bắt đầu từ bài đầu tiên. Có thể dừng bất cứ lúc nào, hệ thống nhớ chỗ đang học.',
    continue: 'Học tiếp từ chỗ đang dở.',
    done: 'Anh/chị đã hoàn thành khóa học này.',
    none: 'Hiện chưa có khóa học nào.',
  },
  required: {
    kinds: {
      waived: (what: string) => `Anh/chị được miễn: ${what}`,
      'renewal-due': (what: string) => `Sắp hết hạn, cần học lại: ${what}`,
      certified: (what: string) => `Anh/chị đã có chứng nhận: ${what}`,
      'not-required': (what: string) => `Không bắt buộc: ${what}`,
      'in-grace': (what: string) => `Cần hoàn thành: ${what}`,
      expired: (what: string) => `Chứng nhận không còn giá trị, cần học lại: ${what}`,
      'in-progress': (what: string) => `Cần hoàn thành: ${what}`,
      assigned: (what: string) => `Cần hoàn thành: ${what}`,
    } satisfies Record<StandingKind, (what: string) => string>,
    /** What it means, since when and until when. */
    meaning: ({ kind, since, until, ...why }: Standing): string => {
      const from = since ? ` từ ngày ${formatDay(since)}` : ''
      const by = until ? ` đến hết ngày ${lastDay(until)}` : ''
      if (why.why === 'certificate')
        return `Chứng nhận số ${why.number} ${why.validUntil ? `có giá trị đến hết ngày ${lastDay(why.validUntil)}` : 'không thời hạn'}.`
      if (why.why === 'revoked') return `Chứng nhận số ${why.number} bị thu hồi${from}.`
      if (why.why === 'lapsed') return `Chứng nhận số ${why.number} hết giá trị${from}.`
      if (kind === 'waived') return `Anh/chị không phải học chương trình này${from}${by}.`
      if (kind === 'in-grace')
        return `Anh/chị mới nhận nhiệm vụ. Hạn hoàn thành: hết ngày ${until ? lastDay(until) : ''}.`
      if (kind === 'in-progress') return `Anh/chị đã bắt đầu học${from} và chưa hoàn thành.`
      return `Nhiệm vụ của anh/chị cần có chứng nhận này${from}; anh/chị chưa bắt đầu học.`
    },
    /** What to do now. */
    todo: ({ kind, until }: Standing): string => {
      const todo: Record<StandingKind, string> = {
        waived: until
          ? 'Hiện không cần làm gì. Hết thời gian được miễn, hệ thống sẽ nhắc lại.'
          : 'Không cần làm gì. Nếu muốn, anh/chị vẫn học được.',
        certified: until
          ? `Hiện không cần làm gì. Từ ngày ${formatDay(until)} có thể học lại để gia hạn.`
          : 'Không cần làm gì thêm.',
        'renewal-due': 'Việc cần làm: học lại trước ngày đó để chứng nhận không bị gián đoạn.',
        'not-required': 'Không cần làm gì.',
        'in-grace': 'Việc cần làm: mở khóa học, học hết các phần và làm bài kiểm tra trước hạn.',
        expired: 'Việc cần làm: học lại khóa học và làm bài kiểm tra để được cấp chứng nhận mới.',
        'in-progress': 'Việc cần làm: học tiếp các phần còn lại rồi làm bài kiểm tra.',
        assigned: 'Việc cần làm: mở khóa học và bắt đầu từ bài đầu tiên.',
      }
      return todo[kind]
    },
    reason: (reason: string) => `Lý do: ${reason}`,
    course: 'Mở khóa học',
    courseFor: (what: string) => `Mở khóa học của chương trình ${what}`,
  },
  /** What a newer version asks of who had done the older one. */
  changed: (count: number, by: Day | null) =>
    `Khóa học đã thay đổi: ${count} phần cần học lại${by ? `, trước hết ngày ${formatDay(by)}` : ''}. Phần còn lại vẫn tính là đã xong.`,
  others: 'Các khóa học khác',
  othersLead: 'Không bắt buộc. Ai muốn học đều học được.',
  hours: (count: number) => `${count} giờ học`,
  next: 'Việc tiếp theo',
  begin: 'Bắt đầu',
  resume: 'Học tiếp',
  open: 'Mở',
  progress: (done: number, all: number) => `Đã xong ${done}/${all} phần`,
  progressLabel: (title: string) => `Tiến độ khóa học ${title}`,
  outline: 'Nội dung khóa học',
  lessonDone: 'Đã xong',
  lessonAgain: 'Đã thay đổi, học lại',
  lessonNext: 'Học tiếp ở đây',
  lessonLocked: 'Mở sau khi xong các phần trên',
  backToCourse: 'Nội dung khóa học',
  markDone: 'Đã đọc xong, sang phần tiếp theo',
  alreadyDone: 'Anh/chị đã xong phần này.',
  toNext: 'Sang phần tiếp theo',
  toQuiz: 'Vào bài kiểm tra',
  toOutline: 'Về nội dung khóa học',
  position: (index: number, all: number) => `Phần ${index}/${all}`,
  continueHere: 'Đọc tiếp chỗ đang dở',
  firstMinutes: 'Có người đến trình báo? Xem 30 phút đầu tiên',
  certificate: {
    title: 'Giấy chứng nhận',
    see: 'Xem giấy chứng nhận',
  },
  scenario: {
    persona: 'Người trong tình huống (hư cấu)',
    learn: 'Qua tình huống này anh/chị tập',
    begin: 'Bắt đầu tình huống',
    question: 'Anh/chị chọn cách nào?',
    choose: 'Chọn cách này',
    pick: 'Chọn một cách rồi bấm nút “Chọn cách này”.',
    chosen: 'Anh/chị đã chọn',
    happened: 'Điều xảy ra sau đó',
    why: 'Vì sao',
    basis: 'Căn cứ',
    verdicts: { right: 'Phù hợp', wrong: 'Chưa phù hợp', dangerous: 'Nguy hiểm' },
    again: 'Thử chọn lại cách khác.',
    tried: 'đã thử',
    debrief: 'Nhìn lại',
    pending: 'Chờ văn bản',
    score: (right: number, of: number) => `Chọn phù hợp ngay lần đầu: ${right}/${of} tình tiết.`,
    restart: 'Làm lại tình huống từ đầu',
    finished: 'Anh/chị đã đi hết tình huống này.',
  },
}
