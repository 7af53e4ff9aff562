/** The pages that letters lead to. */
export const pages = {
  ...{ learn: '/learn', coverage: '/coverage', settings: '/settings/reminders' },
  standing: '/account/standing',
  reports: (code: string, period: string) => `/coverage/${code}/reports?period=${period}`,
}

/** Letters go out by day, of reports alone. */
export const settings = {
  ...{ enabled: true, fromAddress: 'daotao@langson.example', hoursFrom: '07:30', hoursTo: '17:30' },
  ...{ kinds: [], digest: false, perMinute: '600' },
}
