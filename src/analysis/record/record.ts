import { findCompany } from '../interpret/company.ts';
import { channelsOf, findContacts, journeyOf } from '../interpret/journey.ts';
import { findPatterns } from '../interpret/patterns.ts';
import { judgePrinciples } from '../interpret/principles.ts';
import { findPromises } from '../interpret/promises.ts';
import type { Story } from '../interpret/story.ts';
import { findToll } from '../interpret/toll.ts';
import type { CaseRecord } from '../model/record.ts';

/** All findings of a story as one record; diagnostics are added by `check/`. */
export function buildRecord(story: Story): CaseRecord {
  const { article, taxonomy } = story;
  const contacts = findContacts(story);
  const journey = journeyOf(contacts);
  const patterns = findPatterns(story);
  return {
    schemaVersion: 1,
    id: article.id,
    source: article.source,
    lang: article.lang,
    title: article.title,
    company: findCompany(story),
    promises: findPromises(story, journey),
    channels: channelsOf(contacts, taxonomy),
    journey,
    patterns,
    principles: judgePrinciples(patterns, taxonomy),
    toll: findToll(story, journey),
    diagnostics: [],
  };
}
