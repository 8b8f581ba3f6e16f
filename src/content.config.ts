import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import {
  channelSchema,
  patternSchema,
  principleSchema,
  promiseKindSchema,
  sectorSchema,
} from './analysis/knowledge/taxonomy-schema.ts';
import type { StoredCase } from './loaders/case-data.ts';

// Node loads the loader by itself: Vite would first transform the hundred modules of the analysis,
// which takes longer than all else that Astro does before it can begin.
const require = createRequire(import.meta.url);
const { cases } = require('./loaders/cases.ts') as typeof import('./loaders/cases.ts');

const terms = (name: string) => glob({ base: `./content/${name}`, pattern: '*.yaml' });

export const collections = {
  cases: defineCollection({ loader: cases(), schema: z.custom<StoredCase>() }),
  principles: defineCollection({ loader: terms('principles'), schema: principleSchema }),
  patterns: defineCollection({ loader: terms('patterns'), schema: patternSchema }),
  channels: defineCollection({ loader: terms('channels'), schema: channelSchema }),
  promises: defineCollection({ loader: terms('promises'), schema: promiseKindSchema }),
  sectors: defineCollection({ loader: terms('sectors'), schema: sectorSchema }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '{fr,en}/*.{md,mdx}' }),
  }),
};
