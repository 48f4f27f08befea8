import { Complaint } from '../complaint.ts'

export const CONNECTION_LOST = '与数据库的连接断了，请确认数据库在运行，再做一次'

/** The database is out of reach, or was lost before it had answered: what was last asked of it may have been kept or not. */
export class ConnectionLost extends Complaint {
  /** It was gone before anything was asked of it: nothing can have been kept. */
  readonly before: boolean

  constructor(cause: unknown, before = false) {
    super(CONNECTION_LOST, { cause })
    this.before = before
  }
}
