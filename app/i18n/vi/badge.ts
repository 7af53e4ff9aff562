import type { Snapshot } from '../../domain/certificates/snapshot.ts'

type Told = Pick<Snapshot, 'certification' | 'hours' | 'courses'>

/** What a badge says; it is signed, and so in Vietnamese whoever asks for it. */
export const badge = {
  words: ({ certification, hours, courses }: Told, demo: boolean) => ({
    description:
      (demo ? 'DỮ LIỆU MẪU – không có giá trị sử dụng. ' : '') +
      `Giấy chứng nhận hoàn thành chương trình tập huấn "${certification}", thời lượng ${hours} giờ.`,
    criteria: `Đã hoàn thành: ${courses.map(({ title, version }) => `${title} (phiên bản ${version})`).join('; ')}.`,
  }),
  fileName: (number: string) => `huy-hieu-so-${number.replace(/[^A-Za-z0-9]+/g, '-')}.json`,
}
