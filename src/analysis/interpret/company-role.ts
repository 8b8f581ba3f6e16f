import { hasSymbol } from '../rules/vocabulary.ts';
import type { Mention, MentionKind } from './company-mention.ts';
import type { Story } from './story.ts';

/** What a mention is worth by itself. */
const WORTH: Readonly<Record<MentionKind, number>> = {
  known: 3,
  body: 3.2,
  domain: 1.7,
  proper: 0.7,
};
const KNOWN_IN_LOWER_CASE = 2;
const SENTENCE_START = 0.2;
/** What its neighbours add: "chez X", "with X"; "my bank, X"; "from X"; "X refuse"; "X Inc."; "Xyz Abc". */
const CUED = 1.5;
const OWNED = 3;
const WEAKLY_CUED = 0.5;
const ACTS = 0.8;
const IN_FORM = 1.5;
const SEVERAL_WORDS = 0.6;
const QUOTED = 0.5;
const SHORT = 0.5;
/** Letters of names too short to be believed by themselves. */
const SHORTEST = 3;
/** A rival, or something that is like X. */
const ASIDE = 0.3;
/** A capitalised word after "à" or "in" is a place, so is one after "l’agence de". */
const PLACE = 0.2;
/** Of a capitalised word after “l’agence de”. */
const BRANCH = 0.05;
/** On a network others are looked for: "sur Google". */
const THROUGH = new Set(['sur', 'on']);
/** Something of a make: "un Asus", "my dishwasher Bosch". */
const MADE = 0.5;
const ONE = new Set(['un', 'une', 'an']);
const THE = new Set(['a', 'an', 'the', 'un', 'une', 'le', 'la', "l'"]);
const QUOTES = new Set(['"', '«', '“', "'", '‘']);
const CALLED = new Set(['called', 'named', 'appelle', 'appelait', 'nomme', 'nommait']);
/** How many tokens before a name somebody may be told who bears it. */
const NEAR = [2, 3, 4, 5];
const OWN = new Set(['my', 'our', 'mon', 'ma', 'notre']);

type Role =
  | 'cue'
  | 'weak'
  | 'link'
  | 'act'
  | 'form'
  | 'aside'
  | 'person'
  | 'place'
  | 'site'
  | 'somebody'
  | 'means'
  | 'goods'
  | 'trade'
  | 'given';

/** What the words around a name say of its part in the story. */
export class Roles {
  readonly #story: Story;
  readonly #ids: Readonly<Record<Role, number>>;
  readonly #store: number;

