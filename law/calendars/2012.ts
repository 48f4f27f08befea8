import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2012 = {
  year: 2012,
  notices: [
    {
      title: '国务院办公厅关于2012年部分节假日安排的通知',
      number: '国办发明电〔2011〕45号',
      signedOn: day('2011-12-05'),
      publishedOn: day('2011-12-06'),
      holidays: [
        { name: '元旦', off: { first: day('2012-01-01'), last: day('2012-01-03') }, workedFor: [day('2011-12-31')] },
        {
          name: '春节',
          off: { first: day('2012-01-22'), last: day('2012-01-28') },
          workedFor: [day('2012-01-21'), day('2012-01-29')],
        },
        {
          name: '清明节',
          off: { first: day('2012-04-02'), last: day('2012-04-04') },
          workedFor: [day('2012-03-31'), day('2012-04-01')],
        },
        { name: '劳动节', off: { first: day('2012-04-29'), last: day('2012-05-01') }, workedFor: [day('2012-04-28')] },
        { name: '端午节', off: { first: day('2012-06-22'), last: day('2012-06-24') }, workedFor: [] },
        {
          name: '中秋节、国庆节',
          off: { first: day('2012-09-30'), last: day('2012-10-07') },
          workedFor: [day('2012-09-29')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
