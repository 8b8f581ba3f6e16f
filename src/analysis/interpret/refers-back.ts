import type { Rule } from '../rules/rule.ts';

/** Whether a rule finds words that speak of a promise told elsewhere: "as promised". */
export function refersBack({ family, value }: Rule): boolean {
  return family === 'promise' && value === 'again';
}
