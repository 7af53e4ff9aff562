import type { CertificatePaper } from '../../app/pdf/certificate.ts'
import type { PaperSnapshot, Snapshot } from '../../app/domain/certificates/snapshot.ts'
import { paper } from './paper.ts'

/** The usual wording in a layout. */
export const usualPaper: PaperSnapshot = {
  layout: 'ornate',
  title: 'Giấy chứng nhận',
  subtitle: 'Hoàn thành tập huấn',
  completed: 'Đã hoàn thành chương trình tập huấn:',
  closing: '',
  logo: null,
}

type Hard = Partial<Omit<Snapshot, 'issuer' | 'paper'>> & {
  issuer?: Partial<Snapshot['issuer']>
  paper?: Partial<PaperSnapshot>
}

/** A words repeated up to so many letters. */
export const lettersOf = (words: string, length: number) =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim()

export function hardPaper(
  { issuer, paper: set, ...facts }: Hard,
  others: Partial<CertificatePaper> = {},
): CertificatePaper {
  const { snapshot } = paper
  return {
    ...paper,
    ...others,
    snapshot: {
      ...snapshot,
      ...facts,
      issuer: { ...snapshot.issuer, ...issuer },
      paper: { ...usualPaper, ...set },
    },
  }
}

const certification = lettersOf(
  'Tiếp nhận, xác minh, bảo vệ và hỗ trợ nạn nhân bị mua bán trở về cho công chức văn hóa - xã hội ',
  200,
)
const unit = `${lettersOf('Phòng Văn hóa – Xã hội, Trung tâm Phục vụ hành chính công đặc khu Bạch Long Vĩ, ', 120)}, thành phố Hải Phòng`
const signatoryTitle = lettersOf(
  'Phó Giám đốc phụ trách Sở Nội vụ kiêm Trưởng ban Chỉ đạo phòng, chống mua bán người ',
  100,
)
const body = lettersOf('Chi cục Phòng, chống tệ nạn xã hội và Bảo vệ, chăm sóc trẻ em, bình đẳng giới ', 150)

/** What stretches a layout, each in its way; `everything` does so in all of them at once. */
export const hardPapers: Record<string, Hard> = {
  longName: { name: 'Công Tằng Tôn Nữ Nguyễn Phước Huyền Trang Thị Minh Khai Hoàng' },
  highlandName: { name: "H'Wen Niê Kdăm", unit: 'Xã Ea Ktur, tỉnh Đắk Lắk' },
  markedName: { name: 'Y Thuĕn Ƀkrông Ơ̆n Č̆ư', unit: 'Xã Krông Nô' },
  longHighlandName: { name: 'Ka Să Ha Thị Ngọc Lan Bơ Nah Ria Bon Tô Sa Nga Drong K’Brẽo' },
  longUnit: { unit },
  longCertification: { certification },
  longSignatory: {
    issuer: {
      signatoryTitle,
      signatoryName: lettersOf('Nguyễn Phước Bảo Quỳnh Anh ', 60),
      place: 'Thành phố Hồ Chí Minh',
    },
  },
  longIssuer: { issuer: { parentBody: lettersOf('Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu ', 150), body } },
  longWording: {
    paper: {
      title: lettersOf('Chứng chỉ bồi dưỡng nghiệp vụ ', 60),
      subtitle: lettersOf('Nghiệp vụ hỗ trợ nạn nhân bị mua bán ', 80),
      completed: lettersOf('Đã tham gia đầy đủ và hoàn thành chương trình ', 100),
      closing: lettersOf('Giấy chứng nhận này được lưu trong hồ sơ cán bộ, công chức theo quy định. ', 150),
    },
  },
  noSpaces: { name: 'Nguyễn'.repeat(10), unit: 'a'.repeat(120), certification: 'ữ'.repeat(200) },
}
hardPapers['everything'] = {
  ...hardPapers['longName'],
  ...{ unit, certification },
  issuer: { ...hardPapers['longIssuer']?.issuer, ...hardPapers['longSignatory']?.issuer },
  paper: { ...hardPapers['longWording']?.paper },
}
