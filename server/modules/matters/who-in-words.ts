import {
  holds,
  type Matter,
  type Procedure,
  relationInWords,
  type Step,
  type World,
  whenInWords,
} from '../../../engine/procedures/index.ts'

type By = Step['by']

/** 承办机关主要负责人、同级党委主要负责人: by post alone, whatever the case. */
export function postsInWords(by: By, procedure: Procedure): string {
  return [...new Set(by.map(({ relation }) => relationInWords(relation, procedure)))].join('、')
}

/** Of several, in which case which of them: one sentence each; none where the case makes no difference. */
export function casesInWords(by: By, procedure: Procedure): string[] {
  return by.flatMap(({ relation, when }) =>
    when === undefined ? [] : [`${relationInWords(relation, procedure)}：${whenInWords(when, procedure)}`],
  )
}

/** Whoever may take it as the matter stands. */
export function nowInWords(step: Step, matter: Matter, world: Pick<World, 'traits'>): string {
  return postsInWords(
    step.by.filter((it) => holds(it.when, matter, {}, world.traits)),
    matter.procedure,
  )
}
