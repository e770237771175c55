CREATE TABLE "reminders" (
	"member" uuid NOT NULL,
	"about" date NOT NULL,
	"milestone" text NOT NULL,
	"on_day" date,
	"attempts" integer NOT NULL,
	"lease" timestamp (3) with time zone,
	"sent" timestamp (3) with time zone,
	CONSTRAINT "reminders_pkey" PRIMARY KEY("member","about","milestone")
);
--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "refusals" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "refusal" text;--> statement-breakpoint
ALTER TABLE "addresses" ADD COLUMN "unreachable" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "next_look" timestamp (3) with time zone DEFAULT now();--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_member_fkey" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_one_a_day" ON "reminders" USING btree ("member","on_day");--> statement-breakpoint
CREATE INDEX "addresses_unreachable_idx" ON "addresses" USING btree ("unreachable") WHERE "addresses"."unreachable" is not null;--> statement-breakpoint
CREATE INDEX "drafts_at_idx" ON "drafts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "members_next_look_idx" ON "members" USING btree ("next_look") WHERE "members"."next_look" is not null;