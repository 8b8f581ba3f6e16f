import type { CaseRecord } from '../model/record.ts';
import { type Remark, remark } from '../model/remark.ts';

/** What an author should look at in the findings. */
export function remarksOnRecord(record: CaseRecord): Remark[] {
  const open = record.promises.filter(
    ({ status, origin }) => status === 'unknown' && origin === 'machine',
  );
  const remarks = open.map((promise) =>
    remark('promise-without-outcome', { quote: promise.quote }, promise),
  );
  const nothing = record.patterns.length === 0 && record.promises.length === 0;
  return nothing ? [...remarks, remark('nothing-found')] : remarks;
}
