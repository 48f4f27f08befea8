import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2018 = {
  year: 2018,
  notices: [
    {
      title: '国务院办公厅关于2018年部分节假日安排的通知',
      number: '国办发明电〔2017〕12号',
      signedOn: day('2017-11-30'),
      publishedOn: null,
      holidays: [
        { name: '元旦', off: { first: day('2018-01-01'), last: day('2018-01-01') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2018-02-15'), last: day('2018-02-21') },
          workedFor: [day('2018-02-11'), day('2018-02-24')],
        },
        { name: '清明节', off: { first: day('2018-04-05'), last: day('2018-04-07') }, workedFor: [day('2018-04-08')] },
        { name: '劳动节', off: { first: day('2018-04-29'), last: day('2018-05-01') }, workedFor: [day('2018-04-28')] },
        { name: '端午节', off: { first: day('2018-06-18'), last: day('2018-06-18') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2018-09-24'), last: day('2018-09-24') }, workedFor: [] },
        {
          name: '国庆节',
          off: { first: day('2018-10-01'), last: day('2018-10-07') },
          workedFor: [day('2018-09-29'), day('2018-09-30')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
