import type { JourneyStep } from '../model/record.ts';

/** How many contacts the journey has by each channel, in the order in which they first come. */
export function countContacts(journey: readonly JourneyStep[]): Record<string, number> {
  const contacts: Record<string, number> = {};
  for (const { channel } of journey) contacts[channel] = (contacts[channel] ?? 0) + 1;
  return contacts;
}
