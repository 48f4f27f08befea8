import type { CountySetting } from '../../engine/vocabulary.ts'

/** The numbers a county sets for itself, each with a document; until then the sign that needs it stays off. */
export const settings = [
  {
    name: 'headMustActWithinDays',
    title: '主官知悉未报备外出后应当提醒的天数',
    unit: '天',
    suggested: 15,
    governs: '主官知悉未报备外出后，超过这个天数没有提醒、没有谈话，本单位又有人未报备外出的，提示其主管。按自然日算。',
    under: 'county-practice/head-must-act-within-days',
  },
  {
    name: 'knownMustActWithinWorkdays',
    title: '知悉问题后应当处理、上报或者移交的工作日数',
    unit: '个工作日',
    suggested: 10,
    governs: '从知悉问题的次日起算，满这个工作日数仍没有处理、上报或者移交记录的，提示上一级。',
    under: 'county-practice/known-must-act-within-workdays',
  },
  {
    name: 'repeatWindowMonths',
    title: '把前后两次问题连起来看的月数',
    unit: '个月',
    suggested: 12,
    governs: '同一人、同一条分管线或者同一单位在这个月数之内再次发生问题的，看负责的领导在两次之间做了什么。',
    under: 'county-practice/repeat-window-months',
  },
  {
    name: 'answerWithinWorkdays',
    title: '苗头送达后应当答复的工作日数',
    unit: '个工作日',
    suggested: 5,
    governs: '苗头送达后，满这个工作日数没有答复的，再送上一级一名负责人。',
    under: 'county-practice/answer-within-workdays',
  },
] as const satisfies readonly CountySetting[]
