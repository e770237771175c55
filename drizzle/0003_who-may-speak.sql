CREATE TABLE "attempts" (
	"what" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "attempts_pkey" PRIMARY KEY("what")
);
--> statement-breakpoint
CREATE TABLE "installations" (
	"team" text NOT NULL,
	"name" text,
	"bot_user" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"expires_at" integer,
	"tokens" text NOT NULL,
	"holder" text,
	"held_until" timestamp (3) with time zone,
	CONSTRAINT "installations_pkey" PRIMARY KEY("team")
);
--> statement-breakpoint
CREATE TABLE "mailed_codes" (
	"address" text NOT NULL,
	"number" text,
	"hash" text NOT NULL,
	"sent" timestamp (3) with time zone NOT NULL,
	"tries" integer NOT NULL,
	"message" text NOT NULL,
	CONSTRAINT "mailed_codes_pkey" PRIMARY KEY("address")
);
--> statement-breakpoint
CREATE TABLE "roster" (
	"number" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"cycles" jsonb NOT NULL,
	"time_zone" text,
	"language" text,
	"member" uuid,
	CONSTRAINT "roster_pkey" PRIMARY KEY("number")
);
--> statement-breakpoint
CREATE INDEX "attempts_since_idx" ON "attempts" USING btree ("since");--> statement-breakpoint
CREATE INDEX "mailed_codes_sent_idx" ON "mailed_codes" USING btree ("sent");--> statement-breakpoint
CREATE INDEX "roster_email_idx" ON "roster" USING btree ("email");--> statement-breakpoint
CREATE INDEX "roster_member_idx" ON "roster" USING btree ("member");