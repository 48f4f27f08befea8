import type { Day, Period } from '../../../engine/dates/index.ts'

/** What kind of unit; decides which seat leads it (see `seats.ts`). The words are the workbook's own column 类别. */
export type UnitKind =
  | 'county-committee' // 县委
  | 'county-commission' // 县纪委监委
  | 'department' // 县直部门
  | 'other-unit' // 其他单位
  | 'town-committee' // 乡镇党委
  | 'town-commission' // 乡镇纪委
  | 'stationed-group' // 派驻组
  | 'office' // 内设室 (of the commission)
  | 'section' // 内设科室、科室
  | 'village' // 村党组织

/** Where a record stands in the workbook it was read from. */
export type RowMark = { readonly sheet: string; readonly row: number }

export type UnitRecord = {
  readonly number: string
  readonly name: string
  readonly kind: UnitKind
  /** Number of the superior unit; null for the county committee alone. */
  readonly superior: string | null
}

export type PersonRecord = {
  readonly number: string
  readonly name: string
  /** Year and month as `1973-03`, or null. */
  readonly born: string | null
  readonly rank: string | null
  /** 管理权限; county-managed is assumed where the workbook does not say. */
  readonly managedBy: 'county' | 'city'
}

/** One row of 任职: one person in one unit; the post may name several seats ("县委常委、县纪委书记"). */
export type TenureRecord = {
  readonly person: string
  readonly unit: string
  readonly post: string
  readonly held: Period
}

/** 分管: a leader in charge of a unit. */
export type ChargeRecord = { readonly leader: string; readonly unit: string; readonly held: Period }

/** 归口监督: the supervising leader of the head of a unit. The line belongs to the unit. */
export type SupervisionLineRecord = {
  readonly leader: string
  readonly head: string
  readonly unit: string
  readonly held: Period
}

/** 需回避关系, declared; holds both ways. */
export type RelationRecord = { readonly one: string; readonly other: string; readonly kind: string }

/** A whole county over time, by the numbers of its workbook. */
export type CountyRecords = {
  /** As the titles and names of the workbook give it ("青禾县"); null where none could be read. */
  readonly county: string | null
  readonly units: readonly UnitRecord[]
  readonly people: readonly PersonRecord[]
  readonly tenures: readonly TenureRecord[]
  readonly charges: readonly ChargeRecord[]
  readonly supervisionLines: readonly SupervisionLineRecord[]
  readonly relations: readonly RelationRecord[]
}

/** A row that was not taken (fault) or was taken though odd (warning). */
export type RowRemark = {
  readonly sheet: string
  readonly row: number
  /** The row's shown cells, trimmed, joined by `|`. */
  readonly marker: string
  /** Chinese, one sentence: what is wrong and what to do. */
  readonly why: string
}

export type { Day }
