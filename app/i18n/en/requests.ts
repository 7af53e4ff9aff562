import type { Texts } from '../text.ts'

/** Pages for requests that the server declines before any page of the site is asked. */
export const requests: Texts['requests'] = {
  reference: (id) => `Reference: ${id}`,
  home: 'To the front page',
  'foreign-origin': {
    title: 'The request was not carried out',
    lines: (origin) => [
      'For safety, the system accepts only what is sent from its own pages. This request came from another address, or did not say where it came from, so nothing has been changed.',
      `Please open ${origin} and do it again on that page.`,
      'If you keep seeing this, ask your administrator to check the variable PUBLIC_ORIGIN: it must be exactly the address that staff type to reach the system.',
    ],
  },
  'body-too-large': {
    title: 'What was sent is too large',
    lines: (limit) => [
      `This page accepts ${limit} at most. Nothing has been saved.`,
      'Please go back, shorten it or split the file, then send it again.',
    ],
  },
  'too-many-fields': {
    title: 'What was sent has too many fields',
    lines: () => ['Such a form is not accepted. Nothing has been saved.'],
  },
  'too-many-requests': {
    title: 'Too many requests in a short time',
    lines: (seconds) => [
      `Please wait ${seconds} seconds, then try again. What was saved before is not affected.`,
    ],
  },
  'bad-address': {
    title: 'The address is not valid',
    lines: () => ['The address you opened is misspelt or has been cut off. Please check the link.'],
  },
  'method-not-allowed': {
    title: 'This cannot be done here',
    lines: () => ['The system accepts GET, HEAD and POST requests only.'],
  },
  failure: {
    title: 'The system has a fault',
    lines: () => [
      'You did nothing wrong, and what was saved is still there. Please try again in a few minutes; if it goes on, give the reference below to your administrator.',
    ],
  },
  'file-not-found': { title: 'No such file', lines: () => ['This file is no longer here, or never was.'] },
}
