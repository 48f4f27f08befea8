import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2014 = {
  year: 2014,
  notices: [
    {
      title: '国务院办公厅关于2014年部分节假日安排的通知',
      number: '国办发明电〔2013〕28号',
      signedOn: day('2013-12-11'),
      publishedOn: day('2013-12-11'),
      holidays: [
        { name: '元旦', off: { first: day('2014-01-01'), last: day('2014-01-01') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2014-01-31'), last: day('2014-02-06') },
          workedFor: [day('2014-01-26'), day('2014-02-08')],
        },
        { name: '清明节', off: { first: day('2014-04-05'), last: day('2014-04-07') }, workedFor: [] },
        { name: '劳动节', off: { first: day('2014-05-01'), last: day('2014-05-03') }, workedFor: [day('2014-05-04')] },
        { name: '端午节', off: { first: day('2014-06-02'), last: day('2014-06-02') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2014-09-08'), last: day('2014-09-08') }, workedFor: [] },
        {
          name: '国庆节',
          off: { first: day('2014-10-01'), last: day('2014-10-07') },
          workedFor: [day('2014-09-28'), day('2014-10-11')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
