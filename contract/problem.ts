import { z } from 'zod'

/** RFC 9457: what went wrong, in one Chinese sentence that says what to do. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  /** Stable; tests and programs go by it, people by `detail`. */
  code: z.string(),
  detail: z.string(),
  /** The provision, where one forbids. */
  provision: z.string().optional(),
  fields: z.array(z.object({ field: z.string(), why: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>

/** Every refusal that any request may meet; an endpoint's own refusals stand beside it. */
export const commonRefusals = {
  'bad-input': '填写的内容有误，请按提示修改后再提交。已填的内容仍在。',
  'not-signed-in': '您还没有登录，或登录已过期。请重新登录，已填的内容不会丢失。',
  absent: '没有找到这项内容。请从工作台或列表重新进入。',
  'key-missing': '请求缺少 Idempotency-Key 头，未作任何改动。',
  'key-reused': '同一编号的请求内容不一致，未作任何改动。请刷新页面后重新提交。',
  'shown-once': '这一步已经办成，结果只显示一次。没有看到的，请重新生成一次。',
  changed: '这项内容刚被别人改过。请查看最新内容后再提交，您填的仍在。',
  'too-much': '提交得太频繁，请稍等一分钟再试。',
  'too-large': '内容太大，未作任何改动。请减小后再提交。',
  'database-away': '数据库暂时连不上，您填的内容仍在，请过一分钟再试，再次提交也只办一次。',
  failed: '系统出了问题，您填的内容没有丢失。请稍后再试；若仍不行，请告诉系统管理员。',
} as const
