import { notFound } from 'next/navigation';

/** Every address that is no page of ours gets the page that helps to find one. */
export default function Missing() {
  notFound();
}
