/**
 * Asks the site for what is kept for a release and takes long at first: the names of all authorities, whose first reader
 * would wait for seconds where there are a hundred thousand. Whatever goes wrong, the reader asks again.
 */
export const warm = async (port: number): Promise<void> => {
  // Read to its end: the connection stays open until then.
  await fetch(`http://127.0.0.1:${port}/api/suggest/zh?q=000000`)
    .then((answer) => answer.arrayBuffer())
    .catch(() => undefined);
};
