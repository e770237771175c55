CREATE TABLE "activities" (
	"member" uuid NOT NULL,
	"id" text NOT NULL,
	"category" text NOT NULL,
	"points" numeric NOT NULL,
	"start_day" date NOT NULL,
	"end_day" date NOT NULL,
	"title" text,
	"provider" text,
	"certifications" jsonb NOT NULL,
	"statement" text NOT NULL,
	"statement_version" text NOT NULL,
	"attested" timestamp (3) with time zone NOT NULL,
	"platform" text NOT NULL,
	"message" text NOT NULL,
	"handed_over" timestamp (3) with time zone,
	"withdrawn" boolean NOT NULL,
	CONSTRAINT "activities_pkey" PRIMARY KEY("member","id")
);
--> statement-breakpoint
CREATE TABLE "addresses" (
	"platform" text NOT NULL,
	"user_id" text NOT NULL,
	"member" uuid NOT NULL,
	"ref" jsonb,
	"heard" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "addresses_pkey" PRIMARY KEY("platform","user_id")
);
--> statement-breakpoint
CREATE TABLE "cycles" (
	"member" uuid NOT NULL,
	"certification" text NOT NULL,
	"start_day" date NOT NULL,
	"end_day" date NOT NULL,
	CONSTRAINT "cycles_pkey" PRIMARY KEY("member","certification","start_day"),
	CONSTRAINT "cycles_not_reversed" CHECK ("cycles"."start_day" <= "cycles"."end_day")
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"member" uuid NOT NULL,
	"id" text NOT NULL,
	"lines" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"message" text NOT NULL,
	"statement" text,
	"shown" jsonb,
	CONSTRAINT "drafts_pkey" PRIMARY KEY("member","id")
);
--> statement-breakpoint
CREATE TABLE "enrollments" (
	"member" uuid NOT NULL,
	"certification" text NOT NULL,
	"declared" text NOT NULL,
	CONSTRAINT "enrollments_pkey" PRIMARY KEY("member","certification")
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"member" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"body" text,
	"body_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_pkey" PRIMARY KEY("member","number")
);
--> statement-breakpoint
CREATE TABLE "link_codes" (
	"hash" text NOT NULL,
	"member" uuid NOT NULL,
	"offered" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "link_codes_pkey" PRIMARY KEY("hash")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"time_zone" text NOT NULL,
	"number" text,
	"usual" jsonb,
	"reminders" jsonb NOT NULL,
	"joined" timestamp (3) with time zone NOT NULL,
	"version" integer NOT NULL,
	"ledger_entries" integer NOT NULL,
	"ledger_head" text NOT NULL,
	"forgotten" timestamp (3) with time zone,
	CONSTRAINT "members_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"member" uuid NOT NULL,
	"incoming" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"replies" jsonb NOT NULL,
	"answered" boolean NOT NULL,
	CONSTRAINT "turns_pkey" PRIMARY KEY("member","incoming")
);
--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_member_fkey" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cycles" ADD CONSTRAINT "cycles_member_fkey" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_member_fkey" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_member_fkey" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_member_fkey" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_member_fkey" FOREIGN KEY ("member") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "addresses_member_idx" ON "addresses" USING btree ("member");--> statement-breakpoint
CREATE INDEX "link_codes_member_idx" ON "link_codes" USING btree ("member");--> statement-breakpoint
CREATE INDEX "turns_at_idx" ON "turns" USING btree ("at");