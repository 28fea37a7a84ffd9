import { notFound } from 'next/navigation';

/** The number of a release in a path; any other text is no page. */
export const releaseNumber = (text: string): number => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : notFound());
