import { day } from '../../app/domain/day.ts'
import type { CertificatePaper } from '../../app/pdf/certificate.ts'

/** What is drawn of a certificate of Hương's. */
export const paper: CertificatePaper = {
  id: 'aB3dE6gH9jK2mN5pQ8sT1u',
  number: '0001/2026/GCN-SNV',
  signedAddress: `https://donve.example/verify/aB3dE6gH9jK2mN5pQ8sT1u#v1.k3yK3yK3.${'aB3_'.repeat(75)}.${'x'.repeat(86)}`,
  checkAddress: 'https://donve.example/verify',
  demo: false,
  snapshot: {
    ...{ name: 'Nông Thị Hương', unit: 'Phường Kỳ Lừa, tỉnh Lạng Sơn', hours: 2, courses: [] },
    certification: 'Tiếp nhận và hỗ trợ nạn nhân bị mua bán trở về',
    completedOn: day('2026-02-03'),
    issuedOn: day('2026-02-03'),
    validFrom: day('2026-02-03'),
    validUntil: day('2028-02-03'),
    issuer: {
      ...{ parentBody: 'Ủy ban nhân dân tỉnh Lạng Sơn', body: 'Sở Nội vụ', place: 'Lạng Sơn' },
      ...{ signatoryTitle: 'Giám đốc', signatoryName: 'Hoàng Minh Sơn' },
    },
  },
}
