/** The page of a matter, from its key. */
export const pathOfMatter = (key: string): string => `/matters/${key.split(':')[1]}`
