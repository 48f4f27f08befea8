import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2022 = {
  year: 2022,
  notices: [
    {
      title: '国务院办公厅关于2022年部分节假日安排的通知',
      number: '国办发明电〔2021〕11号',
      signedOn: day('2021-10-25'),
      publishedOn: day('2021-10-25'),
      holidays: [
        { name: '元旦', off: { first: day('2022-01-01'), last: day('2022-01-03') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2022-01-31'), last: day('2022-02-06') },
          workedFor: [day('2022-01-29'), day('2022-01-30')],
        },
        { name: '清明节', off: { first: day('2022-04-03'), last: day('2022-04-05') }, workedFor: [day('2022-04-02')] },
        {
          name: '劳动节',
          off: { first: day('2022-04-30'), last: day('2022-05-04') },
          workedFor: [day('2022-04-24'), day('2022-05-07')],
        },
        { name: '端午节', off: { first: day('2022-06-03'), last: day('2022-06-05') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2022-09-10'), last: day('2022-09-12') }, workedFor: [] },
        {
          name: '国庆节',
          off: { first: day('2022-10-01'), last: day('2022-10-07') },
          workedFor: [day('2022-10-08'), day('2022-10-09')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
