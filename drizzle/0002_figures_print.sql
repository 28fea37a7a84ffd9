ALTER TABLE "report_revision" ADD COLUMN "figures_print" text;--> statement-breakpoint
CREATE INDEX "report_revision_figures" ON "report_revision" USING btree ("figures_print");