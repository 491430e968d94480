-- 0000_initial_schema
-- schemac 1  schema (empty) -> bfc9f83e1de9  text e4fb5afe8be1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE jobs (
  id     bigint  NOT NULL,
  note   text,
  status text,
  mood   mood,
  other  text    GENERATED ALWAYS AS (CASE WHEN id > 5 THEN 'OLD' ELSE 'DONE' END) STORED,
  CONSTRAINT jobs_pkey PRIMARY KEY (id),
  CONSTRAINT jobs_other_labels CHECK (other IN ('DONE', 'GONE', 'OLD')),
  CONSTRAINT jobs_status_labels CHECK (status IN ('DONE', 'GONE', 'OLD'))
);
