import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2021 = {
  year: 2021,
  notices: [
    {
      title: '国务院办公厅关于2021年部分节假日安排的通知',
      number: '国办发明电〔2020〕27号',
      signedOn: day('2020-11-25'),
      publishedOn: day('2020-11-25'),
      holidays: [
        { name: '元旦', off: { first: day('2021-01-01'), last: day('2021-01-03') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2021-02-11'), last: day('2021-02-17') },
          workedFor: [day('2021-02-07'), day('2021-02-20')],
        },
        { name: '清明节', off: { first: day('2021-04-03'), last: day('2021-04-05') }, workedFor: [] },
        {
          name: '劳动节',
          off: { first: day('2021-05-01'), last: day('2021-05-05') },
          workedFor: [day('2021-04-25'), day('2021-05-08')],
        },
        { name: '端午节', off: { first: day('2021-06-12'), last: day('2021-06-14') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2021-09-19'), last: day('2021-09-21') }, workedFor: [day('2021-09-18')] },
        {
          name: '国庆节',
          off: { first: day('2021-10-01'), last: day('2021-10-07') },
          workedFor: [day('2021-09-26'), day('2021-10-09')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
