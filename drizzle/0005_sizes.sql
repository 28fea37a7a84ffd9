DROP INDEX "report_revision_level";--> statement-breakpoint
CREATE INDEX "report_revision_size" ON "report_revision" USING btree ("level","year",(cells[36]));