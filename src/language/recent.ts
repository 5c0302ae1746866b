/** Texts whose results are kept: more than one file has. */
const MOST = 300;

/** Keeps what a function made of the latest texts: several checks ask for the same of each text of a file in turn. */
export function recent<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found;
  };
}
