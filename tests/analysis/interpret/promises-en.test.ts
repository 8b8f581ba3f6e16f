import { describe, expect, it } from 'vitest';
import { promisesIn, type Told } from './promises.ts';

const TOLD: readonly Told[] = [
  ['The manager promised me that the lamp would be repaired by Friday.', 'fix', 'by Friday'],
  ['They assured us the parcel would arrive on Monday.', 'delivery', 'on Monday'],
  ['The firm guaranteed us a refund within ten days.', 'refund', 'within ten days'],
  ['I was promised a callback within the hour.', 'callback', 'within the hour'],
  ['We were assured that an engineer would come on Tuesday.', 'visit', 'on Tuesday'],
  ['He gave me his word that the fault would be fixed.', 'fix', ''],
  ['The clerk told me that a new card would be mailed tomorrow.', 'delivery', 'tomorrow'],
  ['She said someone will call us before noon.', 'callback', 'before noon'],
  ['I was informed the part would arrive in a week.', 'delivery', 'in a week'],
  ['I was told my money would be refunded in five days.', 'refund', 'in five days'],
  ['They told me that the claim would be reviewed and the deposit returned.', 'refund', ''],
  ['The agent said the bag would be delivered to our hotel.', 'delivery', ''],
  ['The letter states that you will get a reply within 14 days.', 'reply', 'within 14 days'],
  ['We were told that signing up online would waive the fee.', 'refund', ''],
  ['The rep confirmed that the technician will be there on Thursday.', 'visit', 'on Thursday'],
  ['He told us to allow six weeks for the cheque.', 'refund', 'six weeks'],
  ['“I will call you back tomorrow,” she said.', 'callback', 'tomorrow'],
  ['“Your parcel will be delivered by noon,” the text read.', 'delivery', 'by noon'],
  ['“We’ll send you a plumber on Wednesday,” he said.', 'visit', 'on Wednesday'],
  ['“Leave it with me, I will fix it today,” he said.', 'fix', 'today'],
  ['He said a specialist would ring me back.', 'callback', ''],
  ['She would have her supervisor call me.', 'callback', ''],
  ['They agreed to call me back.', 'callback', ''],
  ['The sofa was supposed to arrive on Friday.', 'delivery', 'on Friday'],
  ['The plumber was due to come on Monday.', 'visit', 'on Monday'],
  ['I was supposed to get a credit of $40.', 'refund', ''],
  ['Our boiler was meant to be fixed.', 'fix', ''],
  ['Delivery was scheduled for Tuesday.', 'delivery', 'for Tuesday'],
  ['They booked an engineer for Thursday morning.', 'visit', 'for Thursday morning'],
  ['The earliest appointment they had was on Monday.', 'visit', 'on Monday'],
  ['Our delivery window was 8am to 12pm.', 'delivery', '8am'],
  ['The estimated delivery date is May 4.', 'delivery', 'May 4'],
  ['Refunded within 5 working days, so the page says.', 'refund', 'within 5 working days'],
  ['The repair would take two weeks.', 'fix', 'two weeks'],
  ['My deposit should be released tomorrow.', 'refund', 'tomorrow'],
  ['The package should arrive by noon.', 'delivery', 'by noon'],
  ['You should receive your order within three days.', 'delivery', 'within three days'],
  ['The line will be restored tonight.', 'fix', 'tonight'],
  ['The agreed monthly rate was $45.', 'price', ''],
  ['I was quoted a price of £300 all in.', 'price', ''],
  ['They offered me a discount of 20%.', 'price', ''],
  ['They lured us with a lower rate.', 'price', ''],
  ['I asked about weekend delivery and he said of course.', 'delivery', ''],
  ['Their billboard promises a smile with every parcel, number one in service.', 'quality', ''],
  ['A store that prides itself on being customer first.', 'quality', ''],
  ['It was advertised as brand new.', 'feature', ''],
  ['The kettle was described as unbreakable.', 'feature', ''],
  ['The plan includes unlimited calls, it says.', 'feature', ''],
  ['The warranty covers accidental damage.', 'feature', ''],
  ['The page says it is compatible with every model.', 'feature', ''],
  ['According to the app my order would be here by 6pm.', 'delivery', 'by 6pm'],
  ['It’ll be repaired on Wednesday, the girl at the counter said.', 'fix', 'on Wednesday'],
  ['You will hear from us this week, wrote the insurer.', 'callback', 'this week'],
  ['They could not reach the driver and would call me.', 'callback', ''],
  ['We can’t come tonight but will deliver it tomorrow.', 'delivery', 'tomorrow'],
  ['A plumber would come out on Monday.', 'visit', 'on Monday'],
  ['They kept telling us they would find the parcel.', 'delivery', ''],
  ['He keeps promising the refund.', 'refund', ''],
  ['The shop assured me the package was on its way.', 'delivery', ''],
  ['Don’t worry, the issue will be sorted.', 'fix', ''],
  ['We were to receive the keys at noon.', 'delivery', 'at noon'],
  ['I have a commitment from the foreman that the leak will be fixed.', 'fix', ''],
  ['The promotion offered a bonus of $200.', 'price', ''],
  ['You call them and they promise you a callback within the hour.', 'callback', 'within the hour'],
];

