/**
 * How much of a list of everything a page shows at once. The first page of each is stored with the release, so that who
 * asks and who stores must name the same size.
 */
export const listSizes = { authorities: 60, wide: 50, releases: 200 } as const;
