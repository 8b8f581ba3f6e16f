/**
 * Makes something of an object only once: whoever asks again, such as the same page in the other
 * language, is given what was made. It is forgotten with the object.
 */
export function oncePer<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}
