import { expect, test } from 'vitest'
import { translateExtension } from '../../app/http/extensions.ts'
import { readQuery } from '../../app/http/form.ts'
import { PaperForm } from '../../app/http/paper-form.ts'
import { paths } from '../../app/paths.ts'

const asked = (query: string) => readQuery(new Request(`https://donve.example/paper.pdf?${query}`), PaperForm)

test('a paper is read from an address as from a form; what is not of it is dropped', () => {
  expect(asked('layout=plain&title=A&logo=1&series=X')).toEqual({
    ...{ layout: 'plain', title: 'A', subtitle: '', completed: '', closing: '' },
    ...{ signatoryTitle: '', signatoryName: '', logo: true },
  })
  expect(asked('layout=plain')).toMatchObject({ logo: false })
})

test('the preview is the file beside the page', () => {
  expect(paths.certificationPaperPdf('co-ban')).toBe(`${paths.certificationPaper('co-ban')}.pdf`)
  expect(translateExtension('/requirements/certifications/co-ban/paper.pdf?title=A.pdf')).toBe(
    '/requirements/certifications/co-ban/paper/pdf?title=A.pdf',
  )
})
