DROP INDEX "report_revision_closed";--> statement-breakpoint
CREATE INDEX "report_revision_replaced" ON "report_revision" USING btree ("release_to") WHERE release_to < 2147483647;