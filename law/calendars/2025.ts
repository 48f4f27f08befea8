import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2025 = {
  year: 2025,
  notices: [
    {
      title: '国务院办公厅关于2025年部分节假日安排的通知',
      number: '国办发明电〔2024〕12号',
      signedOn: day('2024-11-12'),
      publishedOn: day('2024-11-12'),
      holidays: [
        { name: '元旦', off: { first: day('2025-01-01'), last: day('2025-01-01') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2025-01-28'), last: day('2025-02-04') },
          workedFor: [day('2025-01-26'), day('2025-02-08')],
        },
        { name: '清明节', off: { first: day('2025-04-04'), last: day('2025-04-06') }, workedFor: [] },
        { name: '劳动节', off: { first: day('2025-05-01'), last: day('2025-05-05') }, workedFor: [day('2025-04-27')] },
        { name: '端午节', off: { first: day('2025-05-31'), last: day('2025-06-02') }, workedFor: [] },
        {
          name: '国庆节、中秋节',
          off: { first: day('2025-10-01'), last: day('2025-10-08') },
          workedFor: [day('2025-09-28'), day('2025-10-11')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
