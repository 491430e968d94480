-- 0000_initial_schema
-- schemac 1  schema (empty) -> 4cbffea3a585  text 2ec9a037b260
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE "Odd Table" (
  "Id"     bigint   NOT NULL,
  "order"  integer  NOT NULL,
  "select" integer  NOT NULL,
  "grösse" integer  NOT NULL,
  CONSTRAINT "Odd Table_pkey" PRIMARY KEY ("Id"),
  CONSTRAINT "Odd Table_order_key" UNIQUE ("order"),
  CONSTRAINT "Odd Table_select_check" CHECK ("select" > 0)
);

CREATE INDEX "Odd Table_grösse_idx" ON "Odd Table" ("grösse");
