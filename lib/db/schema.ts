import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  bigserial,
  boolean,
  date,
  index,
  integer,
  json,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { Words } from '../form/types.ts';
import type { Severity } from '../result.ts';
import type { StoredDoubt, StoredEvidence, StoredExtraRow } from './stored.ts';

/** `release_to` of what is in force: no release ever has this number. */
export const openEnd = 2147483647;

/** Rows that a later release replaces are closed, never changed: "as of release N" is from <= N < to. */
const lifetime = () => ({
  releaseFrom: integer('release_from').notNull(),
  releaseTo: integer('release_to').notNull().default(openEnd),
});

/** A government or department that reports. Levels: 0 nation 1 province 2 city 3 district 4 department 5 township. */
export const authority = pgTable(
  'authority',
  {
    authorityId: integer('authority_id').primaryKey().generatedAlwaysAsIdentity(),
    parentId: integer('parent_id').references((): AnyPgColumn => authority.authorityId),
    level: smallint('level').notNull(),
    code: text('code').notNull().unique(),
    nameZh: text('name_zh').notNull(),
    nameEn: text('name_en').notNull(),
    fullNameZh: text('full_name_zh').notNull(),
    fullNameEn: text('full_name_en').notNull(),
    pinyin: text('pinyin').notNull().default(''),
    initials: text('initials').notNull().default(''),
    /** Former names, for the search. */
    formerNames: text('former_names').notNull().default(''),
    validFrom: smallint('valid_from'),
    validTo: smallint('valid_to'),
    successor: text('successor'),
    population: integer('population'),
    populationYear: smallint('population_year'),
  },
  (table) => [index('authority_parent').on(table.parentId, table.level), index('authority_level').on(table.level)],
);

/** Every authority under every ancestor (the nation included, itself not). */
export const authorityTree = pgTable(
  'authority_tree',
  {
    ancestorId: integer('ancestor_id').notNull(),
    level: smallint('level').notNull(),
    authorityId: integer('authority_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ancestorId, table.level, table.authorityId] }),
    index('authority_tree_authority').on(table.authorityId),
  ],
);

/** The code book in the database, for people who query by hand. `store` names the array, `idx` the position in it. */
export const cell = pgTable('cell', {
  cellId: smallint('cell_id').primaryKey(),
  key: text('key').notNull().unique(),
  store: text('store').$type<'cells' | 'amounts'>().notNull(),
  idx: smallint('idx').notNull(),
  labelZh: text('label_zh').notNull(),
  labelEn: text('label_en').notNull(),
  unit: text('unit').notNull(),
});

/** What the database knows of itself, such as which shipped figures it was filled with. */
export const setting = pgTable('setting', { key: text('key').primaryKey(), value: text('value').notNull() });

/** One for every import that changed anything. */
export const release = pgTable('release', {
  releaseId: integer('release_id').primaryKey(),
  publishedAt: timestamp('published_at', { withTimezone: true, mode: 'string' }).notNull(),
  note: text('note').notNull().default(''),
  synthetic: boolean('synthetic').notNull().default(false),
});

/**
 * Answers to questions about everything in a release, asked once by the import: a release never changes. A question is
 * the print of its statement, so that a version that asks otherwise asks anew. Derived: it may be emptied at any time.
 */
export const releaseAnswer = pgTable(
  'release_answer',
  {
    releaseId: integer('release_id').notNull(),
    question: text('question').notNull(),
    answer: json('answer').notNull(),
  },
  (table) => [primaryKey({ columns: [table.releaseId, table.question] })],
);

/** A published file; `key` is its sha256, or its address where the file itself is not at hand. */
export const document = pgTable('document', {
  documentId: integer('document_id').primaryKey().generatedAlwaysAsIdentity(),
  key: text('key').notNull().unique(),
  sha256: text('sha256'),
  mediaType: text('media_type'),
  sourceUrl: text('source_url'),
  retrievedAt: timestamp('retrieved_at', { withTimezone: true, mode: 'string' }),
  title: text('title'),
  publishedOn: date('published_on', { mode: 'string' }),
});

/** The text of a document's sections; `bigrams` carries the index, since no text parser splits Chinese. */
export const section = pgTable(
  'section',
  {
    documentId: integer('document_id')
      .notNull()
      .references(() => document.documentId),
    section: smallint('section').notNull(),
    plain: text('plain').notNull(),
    bigrams: text('bigrams').array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.section] }),
    index('section_bigrams').using('gin', table.bigrams),
  ],
);

