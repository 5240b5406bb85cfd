import type { Source } from '../schema.ts';

/** A function that names pages of one publisher below one address. */
export function pagesOf(authors: string, usualYear: number, base: string) {
  return function page(id: string, title: string, path: string, year: number = usualYear): Source {
    return { id, title, authors, year, url: `${base}/${path}` };
  };
}
