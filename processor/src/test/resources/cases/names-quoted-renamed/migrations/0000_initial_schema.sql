-- 0000_initial_schema
-- schemac 1  schema (empty) -> 0c32b686998e  text 9fb7f65cd498
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE "Odd ""Table""" (
  "Id"     bigint  NOT NULL,
  "select" text,
  CONSTRAINT "Odd ""Table""_pkey" PRIMARY KEY ("Id"),
  CONSTRAINT "Odd ""Table""_select_check" CHECK ("select" <> 'select')
);

CREATE INDEX "Odd ""Table""_select_idx" ON "Odd ""Table""" ("select");
