-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9dab127433a1  text 9cc24882ca60
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA "Odd Schema";

CREATE SCHEMA audit;

CREATE EXTENSION IF NOT EXISTS citext;

CREATE TYPE audit.level AS ENUM ('INFO', 'ERROR');

CREATE TABLE "Odd Schema"."Odd Table" (
  "Odd Column" bigint  NOT NULL,
  "Quoted"     text,
  CONSTRAINT "Odd Table_pkey" PRIMARY KEY ("Odd Column")
);

CREATE UNIQUE INDEX "Odd Table_Quoted_idx" ON "Odd Schema"."Odd Table" ("Quoted" DESC);

CREATE TABLE public.people (
  id bigint  NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id)
);

CREATE TABLE audit.log (
  id        bigint       NOT NULL,
  currency  char(3),
  level     audit.level,
  author    citext,
  person_id bigint       NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id),
  CONSTRAINT log_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.people (id)
);
