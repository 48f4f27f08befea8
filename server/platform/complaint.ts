/**
 * What the person at the machine must be told in one Chinese sentence: what is wrong and what to do.
 * Thrown where going on would do harm; `main` prints the sentence and ends with a code that is not 0.
 */
export class Complaint extends Error {
  override readonly name = 'Complaint'
}
