/** Which county leader supervises: the portfolio, see `leaders.ts`. */
export type Portfolio =
  | 'secretary'
  | 'chief'
  | 'deputy-secretary'
  | 'organisation'
  | 'publicity'
  | 'united-front'
  | 'law'
  | 'standing'
  | 'farming'
  | 'building'
  | 'schools'
  | 'trade'

export type DepartmentPlan = {
  readonly name: string
  /** 局长, 主任 … of its head; its deputies are 副 of the same. */
  readonly title: string
  readonly portfolio: Portfolio
  readonly deputies: number
  /** Besides its 办公室. */
  readonly sections: readonly string[]
}

// prettier-ignore
const ROWS: readonly (readonly [
  name: string,
  title: string,
  portfolio: Portfolio,
  deputies: number,
  sections: string,
])[] = [
  ['统计局', '局长', 'trade', 3, '综合核算科 农村统计科 统计执法科'],
  ['市场监督管理局', '局长', 'trade', 4, '食品生产流通与餐饮管理科 登记注册科 执法稽查科 特种设备科'],
  ['发展和改革委员会', '主任', 'standing', 3, '国民经济综合科 投资管理科 价格管理科'],
  ['教育体育局', '局长', 'schools', 4, '人事师资科 基础教育科 校园安全科 体育科'],
  ['科学技术和工业信息化局', '局长', 'trade', 3, '运行监测科 科技创新科'],
  ['民政局', '局长', 'deputy-secretary', 3, '社会救助科 养老服务科 区划地名科'],
  ['司法局', '局长', 'law', 3, '行政复议科 社区矫正科 普法科'],
  ['财政局', '局长', 'standing', 4, '预算科 国库科 政府采购监管科 农财科'],
  ['人力资源和社会保障局', '局长', 'standing', 3, '就业促进科 工资福利科 劳动监察科'],
  ['自然资源局', '局长', 'building', 4, '用途管制科 权益科 地质环境科 执法科'],
  ['住房和城乡建设局', '局长', 'building', 4, '建筑业管理科 村镇建设科 物业监管科 质量安全科'],
  ['交通运输局', '局长', 'building', 3, '公路建设科 运输管理科 安全监督科'],
  ['水利局', '局长', 'farming', 3, '水资源科 河湖管理科 工程建设科'],
  ['农业农村局', '局长', 'farming', 4, '种植业科 畜牧兽医科 农村经营管理科 农田建设科'],
  ['商务局', '局长', 'trade', 3, '市场体系科 对外贸易科'],
  ['文化广电旅游局', '局长', 'publicity', 3, '公共文化科 旅游发展科 文物科'],
  ['卫生健康委员会', '主任', 'schools', 4, '医政科 基层卫生科 财务科 综合监督科'],
  ['退役军人事务局', '局长', 'deputy-secretary', 2, '移交安置科 优待抚恤科'],
  ['应急管理局', '局长', 'standing', 3, '危化监管科 矿山监管科 救灾科'],
  ['审计局', '局长', 'chief', 3, '财政审计科 投资审计科 经济责任审计科'],
  ['林业局', '局长', 'farming', 3, '资源管理科 防火科 产业科'],
  ['城市管理局', '局长', 'standing', 3, '市容科 环卫科 违建治理科'],
  ['医疗保障局', '局长', 'schools', 3, '待遇保障科 基金监管科'],
  ['信访局', '局长', 'deputy-secretary', 2, '接访科 督查科'],
  ['数据和政务服务局', '局长', 'standing', 3, '政务服务科 审批改革科'],
  ['机关事务服务中心', '主任', 'standing', 2, '公务用车科 后勤服务科'],
  ['供销合作社联合社', '主任', 'farming', 2, '业务科 资产科'],
  ['残疾人联合会', '理事长', 'deputy-secretary', 2, '康复科'],
  ['总工会', '主席', 'deputy-secretary', 2, '职工服务科'],
  ['妇女联合会', '主席', 'deputy-secretary', 2, '权益发展科'],
  ['科学技术协会', '主席', 'united-front', 2, '普及科'],
  ['文学艺术界联合会', '主席', 'publicity', 2, '创作联络科'],
  ['工商业联合会', '主席', 'united-front', 2, '会员服务科'],
  ['红十字会', '会长', 'schools', 2, '救护培训科'],
  ['档案馆', '馆长', 'organisation', 2, '保管利用科'],
  ['融媒体中心', '主任', 'publicity', 3, '采编科 技术科'],
  ['公共资源交易中心', '主任', 'standing', 2, '工程交易科 采购交易科'],
  ['投资促进中心', '主任', 'trade', 2, '项目科'],
  ['粮食和物资储备中心', '主任', 'standing', 2, '储备科 质检科'],
  ['畜牧水产服务中心', '主任', 'farming', 2, '疫病防控科 水产科'],
  ['农业机械服务中心', '主任', 'farming', 2, '推广科'],
  ['水库移民服务中心', '主任', 'farming', 2, '后期扶持科'],
  ['工业园区管理委员会', '主任', 'trade', 4, '企业服务科 规划建设科 安全环保科'],
  ['旅游发展中心', '主任', 'publicity', 2, '景区管理科'],
  ['社会保险服务中心', '主任', 'standing', 3, '待遇核发科 稽核科'],
  ['公共就业服务中心', '主任', 'standing', 2, '培训科'],
  ['不动产登记中心', '主任', 'building', 2, '受理科 审核科'],
  ['疾病预防控制中心', '主任', 'schools', 3, '免疫规划科 检验科'],
  ['政府投资评审中心', '主任', 'standing', 2, '评审科'],
  ['国库集中支付中心', '主任', 'standing', 2, '支付科 核算科'],
  ['公路事业发展中心', '主任', 'building', 3, '养护科 路政科'],
  ['环境卫生服务中心', '主任', 'building', 2, '清运科 作业监督科'],
  ['房屋征收服务中心', '主任', 'building', 2, '征收科 安置科'],
  ['防震减灾中心', '主任', 'standing', 2, '监测科'],
  ['地方志编纂中心', '主任', 'publicity', 2, '编纂科'],
  ['党史研究中心', '主任', 'organisation', 2, '征研科'],
  ['国有资产服务中心', '主任', 'standing', 2, '产权科 经营科'],
  ['乡村建设服务中心', '主任', 'farming', 2, '人居环境科 项目科'],
  ['人民防空事务中心', '主任', 'building', 2, '工程科'],
  ['老干部服务中心', '主任', 'organisation', 2, '活动科'],
]

/** Sixty, numbered D1 to D60 in this order. */
export const DEPARTMENTS: readonly DepartmentPlan[] = ROWS.map(([name, title, portfolio, deputies, sections]) => ({
  name,
  title,
  portfolio,
  deputies,
  sections: sections.split(' '),
}))
