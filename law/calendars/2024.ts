import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2024 = {
  year: 2024,
  notices: [
    {
      title: '国务院办公厅关于2024年部分节假日安排的通知',
      number: '国办发明电〔2023〕7号',
      signedOn: day('2023-10-25'),
      publishedOn: day('2023-10-25'),
      holidays: [
        { name: '元旦', off: { first: day('2024-01-01'), last: day('2024-01-01') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2024-02-10'), last: day('2024-02-17') },
          workedFor: [day('2024-02-04'), day('2024-02-18')],
        },
        { name: '清明节', off: { first: day('2024-04-04'), last: day('2024-04-06') }, workedFor: [day('2024-04-07')] },
        {
          name: '劳动节',
          off: { first: day('2024-05-01'), last: day('2024-05-05') },
          workedFor: [day('2024-04-28'), day('2024-05-11')],
        },
        { name: '端午节', off: { first: day('2024-06-10'), last: day('2024-06-10') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2024-09-15'), last: day('2024-09-17') }, workedFor: [day('2024-09-14')] },
        {
          name: '国庆节',
          off: { first: day('2024-10-01'), last: day('2024-10-07') },
          workedFor: [day('2024-09-29'), day('2024-10-12')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
