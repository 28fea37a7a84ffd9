CREATE TABLE "authority" (
	"authority_id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "authority_authority_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"parent_id" integer,
	"level" smallint NOT NULL,
	"code" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"full_name_zh" text NOT NULL,
	"full_name_en" text NOT NULL,
	"pinyin" text DEFAULT '' NOT NULL,
	"initials" text DEFAULT '' NOT NULL,
	"former_names" text DEFAULT '' NOT NULL,
	"valid_from" smallint,
	"valid_to" smallint,
	"successor" text,
	"population" integer,
	"population_year" smallint,
	CONSTRAINT "authority_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "authority_tree" (
	"ancestor_id" integer NOT NULL,
	"level" smallint NOT NULL,
	"authority_id" integer NOT NULL,
	CONSTRAINT "authority_tree_ancestor_id_level_authority_id_pk" PRIMARY KEY("ancestor_id","level","authority_id")
);
--> statement-breakpoint
CREATE TABLE "cell" (
	"cell_id" smallint PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"store" text NOT NULL,
	"idx" smallint NOT NULL,
	"label_zh" text NOT NULL,
	"label_en" text NOT NULL,
	"unit" text NOT NULL,
	CONSTRAINT "cell_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "document" (
	"document_id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "document_document_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"sha256" text,
	"media_type" text,
	"source_url" text,
	"retrieved_at" timestamp with time zone,
	"title" text,
	"published_on" date,
	CONSTRAINT "document_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "figure_evidence" (
	"revision_id" integer PRIMARY KEY NOT NULL,
	"figures" jsonb NOT NULL,
	"extra_rows" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"finding_id" bigserial PRIMARY KEY NOT NULL,
	"authority_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"release_from" integer NOT NULL,
	"release_to" integer DEFAULT 2147483647 NOT NULL,
	"check_code" text NOT NULL,
	"at" text NOT NULL,
	"left_value" text,
	"right_value" text,
	"severity" text NOT NULL,
	"words" jsonb NOT NULL,
	"cells" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"candidates" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release" (
	"release_id" integer PRIMARY KEY NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"synthetic" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_revision" (
	"revision_id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_revision_revision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"authority_id" integer NOT NULL,
	"year" smallint NOT NULL,
	"level" smallint NOT NULL,
	"edition_id" text NOT NULL,
	"coverage" text NOT NULL,
	"document_id" integer NOT NULL,
	"release_from" integer NOT NULL,
	"release_to" integer DEFAULT 2147483647 NOT NULL,
	"cells" integer[] NOT NULL,
	"amounts" numeric(16, 4)[] NOT NULL,
	"states" text NOT NULL,
	"checks_passed" smallint NOT NULL,
	"checks_failed" smallint NOT NULL,
	"doubts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "report_revision_from" UNIQUE("authority_id","year","release_from")
);
--> statement-breakpoint
CREATE TABLE "rollup" (
	"parent_id" integer NOT NULL,
	"level" smallint NOT NULL,
	"year" smallint NOT NULL,
	"release_from" integer NOT NULL,
	"release_to" integer DEFAULT 2147483647 NOT NULL,
	"n" integer NOT NULL,
	"n_narrative" integer NOT NULL,
	"n_failed" integer NOT NULL,
	"checks_passed" integer NOT NULL,
	"checks_failed" integer NOT NULL,
	"sums" bigint[] NOT NULL,
	"filled" integer[] NOT NULL,
	"amounts" numeric(20, 4)[] NOT NULL,
	"amounts_filled" integer[] NOT NULL,
	CONSTRAINT "rollup_parent_id_level_year_release_from_pk" PRIMARY KEY("parent_id","level","year","release_from")
);
--> statement-breakpoint
CREATE TABLE "section" (
	"document_id" integer NOT NULL,
	"section" smallint NOT NULL,
	"plain" text NOT NULL,
	"bigrams" text[] NOT NULL,
	CONSTRAINT "section_document_id_section_pk" PRIMARY KEY("document_id","section")
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "verdict" (
	"authority_code" text NOT NULL,
	"year" smallint NOT NULL,
	"check_code" text NOT NULL,
	"at" text NOT NULL,
	"verdict" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"decided_by" text DEFAULT '' NOT NULL,
	"decided_on" date,
	CONSTRAINT "verdict_authority_code_year_check_code_at_pk" PRIMARY KEY("authority_code","year","check_code","at")
);
--> statement-breakpoint
ALTER TABLE "authority" ADD CONSTRAINT "authority_parent_id_authority_authority_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authority"("authority_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_evidence" ADD CONSTRAINT "figure_evidence_revision_id_report_revision_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."report_revision"("revision_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_authority_id_authority_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("authority_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_revision" ADD CONSTRAINT "report_revision_authority_id_authority_authority_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."authority"("authority_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_revision" ADD CONSTRAINT "report_revision_document_id_document_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("document_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "section" ADD CONSTRAINT "section_document_id_document_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("document_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "authority_parent" ON "authority" USING btree ("parent_id","level");--> statement-breakpoint
CREATE INDEX "authority_level" ON "authority" USING btree ("level");--> statement-breakpoint
CREATE INDEX "authority_tree_authority" ON "authority_tree" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "finding_report" ON "finding" USING btree ("authority_id","year");--> statement-breakpoint
CREATE INDEX "finding_check" ON "finding" USING btree ("check_code","year");--> statement-breakpoint
CREATE INDEX "report_revision_level" ON "report_revision" USING btree ("level","year");--> statement-breakpoint
CREATE INDEX "report_revision_release" ON "report_revision" USING btree ("release_from");--> statement-breakpoint
CREATE INDEX "report_revision_closed" ON "report_revision" USING btree ("release_to");--> statement-breakpoint
CREATE INDEX "report_revision_document" ON "report_revision" USING btree ("document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rollup_closed" ON "rollup" USING btree ("release_to","parent_id","level","year");--> statement-breakpoint
CREATE INDEX "section_bigrams" ON "section" USING gin ("bigrams");