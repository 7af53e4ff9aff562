import { formatCount } from '../format.ts'
import type { Texts } from '../text.ts'

type Check = Texts['certificates']['check']

export const typingFaults: Check['typingFaults'] = {
  number:
    'This number is not whole. Type it as it is printed, with its order, year and mark, for example 0001/2026/GCN-SYT.',
  'number-unknown':
    'No certificate has this number. Type it again as it is printed; if it is still not found, do not accept the paper and contact the issuing body.',
  'number-offline':
    'There is no network, so the number cannot be looked up. Scan the QR code on the paper, or look it up when there is a network.',
  'too-short':
    'The code has fewer than 22 characters. Type it as it is printed beside the QR code; capital and small letters differ.',
  'too-long':
    'The code has more than 22 characters. Type it as it is printed beside the QR code; capital and small letters differ.',
  unreadable:
    'There is neither a number nor a code in what was typed. A number looks like 0001/2026/GCN-SYT; a code has 22 characters and is printed beside the QR code.',
}

export const camera: Check['camera'] = {
  open: 'Scan with the camera',
  close: 'Close the camera',
  photo: 'Choose a picture of the QR code',
  picture: 'Picture from the camera',
  said: {
    opening: 'The camera is being opened. If you are asked, allow it.',
    aim: 'Hold the whole QR code in the middle of the frame, still and with enough light.',
    foreign:
      'This QR code is not that of a certificate of this issuing body. Scan the one at the lower left of the paper.',
    reading: 'The picture is being read…',
    nothing:
      'No QR code could be read in the picture. Take it closer, straight and with enough light, and choose it again.',
    refused:
      'The camera may not be used. Allow this page to use it, or take a picture of the QR code and press “Choose a picture of the QR code”, or type the number.',
    none: 'This device has no camera. Choose a picture of the QR code, or type the number.',
    busy: 'The camera could not be opened: another application may be using it. Close that and try again, or type the number.',
    unavailable:
      'This browser lets no page use the camera. Take a picture of the QR code and press “Choose a picture of the QR code”, or type the number.',
    'no-reader':
      'What reads QR codes could not be loaded over this weak network. Try again, or type the number.',
  },
}

export const file: Check['file'] = {
  title: 'Check a PDF file',
  field: 'File of the certificate (PDF)',
  hint: 'Choose the file, or drop it onto this page. It is compared with the original and not kept.',
  submit: 'Check the file',
  faults: {
    none: 'No file was chosen. Choose the PDF file of the certificate, then press “Check the file”.',
    'too-large':
      'The file is larger than 5 MB, so it is no certificate that was issued here. Choose the right file.',
    several: 'One file is checked at a time. Choose or drop them one by one.',
    offline:
      'There is no network, so the file cannot be checked. Scan the QR code, or check the file when there is a network.',
  },
  resultTitle: 'The file of a certificate, checked',
  genuine: {
    title: 'The file is the original',
    meaning:
      'It is exactly what the issuing body has stored: nothing missing, nothing added, nothing changed.',
    advice: 'Compare it with the identity document of the person who brought it.',
  },
  appended: {
    title: 'The original, signed in addition',
    meaning: (bytes) =>
      `The file begins with exactly what the issuing body has stored; behind it ${formatCount(bytes)} bytes were added, as a rule a digital signature of the agency. They are not checked here, and may make the file look different from the original.`,
    advice:
      'Trust only what stands below, and not the file where it says otherwise. To check the added signature, open the file in a PDF reader.',
  },
  altered: {
    title: 'The file is not the original',
    meaning: (number) =>
      `The file says that it is certificate no. ${number}, but is not what the issuing body has stored: it was altered, damaged, saved by another program, or forged.`,
    advice:
      'Do not accept this file. Ask for the one that was downloaded from the system, or check the QR code on the paper.',
  },
  unknown: {
    title: 'This file is not known',
    meaning:
      'It is the original of no certificate of this issuing body. A scan, or a page printed to PDF, is no original either.',
    advice:
      'Do not accept this file. If there is a QR code in it, scan that, or type the number of the certificate.',
  },
  notPdf: {
    title: 'This is not a PDF file',
    meaning: 'Certificates are issued as PDF files; this file is of another kind.',
    advice:
      'Choose the PDF file. If there is only a picture of the paper, use “Choose a picture of the QR code” on the checking page.',
  },
}