  constructor(story: Story) {
    this.#story = story;
    const id = (name: Role): number => story.language.vocabulary.id(`@company-${name}`);
    this.#store = story.language.vocabulary.id('@store-noun');
    this.#ids = {
      cue: id('cue'),
      weak: id('weak'),
      act: id('act'),
      form: id('form'),
      aside: id('aside'),
      person: id('person'),
      place: id('place'),
      site: id('site'),
      somebody: id('somebody'),
      link: id('link'),
      means: id('means'),
      goods: id('goods'),
      trade: id('trade'),
      given: story.language.vocabulary.id('@person-given'),
    };
  }

  /**
   * How much a mention speaks for its name, 0 and up.
   * @param opens it begins its sentence, where every word has a capital
   */
  points({ kind, first, last, capital, word }: Mention, opens: boolean): number {
    const { cue, weak, link, act, form, aside, person, place, goods, given } = this.#ids;
    if (this.#is(first - 1, person) || (kind === 'proper' && this.#is(first, person))) return 0;
    const inForm =
      kind === 'proper' &&
      (this.#is(last, form) || this.#is(last + 1, form) || (last > first && this.#is(first, form)));
    // "Lorna Quigmoor" is somebody, "Lorna Quigmoor Ltd" a firm.
    if (kind === 'proper' && !inForm && this.#is(first, given)) return 0;
    const before = (role: number): boolean =>
      this.#is(first - 1, role) ||
      (this.#is(first - 1, link) &&
        (this.#is(first - 2, role) || (this.#is(first - 2, link) && this.#is(first - 3, role))));
    let points = WORTH[kind];
    if (kind === 'known' && !capital) points = KNOWN_IN_LOWER_CASE;
    if (opens && (kind === 'proper' || word)) points = SENTENCE_START;
    if (kind === 'proper' && last > first) points += SEVERAL_WORDS;
    if (inForm) points += IN_FORM;
    if (kind === 'proper' && last === first && this.#isShort(first)) points *= SHORT;
    if (kind === 'proper' && this.#isQuoted(first)) points *= QUOTED;
    if (before(cue) || this.#isApposed(last) || this.#isOfTrade(first, last)) points += CUED;
    if (this.#isOwn(first)) points += OWNED;
    else if (this.#is(first - 1, weak)) points += WEAKLY_CUED;
    if (this.#is(last + 1, act)) points += ACTS;
    const previous = this.#story.annotated.tokens[first - 1]?.form ?? '';
    if (before(aside) || (THROUGH.has(previous) && this.isMeans({ first }))) points *= ASIDE;
    if (kind === 'known' && (ONE.has(previous) || this.#is(first - 1, goods))) points *= MADE;
    if (kind === 'proper' && this.#isAtSite(first, last)) points *= PLACE;
    const ofStore = this.#is(first - 1, link) && this.#is(first - 2, this.#store);
    if (kind === 'proper' && (ofStore || this.#is(first - 1, place))) {
      points *= ofStore ? BRANCH : PLACE;
    }
    return points;
  }

  /** "Monsieur Oudry", "M. Oudry": somebody, wherever the text names them again. */
  isPerson({ kind, first }: Mention): boolean {
    const { tokens } = this.#story.annotated;
    if (kind !== 'proper') return false;
    const title = first - (tokens[first - 1]?.form === '.' ? 2 : 1);
    if (this.#is(title, this.#ids.person) || (tokens[title]?.form === 'm' && title < first - 1)) {
      return true;
    }
    return this.#is(first - 1, this.#ids.somebody) || this.#isCalled(first);
  }

  /** "My cousin is called Xyz", "un monsieur qui s’appelle Xyz": somebody, as a firm is not. */
  #isCalled(first: number): boolean {
    const { tokens } = this.#story.annotated;
    if (!CALLED.has(tokens[first - 1]?.form ?? '')) return false;
    return NEAR.some((back) => this.#is(first - back, this.#ids.somebody));
  }

  /** "L’aéroport de Xyz", "Xyz Street", "la maladie de Xyz". */
  #isAtSite(first: number, last: number): boolean {
    const { site, link } = this.#ids;
    return (
      this.#is(last, site) ||
      this.#is(last + 1, site) ||
      this.#is(first - 1, site) ||
      (this.#is(first - 1, link) && this.#is(first - 2, site))
    );
  }

  /** Carriers, means of payment, networks: named in many stories that are about others. */
  isMeans({ first }: Pick<Mention, 'first'>): boolean {
    return this.#is(first, this.#ids.means);
  }

  /** "OTP", "VAT": what is written in two or three capitals is mostly another thing's name. */
  #isShort(at: number): boolean {
    const { form = '' } = this.#story.annotated.tokens[at] ?? {};
    return form.length <= SHORTEST;
  }

  /** In quotes a name is more often that of goods, an offer or a word that somebody said. */
  #isQuoted(first: number): boolean {
    return QUOTES.has(this.#story.annotated.tokens[first - 1]?.form ?? '');
  }

  /** "X, my bank", "X (mon ancien opérateur)". */
  #isApposed(last: number): boolean {
    const { tokens } = this.#story.annotated;
    if (!/^[,(]$/.test(tokens[last + 1]?.form ?? '') || !OWN.has(tokens[last + 2]?.form ?? '')) {
      return false;
    }
    return [3, 4, 5].some((ahead) => this.#is(last + ahead, this.#ids.cue));
  }

  /** "Une plateforme : X", "X, the insurer", "X, boutique de jeux": what the company is, beside its name. */
  #isOfTrade(first: number, last: number): boolean {
    const { tokens } = this.#story.annotated;
    const mark = (at: number): boolean => /^[,:(]$/.test(tokens[at]?.form ?? '');
    if (mark(first - 1) && this.#is(first - 2, this.#ids.trade)) return true;
    const after = last + (THE.has(tokens[last + 2]?.form ?? '') ? 3 : 2);
    return mark(last + 1) && this.#is(after, this.#ids.trade);
  }

  /** "My bank, X", "mon opérateur X". */
  #isOwn(first: number): boolean {
    const { tokens } = this.#story.annotated;
    const noun = first - (/^[,(]$/.test(tokens[first - 1]?.form ?? '') ? 2 : 1);
    if (!this.#is(noun, this.#ids.cue)) return false;
    return [1, 2].some((back) => OWN.has(tokens[noun - back]?.form ?? ''));
  }

  #is(at: number, symbol: number): boolean {
    return symbol >= 0 && hasSymbol(this.#story.words.at(at)?.cells ?? [], symbol);
  }
}
