/** Stemmers of natural are imported by themselves: the whole package reads `.env` and prints. */
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
