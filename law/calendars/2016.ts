import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2016 = {
  year: 2016,
  notices: [
    {
      title: '国务院办公厅关于2016年部分节假日安排的通知',
      number: '国办发明电〔2015〕18号',
      signedOn: day('2015-12-10'),
      publishedOn: day('2015-12-10'),
      holidays: [
        { name: '元旦', off: { first: day('2016-01-01'), last: day('2016-01-01') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2016-02-07'), last: day('2016-02-13') },
          workedFor: [day('2016-02-06'), day('2016-02-14')],
        },
        { name: '清明节', off: { first: day('2016-04-04'), last: day('2016-04-04') }, workedFor: [] },
        { name: '劳动节', off: { first: day('2016-05-01'), last: day('2016-05-02') }, workedFor: [] },
        { name: '端午节', off: { first: day('2016-06-09'), last: day('2016-06-11') }, workedFor: [day('2016-06-12')] },
        { name: '中秋节', off: { first: day('2016-09-15'), last: day('2016-09-17') }, workedFor: [day('2016-09-18')] },
        {
          name: '国庆节',
          off: { first: day('2016-10-01'), last: day('2016-10-07') },
          workedFor: [day('2016-10-08'), day('2016-10-09')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
