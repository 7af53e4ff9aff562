import { boundaries } from './boundaries.ts'
import type { RefusalTexts } from '../vi/refusals.ts'
import { tables } from './tables.ts'

/** Refusals of lists of units and of what becomes of them. */
export const unitRefusals: Pick<
  RefusalTexts,
  | 'table-unreadable'
  | 'boundaries-unusable'
  | 'archipelagos-missing'
  | 'list-too-old'
  | 'unit-still-used'
  | 'successor-ends'
  | 'change-built-on'
  | 'beyond-own-units'
  | 'preview-outdated'
  | 'nothing-decided'
  | 'decided-already'
> = {
  'table-unreadable': ({ fault }) => ({
    title: 'This file cannot be imported yet',
    advice: `${tables.fault(fault)} Nothing has changed.`,
  }),
  'boundaries-unusable': ({ fault }) => ({
    title: 'This file of boundaries cannot be used',
    advice: `${boundaries.fault(fault)} Nothing has changed.`,
  }),
  'archipelagos-missing': ({ lacking }) => ({
    title: 'A map of the whole country must show the archipelagos Hoang Sa and Truong Sa',
    advice: `This file lacks: ${lacking.map((one) => boundaries.archipelago[one]).join('; ')}. Get a file with the special zones Hoang Sa (code 20333) and Truong Sa (code 22736), or with provinces whose areas include the archipelagos. Nothing has changed; pages draw as before.`,
  }),
  'list-too-old': ({ unit }) => ({
    title: 'The list is older than what is known',
    advice: `The list lacks ${unit}, which is known to exist after that day. Check the day from which the list counts. Nothing has changed.`,
  }),
  'unit-still-used': ({ unit }) => ({
    title: 'A unit would end with people in it',
    advice: `The list no longer has ${unit}, but people, roles or requirements are still held there. Carry out the reorganisation first (units reorganise), which says where they go. Nothing has changed.`,
  }),
  'successor-ends': ({ unit }) => ({
    title: 'The unit that takes people over ends, too',
    advice: `As far as is known, ${unit} ends later and it is not known what it becomes, so people, roles or requirements that go there would lose their unit. Check the day and the new unit, or record first what becomes of ${unit}. Nothing has changed.`,
  }),
  'beyond-own-units': ({ unit }) => ({
    title: 'A unit is not yours',
    advice: `This reorganisation changes ${unit}, which does not lie in your units. Check code and name, or ask an administrator to carry it out. Nothing has changed.`,
  }),
  'preview-outdated': () => ({
    title: 'Something has changed meanwhile',
    advice:
      'Units or people changed after you looked at the preview. Look at the one below, then carry it out. Nothing has changed.',
  }),
  'nothing-decided': () => ({
    title: 'No unit was chosen for anybody',
    advice: 'Choose a unit for at least one person, then save. Whoever has none chosen stays on this list.',
  }),
  'decided-already': () => ({
    title: 'The list has changed meanwhile',
    advice:
      'Somebody on it was decided on by somebody else, or has moved since. Look at the list below and save again. Nothing has changed.',
  }),
  'change-built-on': () => ({
    title: 'This change cannot be undone',
    advice:
      'Other changes were built on it since: decisions about people, a later reorganisation, or changes of people, roles or requirements. Undo those first, or correct item by item. Nothing has changed.',
  }),
}
