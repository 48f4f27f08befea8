import { namedIn, notAmong } from '../../engine/procedures/rows.ts'
import { supervision } from '../claims.ts'

/** 承办人: whoever was named to handle it. */
export const HANDLER = namedIn('handler')

export const NOT_WHO_WITHDREW = notAmong('handler-withdrew', 'handler', 'recuse', {
  says: '这位承办人已经申请回避，请另派一人。',
  under: supervision('65'),
})
