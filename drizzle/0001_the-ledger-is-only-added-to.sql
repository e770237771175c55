-- A row of the ledger stays as it was written. The one change allowed is the erasure of its words, and only in a
-- chain that ends with the entry that says the member was forgotten.
CREATE FUNCTION "ledger_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE'
		AND NEW."body" IS NULL
		AND NEW."member" = OLD."member" AND NEW."number" = OLD."number"
		AND NEW."kind" = OLD."kind" AND NEW."at" = OLD."at"
		AND NEW."body_hash" = OLD."body_hash" AND NEW."hash" = OLD."hash"
		AND EXISTS (SELECT 1 FROM "ledger" l WHERE l."member" = OLD."member" AND l."kind" = 'forget')
	THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'the ledger is only added to: % refused', lower(TG_OP) USING ERRCODE = 'restrict_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "ledger_rows_stay" BEFORE UPDATE OR DELETE ON "ledger" FOR EACH ROW EXECUTE FUNCTION "ledger_stays"();
--> statement-breakpoint
CREATE TRIGGER "ledger_stays_whole" BEFORE TRUNCATE ON "ledger" FOR EACH STATEMENT EXECUTE FUNCTION "ledger_stays"();
