import type { Texts } from '../text.ts'

/** The editor of lessons and the saving of drafts. The scripts of the page get these words as they are. */
export const editor: Texts['editor'] = {
  writing: {
    toolbar: 'Formatting',
    paragraph: 'Paragraph',
    heading: 'Heading',
    subheading: 'Subheading',
    bold: 'Bold (Ctrl+B)',
    italic: 'Italic (Ctrl+I)',
    bullets: 'List',
    numbers: 'Numbered list',
    checks: 'Checklist',
    indent: 'Indent (Ctrl+])',
    outdent: 'Outdent (Ctrl+[)',
    quote: 'Quotation',
    link: 'Link (Ctrl+K)',
    insertTable: 'Insert a table',
    box: 'Insert a box',
    undo: 'Undo (Ctrl+Z)',
    redo: 'Redo (Ctrl+Y)',
    placeholder: 'Write here, or paste from Word.',
    toPlain: 'Show as plain text',
    toRich: 'Show as learners see it',
    notReadable:
      'The editor cannot show a part of this text. Please go on in plain text; nothing of it is changed.',
    keys: 'Alt+F10: to the toolbar. Esc: back to the text. Tab: to the next field of the page. Ctrl+Enter: a new paragraph after a box or a table.',
  },
  table: {
    toolbar: 'Table',
    addRow: 'Add a row',
    addColumn: 'Add a column',
    removeRow: 'Remove the row',
    removeColumn: 'Remove the column',
    removeTable: 'Remove the table',
  },
  linking: {
    title: 'Link',
    address: 'Web address, phone number or e-mail address',
    apply: 'Set the link',
    remove: 'Remove the link',
    cancel: 'Cancel',
    notAllowed: 'Only a web address (https://…), a phone number or an e-mail address can be linked.',
  },
  boxes: {
    menu: 'Choose a box',
    law: 'What the law says, with its basis and first day in force',
    situation: 'The story a lesson begins with: who, where, what happened',
    say: 'Words to say to the person who has returned',
    checklist: 'What has to be done, one thing a line',
    mistake: 'What often goes wrong',
    pending: 'What no document settles yet',
    before: 'Write above',
    remove: 'Remove the box, keep the words',
    basis: 'Basis (number of the document, article, clause)',
    from: 'In force from',
    source: 'Web address of the document',
  },
  saving: {
    saving: 'Saving…',
    savedAt: 'Saved at {time}',
    offline: 'Not saved yet: no network. Your words are kept on this computer. Trying again.',
    offlineUnkept: 'Not saved yet: no network. Please leave this page open. Trying again.',
    signedOut: 'Not saved yet: you have been signed out. Your words are kept on this computer.',
    signedOutUnkept:
      'Not saved yet: you have been signed out. Please copy what you wrote before you leave this page.',
    signIn: 'Sign in and go on writing',
    anotherAccount:
      'Not saved yet: another account is signed in on this browser. Your words are kept on this computer and are not shown to others; you will see them when you sign in again.',
    anotherAccountUnkept:
      'Not saved yet: another account is signed in on this browser. Please copy what you wrote before you leave this page.',
    refused: 'Not saved yet.',
    conflict: '{by} saved another version at {time}. Yours is not saved.',
    seeBoth: 'See both and choose',
    restored:
      'Words written at {time} that had not been saved are back. Press “Save” or go on writing to save them.',
    discard: 'Discard these words',
    found:
      'This computer still holds a version written at {time} that was not saved. The one on the system has changed since.',
    useFound: 'Use the one on this computer',
    dropFound: 'Discard the one on this computer',
  },
  kept: {
    title: 'This computer still holds words of yours that are not saved',
    untitled: 'Without a name yet',
    at: 'written at {time}',
  },
}
