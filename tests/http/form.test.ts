import { expect, test } from 'vitest'
import { z } from 'zod'
import { readForm } from '../../app/http/form.ts'

test('a form that brings a NUL is read without it: no text can be stored with one', async () => {
  const body = new URLSearchParams([
    ['name', 'Nông\0 Thị Hương\0'],
    ['unit', 'a\0'],
    ['unit', 'b'],
  ])
  const request = new Request('http://localhost/people', { method: 'POST', body })
  const schema = z.object({ name: z.string(), unit: z.array(z.string()) })
  expect(await readForm(request, schema)).toEqual({ name: 'Nông Thị Hương', unit: ['a', 'b'] })
})
