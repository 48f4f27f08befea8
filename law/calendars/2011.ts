import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2011 = {
  year: 2011,
  notices: [
    {
      title: '国务院办公厅关于2011年部分节假日安排的通知',
      number: '国办发明电〔2010〕40号',
      signedOn: day('2010-12-09'),
      publishedOn: day('2010-12-10'),
      holidays: [
        { name: '元旦', off: { first: day('2011-01-01'), last: day('2011-01-03') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2011-02-02'), last: day('2011-02-08') },
          workedFor: [day('2011-01-30'), day('2011-02-12')],
        },
        { name: '清明节', off: { first: day('2011-04-03'), last: day('2011-04-05') }, workedFor: [day('2011-04-02')] },
        { name: '劳动节', off: { first: day('2011-04-30'), last: day('2011-05-02') }, workedFor: [] },
        { name: '端午节', off: { first: day('2011-06-04'), last: day('2011-06-06') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2011-09-10'), last: day('2011-09-12') }, workedFor: [] },
        {
          name: '国庆节',
          off: { first: day('2011-10-01'), last: day('2011-10-07') },
          workedFor: [day('2011-10-08'), day('2011-10-09')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
