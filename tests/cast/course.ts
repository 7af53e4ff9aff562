import type { Scenario } from '../../app/domain/courses/scenario.ts'

const id = (tail: number) => `00000000-0000-7000-b000-${String(tail).padStart(12, '0')}`

/** One scenario, two situations: the first wrong choice returns, the second is dangerous and returns too. */
const atTheDoor: Scenario = {
  key: 'co-nguoi-go-cua',
  title: 'Có người gõ cửa lúc 22 giờ',
  persona: 'Chị A., trở về một mình',
  minutes: 5,
  learn: ['Mời vào chỗ kín, hỏi nhu cầu trước'],
  start: 'cua',
  nodes: [
    {
      id: 'cua',
      text: 'Chị A. đứng ngoài cửa, người ướt và run.',
      choices: [
        {
          id: 'a',
          text: 'Mời chị vào phòng riêng và lấy nước ấm.',
          verdict: 'right',
          consequence: 'Chị ngồi xuống.',
          why: 'An toàn trước, giấy tờ sau.',
          next: 'phong',
        },
        {
          id: 'b',
          text: 'Hẹn chị sáng mai quay lại giờ hành chính.',
          verdict: 'wrong',
          consequence: 'Chị quay đi.',
          why: 'Việc tiếp nhận không chờ giờ hành chính.',
        },
      ],
    },
    {
      id: 'phong',
      text: 'Chị A. hỏi ai sẽ biết chuyện này.',
      choices: [
        {
          id: 'a',
          text: 'Nói rõ ai cần biết và biết để làm gì.',
          verdict: 'right',
          consequence: 'Chị gật đầu.',
          why: 'Người trở về có quyền biết.',
          next: 'end',
        },
        {
          id: 'b',
          text: 'Gọi ngay cho gia đình chị để báo tin.',
          verdict: 'dangerous',
          consequence: 'Chị hoảng sợ.',
          why: 'Người thân có thể là người đã bán chị.',
        },
      ],
    },
  ],
  debrief: 'An toàn, kín đáo, hỏi nhu cầu trước.',
}

export const course = {
  id: id(1),
  versionId: id(2),
  slug: 'ba-muoi-phut-dau',
  title: '30 phút đầu tiên',
  summary: 'Khóa học ngắn của bộ kiểm thử.',
  hours: 1,
  lessons: {
    open: {
      id: id(11),
      key: 'mo-cua',
      title: 'Mở cửa',
      html: '<h2 id="truoc-het">Trước hết</h2><p>Mời vào.</p>',
    },
    listen: { id: id(12), key: 'lang-nghe', title: 'Lắng nghe', html: '<h2 id="hoi">Hỏi</h2><p>Hỏi ít.</p>' },
    practise: { id: id(13), key: 'co-nguoi-go-cua', title: atTheDoor.title, scenario: atTheDoor },
    quiz: { id: id(14), key: 'kiem-tra-ngan', title: 'Kiểm tra ngắn' },
  },
}

/** Options are written right ones first; `right` names them by id. Ids say nothing, as in real banks. */
export const questions = [
  {
    id: id(31),
    versionId: id(41),
    key: 'V01',
    kind: 'single' as const,
    stem: 'Việc đầu tiên khi có người đến trình báo là gì?',
    explanation: 'An toàn và nhu cầu cấp thiết đi trước.',
    options: [
      { id: 'q1m', text: 'Hỏi nhu cầu cấp thiết' },
      { id: 'q1d', text: 'Lập biên bản lời khai' },
      { id: 'q1z', text: 'Gọi điện cho gia đình' },
    ],
    right: ['q1m'],
  },
  {
    id: id(32),
    versionId: id(42),
    key: 'V02',
    kind: 'single' as const,
    stem: 'Ai được biết thông tin của người trở về?',
    explanation: 'Chỉ người có việc phải biết.',
    options: [
      { id: 'q2k', text: 'Người có việc phải biết' },
      { id: 'q2b', text: 'Mọi cán bộ trong xã' },
      { id: 'q2t', text: 'Trưởng thôn và hàng xóm' },
    ],
    right: ['q2k'],
  },
  {
    id: id(33),
    versionId: id(43),
    key: 'V03',
    kind: 'multiple' as const,
    stem: 'Phòng tiếp nhận cần có gì?',
    explanation: 'Kín đáo và an toàn; không cần người xem.',
    options: [
      { id: 'q3h', text: 'Chỗ ngồi kín đáo' },
      { id: 'q3w', text: 'Nước uống và khăn' },
      { id: 'q3c', text: 'Người dân chứng kiến' },
      { id: 'q3p', text: 'Máy ảnh chụp hồ sơ' },
    ],
    right: ['q3h', 'q3w'],
  },
]

export const bank = { id: id(21), key: 'ngan-hang-ngan', title: 'Ngân hàng ngắn' }

/** Two of three right pass. */
export const quiz = {
  id: id(22),
  slug: 'kiem-tra-ngan',
  title: 'Kiểm tra ngắn',
  questionCount: 3,
  passMark: 60,
  timeLimitMinutes: 15,
  attemptsAllowed: 0,
  delayMinutes: 0,
  gradingMethod: 'highest' as const,
  shuffle: true,
}

export const certification = {
  id: id(51),
  key: 'tiep-nhan-co-ban',
  title: 'Tiếp nhận và hỗ trợ nạn nhân: cơ bản',
  hours: 1,
  validityMonths: 24,
  renewalWindowMonths: 3,
  renewalBase: 'previous_end' as const,
  graceDays: 60,
  series: 'GCN',
}
