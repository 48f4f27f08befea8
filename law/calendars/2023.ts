import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2023 = {
  year: 2023,
  notices: [
    {
      title: '国务院办公厅关于2023年部分节假日安排的通知',
      number: '国办发明电〔2022〕16号',
      signedOn: day('2022-12-08'),
      publishedOn: null,
      holidays: [
        { name: '元旦', off: { first: day('2022-12-31'), last: day('2023-01-02') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2023-01-21'), last: day('2023-01-27') },
          workedFor: [day('2023-01-28'), day('2023-01-29')],
        },
        { name: '清明节', off: { first: day('2023-04-05'), last: day('2023-04-05') }, workedFor: [] },
        {
          name: '劳动节',
          off: { first: day('2023-04-29'), last: day('2023-05-03') },
          workedFor: [day('2023-04-23'), day('2023-05-06')],
        },
        { name: '端午节', off: { first: day('2023-06-22'), last: day('2023-06-24') }, workedFor: [day('2023-06-25')] },
        {
          name: '中秋节、国庆节',
          off: { first: day('2023-09-29'), last: day('2023-10-06') },
          workedFor: [day('2023-10-07'), day('2023-10-08')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
