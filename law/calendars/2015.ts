import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2015 = {
  year: 2015,
  notices: [
    {
      title: '国务院办公厅关于2015年部分节假日安排的通知',
      number: null,
      signedOn: day('2014-12-16'),
      publishedOn: day('2014-12-16'),
      holidays: [
        { name: '元旦', off: { first: day('2015-01-01'), last: day('2015-01-03') }, workedFor: [day('2015-01-04')] },
        {
          name: '春节',
          off: { first: day('2015-02-18'), last: day('2015-02-24') },
          workedFor: [day('2015-02-15'), day('2015-02-28')],
        },
        { name: '清明节', off: { first: day('2015-04-05'), last: day('2015-04-06') }, workedFor: [] },
        { name: '劳动节', off: { first: day('2015-05-01'), last: day('2015-05-01') }, workedFor: [] },
        { name: '端午节', off: { first: day('2015-06-20'), last: day('2015-06-22') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2015-09-27'), last: day('2015-09-27') }, workedFor: [] },
        { name: '国庆节', off: { first: day('2015-10-01'), last: day('2015-10-07') }, workedFor: [day('2015-10-10')] },
      ],
    },
    {
      title: '国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知',
      number: '国发明电〔2015〕1号',
      signedOn: day('2015-05-13'),
      publishedOn: day('2015-05-13'),
      holidays: [
        {
          name: '抗战胜利70周年纪念日',
          off: { first: day('2015-09-03'), last: day('2015-09-05') },
          workedFor: [day('2015-09-06')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
