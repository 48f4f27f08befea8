const QUOTED = /“[^”]*”/g
const BESIDE_CHINESE = /(?<=[\u4e00-\u9fff”》）])[,:;()!?]|[,:;()!?](?=[\u4e00-\u9fff“《（])/g

/** Half-width marks that stand in a Chinese sentence; what it quotes from a file is shown as it was written. */
export const halfWidthIn = (sentence: string): string[] => sentence.replace(QUOTED, '“”').match(BESIDE_CHINESE) ?? []
