/** Where the number of a report is taken apart: value, cells, document, versions. */
export type CheckAddress = (authority: string, year: number) => string;

/** The same with room for the report, for the browser, which makes no addresses. */
export const checkRoom = (checks: CheckAddress): string => checks('~', 0);

/** The address of one report's number. */
export const checkIn = (room: string, authority: string, year: number): string =>
  room.replace('d=~', `d=${authority}`).replace('y=0', `y=${year}`);
