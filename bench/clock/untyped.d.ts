declare module 'cn-holiday' {
  const library: { isWorkday(on: string): boolean }
  export default library
}

declare module 'holiday-calendar' {
  export default class HolidayCalendar {
    constructor(options: { dataLoader: (path: string) => Promise<object> })
    isWorkday(region: string, on: string): Promise<boolean>
  }
}
