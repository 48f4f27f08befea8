import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2020 = {
  year: 2020,
  notices: [
    {
      title: '国务院办公厅关于2020年部分节假日安排的通知',
      number: '国办发明电〔2019〕16号',
      signedOn: day('2019-11-21'),
      publishedOn: day('2019-11-21'),
      holidays: [
        { name: '元旦', off: { first: day('2020-01-01'), last: day('2020-01-01') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2020-01-24'), last: day('2020-01-30') },
          workedFor: [day('2020-01-19'), day('2020-02-01')],
        },
        { name: '清明节', off: { first: day('2020-04-04'), last: day('2020-04-06') }, workedFor: [] },
        {
          name: '劳动节',
          off: { first: day('2020-05-01'), last: day('2020-05-05') },
          workedFor: [day('2020-04-26'), day('2020-05-09')],
        },
        { name: '端午节', off: { first: day('2020-06-25'), last: day('2020-06-27') }, workedFor: [day('2020-06-28')] },
        {
          name: '国庆节、中秋节',
          off: { first: day('2020-10-01'), last: day('2020-10-08') },
          workedFor: [day('2020-09-27'), day('2020-10-10')],
        },
      ],
    },
    {
      title: '国务院办公厅关于延长2020年春节假期的通知',
      number: null,
      signedOn: day('2020-01-26'),
      publishedOn: day('2020-01-27'),
      holidays: [{ name: '春节', off: { first: day('2020-01-31'), last: day('2020-02-02') }, workedFor: [] }],
    },
  ],
} as const satisfies CalendarYear
