import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2013 = {
  year: 2013,
  notices: [
    {
      title: '国务院办公厅关于2013年部分节假日安排的通知',
      number: '国办发明电〔2012〕33号',
      signedOn: day('2012-12-08'),
      publishedOn: day('2012-12-10'),
      holidays: [
        {
          name: '元旦',
          off: { first: day('2013-01-01'), last: day('2013-01-03') },
          workedFor: [day('2013-01-05'), day('2013-01-06')],
        },
        {
          name: '春节',
          off: { first: day('2013-02-09'), last: day('2013-02-15') },
          workedFor: [day('2013-02-16'), day('2013-02-17')],
        },
        { name: '清明节', off: { first: day('2013-04-04'), last: day('2013-04-06') }, workedFor: [day('2013-04-07')] },
        {
          name: '劳动节',
          off: { first: day('2013-04-29'), last: day('2013-05-01') },
          workedFor: [day('2013-04-27'), day('2013-04-28')],
        },
        {
          name: '端午节',
          off: { first: day('2013-06-10'), last: day('2013-06-12') },
          workedFor: [day('2013-06-08'), day('2013-06-09')],
        },
        { name: '中秋节', off: { first: day('2013-09-19'), last: day('2013-09-21') }, workedFor: [day('2013-09-22')] },
        {
          name: '国庆节',
          off: { first: day('2013-10-01'), last: day('2013-10-07') },
          workedFor: [day('2013-09-29'), day('2013-10-12')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
