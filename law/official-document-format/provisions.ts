import type { Provision } from '../../engine/vocabulary.ts'
import { officialDocumentFormat } from './instrument.ts'

const of = { instrument: 'official-document-format', inForce: officialDocumentFormat.inForce } as const

export const officialDocumentFormatProvisions = [
  {
    ...of,
    id: 'official-document-format/paper',
    article: '纸张和版心',
    says: 'A4纸，210毫米乘297毫米；版心156毫米乘225毫米',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/margins',
    article: '页边',
    says: '天头37毫米，订口28毫米，各允许差1毫米',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/body',
    article: '正文',
    says: '三号仿宋，一般每面二十二行、每行二十八字',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/letterhead',
    article: '版头',
    says: '依次有份号、密级和期限、紧急程度、发文机关标志（红色小标宋、居中）、发文字号（六角括号，不编虚位，不加“第”字）、签发人、红色分隔线（文号下4毫米，与版心等宽）',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/letterhead-height',
    article: '版头',
    says: '发文机关标志上边缘距版心上边缘35毫米',
    mark: 'R',
  },
  {
    ...of,
    id: 'official-document-format/title',
    article: '标题',
    says: '二号小标宋，红色分隔线下空二行，居中，排成梯形或者菱形',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/recipient',
    article: '主送机关',
    says: '标题下空一行，左侧顶格，后加全角冒号；首页必须显示正文',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/headings',
    article: '层次',
    says: '一级“一、”用黑体，二级“（一）”用楷体，三级“1.”和四级“（1）”用仿宋，都是三号，左空二字，不另外加粗',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/attachment-note',
    article: '附件说明',
    says: '正文下空一行，左空二字，附件名称后不加标点',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/signature',
    article: '落款',
    says: '盖章的，成文日期右空四字，印章端正压在上面；不盖章的，署名右空二字；日期用阿拉伯数字，月、日不补零',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/note',
    article: '附注',
    says: '成文日期下一行，左空二字，加圆括号',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/colophon',
    article: '版记',
    says: '抄送机关、印发机关、印发日期用四号仿宋，放在末页最下，分隔线与版心等宽',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/page-number',
    article: '页码',
    says: '四号半角宋体阿拉伯数字，左右各一条一字线，距版心下边缘7毫米；单页右空一字，双页左空一字',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/special-formats',
    article: '特定格式',
    says: '信函首页不显示页码、用双红线；纪要标志距版心上边缘35毫米，出席、请假、列席用黑体',
    mark: 'C',
  },
  {
    ...of,
    id: 'official-document-format/printing',
    article: '印装',
    says: '双面印刷，套正误差不超过2毫米；两钉距上下各70毫米，允许差4毫米',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
