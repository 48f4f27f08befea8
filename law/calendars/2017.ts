import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2017 = {
  year: 2017,
  notices: [
    {
      title: '国务院办公厅关于2017年部分节假日安排的通知',
      number: '国办发明电〔2016〕17号',
      signedOn: day('2016-12-01'),
      publishedOn: day('2016-12-01'),
      holidays: [
        { name: '元旦', off: { first: day('2017-01-01'), last: day('2017-01-02') }, workedFor: [] },
        {
          name: '春节',
          off: { first: day('2017-01-27'), last: day('2017-02-02') },
          workedFor: [day('2017-01-22'), day('2017-02-04')],
        },
        { name: '清明节', off: { first: day('2017-04-02'), last: day('2017-04-04') }, workedFor: [day('2017-04-01')] },
        { name: '劳动节', off: { first: day('2017-05-01'), last: day('2017-05-01') }, workedFor: [] },
        { name: '端午节', off: { first: day('2017-05-28'), last: day('2017-05-30') }, workedFor: [day('2017-05-27')] },
        {
          name: '中秋节、国庆节',
          off: { first: day('2017-10-01'), last: day('2017-10-08') },
          workedFor: [day('2017-09-30')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
