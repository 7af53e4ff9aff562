import type { Texts } from '../text.ts'

export const papers: Texts['papers'] = {
  title: 'Certificate paper',
  lead: 'Holds for certificates issued from now on; those already issued stay as they are.',
  back: 'Certification',
  open: 'Certificate paper',
  saved: 'Saved. Certificates issued from now on use this paper.',
  layout: 'Layout',
  noLayout: 'Choose a layout.',
  layouts: {
    ornate: { name: 'A4 landscape, ornate', hint: 'A frame of green and gold, best printed in colour.' },
    plain: { name: 'A4 landscape, plain', hint: 'A frame of two black lines, which takes little ink.' },
    portrait: {
      name: 'A4 portrait, as an administrative document',
      hint: 'Formatted as Decree 30/2020 on documents asks, without a frame.',
    },
  },
  wording: 'Wording',
  texts: {
    title: 'Title',
    titleHint: 'Printed in capitals.',
    subtitle: 'Line below the title',
    subtitleHint: 'Printed in capitals. Leave it empty if none is needed.',
    completed: 'Sentence before the name of the certification',
    closing: 'Last line (optional)',
    closingHint: 'Printed below the validity, for example the legal basis or where it is filed.',
  },
  signatory: 'Signatory',
  signatoryUsual: 'Leave both empty to print the signatory of the body:',
  signatoryTitle: 'Title of the signatory',
  signatoryName: 'Name of the signatory',
  signatoryNameHint: 'With a title of its own and no name, no name is printed.',
  logo: 'Print the logo of the body',
  logoHint: 'The logo in use on the day of issue is printed.',
  noLogo: 'The body has no logo yet; an administrator adds it in the settings. Until then papers have none.',
  save: 'Save the paper',
  preview: 'Download a preview (PDF)',
  previewHint:
    'The preview prints what stands above, saved or not, with a made-up person, without a number and without a real check code.',
  toFill: (most: number) => `Fill this in, with at most ${most} characters.`,
  tooLong: (most: number) => `At most ${most} characters.`,
  fileName: 'certificate-preview.pdf',
}
