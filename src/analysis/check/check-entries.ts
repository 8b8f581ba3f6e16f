import type { CheckId } from '../model/remark.ts';
import type { CatalogueEntry } from './entry.ts';

/** Every diagnostic on an article that was read, by its id. */
export const checkEntries: Readonly<Record<CheckId, CatalogueEntry>> = {
  'too-short': {
    level: 'warning',
    message:
      'The article has {words} words, and little can be found in so few. Tell what was promised, what happened, and how you were answered.',
  },
  'language-mismatch': {
    level: 'warning',
    message:
      'The front matter says `lang: {lang}`, but the text reads like `{found}`. Correct `lang`, since the rules of a language find nothing in another.',
  },
  'nothing-found': {
    level: 'warning',
    message:
      'No promise and no pattern was found. Check the language, or tell what happened in more detail.',
  },
  'promise-without-outcome': {
    level: 'suggestion',
    message:
      'The article does not say what became of the promise `{quote}`. Tell it, or confirm it as `unknown` under `review`.',
  },
  'pattern-under-floor': {
    level: 'suggestion',
    message:
      'Something here speaks for `{pattern}`, but all in all it reaches {strength}, and {floor} is asked for. If it happened, say so more plainly, or `add` it under `review`.',
  },
  'company-not-in-text': {
    level: 'suggestion',
    message:
      'The front matter names `{company}`, but the text never does. Name the company where the story first meets it, or correct `company`.',
  },
  'still-to-write': {
    level: 'warning',
    message:
      '`{key}` still has the words that stood in for it: `{words}`. Write your own in their place.',
  },
  'personal-email': {
    level: 'error',
    message: 'The e-mail address `{words}` would be published. Write `{mask}` in its place.',
  },
  'personal-phone': {
    level: 'error',
    message: 'The telephone number `{words}` would be published. Write `{mask}` in its place.',
  },
  'personal-iban': {
    level: 'error',
    message: 'The bank account `{words}` would be published. Write `{mask}` in its place.',
  },
  'personal-card': {
    level: 'error',
    message: 'The card number `{words}` would be published. Write `{mask}` in its place.',
  },
  'personal-number': {
    level: 'warning',
    message:
      'The contract, order or file number `{words}` may lead to a person. Write `{mask}` in its place.',
  },
  'personal-name': {
    level: 'warning',
    message:
      '`{words}` looks like the name of a person, and private people are not named here. Write the role (“the adviser”) or `{mask}`.',
  },
  'dead-reference': {
    level: 'error',
    message: 'The link leads to `{target}`, and there is no such {what}. Correct the target.',
  },
  'missing-source': {
    level: 'error',
    message:
      'A case that is `reported` says where it was first told. Add `source:` with `name` and, if there is one, `url`.',
  },
  'missing-archive': {
    level: 'suggestion',
    message:
      'Web pages vanish. Add `archive:` with the address of an archived copy below `source`, and `retrieved:` with the date.',
  },
  'reply-before-article': {
    level: 'warning',
    message:
      'The reply is dated {reply}, before the article ({article}). Correct one of the two dates.',
  },
  'stale-review': {
    level: 'warning',
    message:
      'The words `{quote}` of this review entry are no longer in the article. Copy the words that stand there now, or delete the entry.',
  },
  'changed-review': {
    level: 'suggestion',
    message:
      'The words of this review entry have changed in the article: it now reads `{quote}`. Read it again, and copy the new words into `quote`.',
  },
  'needless-review': {
    level: 'warning',
    message:
      'The analysis finds nothing of the kind at `{quote}`, so there is nothing to {action}. {fix}',
  },
  'unread-review': {
    level: 'warning',
    message:
      'No duration or amount can be read in `{quote}`. Quote the words that give it, or write `duration:` as ISO 8601 does (`P3M`).',
  },
  'unknown-pattern': { level: 'error', message: 'There is no pattern `{id}`. {fix}' },
  'unknown-promise': { level: 'error', message: 'There is no kind of promise `{id}`. {fix}' },
  'unknown-channel': { level: 'error', message: 'There is no channel `{id}`. {fix}' },
  'needless-suppression': {
    level: 'warning',
    message: 'Nothing is said there that `{id}` could silence. Delete the suppression.',
  },
  'unexplained-suppression': {
    level: 'error',
    message:
      'The suppression of `{id}` gives no reason. Write one after the id: `{id}: the number is the company’s own`.',
  },
  'unknown-suppression': {
    level: 'error',
    message: 'There is no diagnostic `{id}` to silence. {fix}',
  },
};
