import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2026 = {
  year: 2026,
  notices: [
    {
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      number: '国办发明电〔2025〕7号',
      signedOn: day('2025-11-04'),
      publishedOn: day('2025-11-04'),
      holidays: [
        { name: '元旦', off: { first: day('2026-01-01'), last: day('2026-01-03') }, workedFor: [day('2026-01-04')] },
        {
          name: '春节',
          off: { first: day('2026-02-15'), last: day('2026-02-23') },
          workedFor: [day('2026-02-14'), day('2026-02-28')],
        },
        { name: '清明节', off: { first: day('2026-04-04'), last: day('2026-04-06') }, workedFor: [] },
        { name: '劳动节', off: { first: day('2026-05-01'), last: day('2026-05-05') }, workedFor: [day('2026-05-09')] },
        { name: '端午节', off: { first: day('2026-06-19'), last: day('2026-06-21') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2026-09-25'), last: day('2026-09-27') }, workedFor: [] },
        {
          name: '国庆节',
          off: { first: day('2026-10-01'), last: day('2026-10-07') },
          workedFor: [day('2026-09-20'), day('2026-10-10')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