/** One version of a report: all counts in one array, all amounts in another; NULL and a state is the kind of absence. */
export const reportRevision = pgTable(
  'report_revision',
  {
    revisionId: integer('revision_id').primaryKey().generatedAlwaysAsIdentity(),
    authorityId: integer('authority_id')
      .notNull()
      .references(() => authority.authorityId),
    year: smallint('year').notNull(),
    level: smallint('level').notNull(),
    editionId: text('edition_id').notNull(),
    coverage: text('coverage').$type<'complete' | 'narrative'>().notNull(),
    documentId: integer('document_id')
      .notNull()
      .references(() => document.documentId),
    ...lifetime(),
    cells: integer('cells').array().notNull(),
    amounts: numeric('amounts', { precision: 16, scale: 4 }).array().notNull(),
    states: text('states').notNull(),
    checksPassed: smallint('checks_passed').notNull(),
    checksFailed: smallint('checks_failed').notNull(),
    doubts: jsonb('doubts').$type<StoredDoubt[]>().notNull().default([]),
    /** Of all that was stored: the same print means the same report. */
    fingerprint: text('fingerprint').notNull(),
    /** Of the figures other than zero, where there are enough to tell a copied report; else null. */
    figuresPrint: text('figures_print'),
  },
  (table) => [
    unique('report_revision_from').on(table.authorityId, table.year, table.releaseFrom),
    // By size too, the requests received (cell 36): peers are found by it.
    index('report_revision_size').on(table.level, table.year, sql`(cells[36])`),
    index('report_revision_release').on(table.releaseFrom),
    // Only of what a release replaced: an index over all would tempt the planner with `release_to = 2147483647`.
    index('report_revision_replaced').on(table.releaseTo).where(sql`release_to < 2147483647`),
    index('report_revision_document').on(table.documentId),
    index('report_revision_figures').on(table.figuresPrint),
  ],
);

/** Raw text and place of every printed cell; read only by the report page and the exports. */
export const figureEvidence = pgTable('figure_evidence', {
  revisionId: integer('revision_id')
    .primaryKey()
    .references(() => reportRevision.revisionId),
  figures: jsonb('figures').$type<Record<string, StoredEvidence>>().notNull(),
  extraRows: jsonb('extra_rows').$type<StoredExtraRow[]>().notNull().default([]),
});

/** What a check says; those across years and authorities live as long as both sides stay what they were. */
export const finding = pgTable(
  'finding',
  {
    findingId: bigserial('finding_id', { mode: 'number' }).primaryKey(),
    authorityId: integer('authority_id')
      .notNull()
      .references(() => authority.authorityId),
    year: smallint('year').notNull(),
    ...lifetime(),
    checkCode: text('check_code').notNull(),
    at: text('at').notNull(),
    left: text('left_value'),
    right: text('right_value'),
    severity: text('severity').$type<Severity>().notNull(),
    words: jsonb('words').$type<Words>().notNull(),
    cells: jsonb('cells').$type<string[]>().notNull().default([]),
    candidates: jsonb('candidates').$type<string[]>().notNull().default([]),
  },
  (table) => [
    index('finding_report').on(table.authorityId, table.year),
    index('finding_check').on(table.checkCode, table.year),
  ],
);

/** What a person decided of a finding; named by its place, so that it survives re-runs. */
export const verdict = pgTable(
  'verdict',
  {
    authorityCode: text('authority_code').notNull(),
    year: smallint('year').notNull(),
    checkCode: text('check_code').notNull(),
    at: text('at').notNull(),
    verdict: text('verdict').notNull(),
    note: text('note').notNull().default(''),
    decidedBy: text('decided_by').notNull().default(''),
    decidedOn: date('decided_on', { mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.authorityCode, table.year, table.checkCode, table.at] })],
);

/** Sums of the complete reports of a level under an ancestor in a year; versioned like the reports. */
export const rollup = pgTable(
  'rollup',
  {
    parentId: integer('parent_id').notNull(),
    level: smallint('level').notNull(),
    year: smallint('year').notNull(),
    ...lifetime(),
    /** Complete reports in the sums. */
    n: integer('n').notNull(),
    /** Reports known by their text only: counted, not summed. */
    nNarrative: integer('n_narrative').notNull(),
    nFailed: integer('n_failed').notNull(),
    checksPassed: integer('checks_passed').notNull(),
    checksFailed: integer('checks_failed').notNull(),
    sums: bigint('sums', { mode: 'number' }).array().notNull(),
    filled: integer('filled').array().notNull(),
    amounts: numeric('amounts', { precision: 20, scale: 4 }).array().notNull(),
    amountsFilled: integer('amounts_filled').array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.parentId, table.level, table.year, table.releaseFrom] }),
    uniqueIndex('rollup_closed').on(table.releaseTo, table.parentId, table.level, table.year),
  ],
);
