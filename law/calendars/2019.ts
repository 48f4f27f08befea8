import { type CalendarYear, day } from '../../engine/dates/index.ts'

export const year2019 = {
  year: 2019,
  notices: [
    {
      title: '国务院办公厅关于2019年部分节假日安排的通知',
      number: '国办发明电〔2018〕15号',
      signedOn: day('2018-12-04'),
      publishedOn: day('2018-12-06'),
      holidays: [
        { name: '元旦', off: { first: day('2018-12-30'), last: day('2019-01-01') }, workedFor: [day('2018-12-29')] },
        {
          name: '春节',
          off: { first: day('2019-02-04'), last: day('2019-02-10') },
          workedFor: [day('2019-02-02'), day('2019-02-03')],
        },
        { name: '清明节', off: { first: day('2019-04-05'), last: day('2019-04-05') }, workedFor: [] },
        { name: '劳动节', off: { first: day('2019-05-01'), last: day('2019-05-01') }, workedFor: [] },
        { name: '端午节', off: { first: day('2019-06-07'), last: day('2019-06-07') }, workedFor: [] },
        { name: '中秋节', off: { first: day('2019-09-13'), last: day('2019-09-13') }, workedFor: [] },
        {
          name: '国庆节',
          off: { first: day('2019-10-01'), last: day('2019-10-07') },
          workedFor: [day('2019-09-29'), day('2019-10-12')],
        },
      ],
    },
    {
      title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
      number: '国办发明电〔2019〕3号',
      signedOn: day('2019-03-22'),
      publishedOn: day('2019-03-22'),
      holidays: [
        {
          name: '劳动节',
          off: { first: day('2019-05-01'), last: day('2019-05-04') },
          workedFor: [day('2019-04-28'), day('2019-05-05')],
        },
      ],
    },
  ],
} as const satisfies CalendarYear
