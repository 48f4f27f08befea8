import type { Provision } from '../../engine/vocabulary.ts'
import { securityAndSecrecy } from './instrument.ts'

const of = { instrument: 'security-and-secrecy', inForce: securityAndSecrecy.inForce } as const

export const securityAndSecrecyProvisions = [
  {
    ...of,
    id: 'security-and-secrecy/cybersecurity-23',
    article: '网络安全法第二十三条',
    says: '网络运营者落实等级保护，网络日志留存不少于六个月',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/baseline-identity',
    article: 'GB/T 22239-2019',
    says: '身份唯一，口令有复杂度并定期更换；登录失败要结束会话、限制次数、超时退出，标准没有定次数',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/baseline-two-factors',
    article: 'GB/T 22239-2019',
    says: '采用两种以上组合鉴别，至少一种使用密码技术；远程管理防窃听',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/baseline-least-privilege',
    article: 'GB/T 22239-2019',
    says: '管理用户最小权限、权限分离，默认账户改名或者删除，没有共享账户，多余和过期的账户停用',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/baseline-audit',
    article: 'GB/T 22239-2019',
    says: '审计覆盖每个用户，记录防删改、定期备份，审计进程防中断',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/baseline-three-administrators',
    article: 'GB/T 22239-2019',
    says: '系统管理员、审计管理员、安全管理员分别鉴别，只经特定界面操作并被审计',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/baseline-backup',
    article: 'GB/T 22239-2019',
    says: '本地备份恢复、异地实时备份、热冗余，清除剩余信息，只采集必要的个人信息',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/baseline-in-transit',
    article: 'GB/T 22239-2019',
    says: '鉴别、业务、审计、配置和个人信息等数据，传输和存储都要保持完整、保密',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/secrecy-21',
    article: '保守国家秘密法第二十一条',
    says: '国家秘密的知悉范围限定到最小，尽量限定到具体人',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/secrecy-30-31',
    article: '保守国家秘密法第三十条、第三十一条',
    says: '涉密信息系统分级保护，检查合格才能使用；非涉密系统不得存储、处理国家秘密，涉密系统不得与公共网络互联',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/secrecy-64',
    article: '保守国家秘密法第六十四条',
    says: '不属国家秘密但泄露有不利影响的，按工作秘密管理',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/cryptography-38-41',
    article: '商用密码管理条例第三十八条、第四十一条',
    says: '网络运营者按等级保护要求使用商用密码；关键信息基础设施同步规划、建设、运行，每年评估',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/national-algorithms',
    article: '商用密码，条号待核',
    says: '签名和证书用SM2，杂凑用SM3，分组用SM4；算法与产品须经检测认证',
    mark: 'R',
  },
  {
    ...of,
    id: 'security-and-secrecy/personal-information',
    article: '个人信息保护法，条号待核',
    says: '国家机关处理个人信息限于法定职责必要的范围；行踪轨迹属于敏感个人信息',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/entrusted-work',
    article: '数据安全法，条号待核',
    says: '国家机关委托他人建设、维护政务系统的，要严格批准，明确权限，并加以监督',
    mark: 'C',
  },
  {
    ...of,
    id: 'security-and-secrecy/archives-37',
    article: '档案法第三十七条',
    says: '电子档案来源可靠、程序规范、要素合规的，与纸质档案同等效力',
    mark: 'C',
  },
] as const satisfies readonly Provision[]