const NOT_TOLD: readonly string[] = [
  'I promise you I am not making this up.',
  'It was my first visit and I promise it was my last.',
  'They could not guarantee anything.',
  'The weather was promising.',
  'I told them I would call my lawyer.',
  'He said he would not help.',
  'They told me I would have to pay for it.',
  'The agent said the flight would be delayed again.',
  'I knew what answer I would get.',
  'I will never shop there again.',
  '“We will not refund you,” he said.',
  'Nobody will call you.',
  'How am I supposed to live like this?',
  'We were supposed to know this by magic.',
  'I cancelled the appointment on Monday.',
  'Delivery was quick.',
  'I waited an hour on hold.',
  'I had to wait 45 minutes.',
  'They charged me £300.',
  'They never offered a discount.',
  'I said yes.',
  'I hoped they would call me.',
  'If we were to leave, nobody would notice.',
  'The warranty expired in May.',
  'I joined them ages ago and will be leaving tomorrow.',
  'He told me that I would have to pay for a second key by Friday.',
  'They said that the deposit would not be refunded.',
  'Had she asked, they would have sent it on Monday.',
  'I have the feeling that it will not be repaired tomorrow.',
  'Nobody told us that they would charge a fee within a week.',
  'I asked for a letter saying that the account would be released.',
  'That week was supposed to be our honeymoon.',
];

describe('promises told in English', () => {
  it.each(TOLD)('%s → %s, by %j', (text, kind, deadline) => {
    const [first] = promisesIn(text, 'en');
    expect(first?.kind).toBe(kind);
    const words = first?.deadline?.quote ?? '';
    if (deadline === '') expect(words).toBe('');
    else expect(words.toLowerCase()).toContain(deadline.toLowerCase());
  });

  it.each(NOT_TOLD)('no promise: %s', (text) => {
    expect(promisesIn(text, 'en').map(({ quote }) => quote)).toEqual([]);
  });
});

describe('what became of it', () => {
  it.each<[text: string, status: string]>([
    ['He promised to call me back on Monday. He never did.', 'broken'],
    ['They said the sofa would arrive on Friday. It never arrived.', 'broken'],
    ['The engineer was supposed to come at nine. Nobody showed up.', 'broken'],
    ['I was told my money would be refunded in five days. Still waiting.', 'broken'],
    ['She assured me it would be fixed. The problem is still there.', 'broken'],
    ['They promised me a reply by Friday. Crickets.', 'broken'],
    ['They booked an engineer for Thursday. The engineer came on Thursday.', 'kept'],
    ['She said she would call me back. She called me back within the hour.', 'kept'],
    ['They said the parcel would arrive on Monday. The parcel arrived.', 'kept'],
    ['They promised me a refund. They refunded me in full.', 'kept'],
    ['They promised it by May. It finally came after seven weeks.', 'kept-late'],
    ['The clerk said a new card will be mailed. The sky is blue.', 'unknown'],
  ])('%s → %s', (text, status) => {
    expect(promisesIn(text, 'en')[0]?.status).toBe(status);
  });

  it('three callbacks promised for three days are three', () => {
    const text =
      'He promised to call me on Monday. She promised to call me on Wednesday. They promised to call me on Friday.';
    expect(promisesIn(text, 'en')).toHaveLength(3);
  });
});
