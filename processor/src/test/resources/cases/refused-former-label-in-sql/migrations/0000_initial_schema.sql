-- 0000_initial_schema
-- schemac 1  schema (empty) -> 519bbbba79af  text d5cb64684494
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

CREATE TABLE jobs (
  id     bigint   NOT NULL,
  note   text,
  status text,
  mood   mood,
  old    boolean  GENERATED ALWAYS AS (status IS NOT DISTINCT FROM 'OLD') STORED,
  CONSTRAINT jobs_pkey PRIMARY KEY (id),
  CONSTRAINT jobs_not_bad CHECK (mood::text <> 'BAD'),
  CONSTRAINT jobs_not_old CHECK (status <> 'OLD' OR note = 'x'),
  CONSTRAINT jobs_status_labels CHECK (status IN ('DONE', 'GONE', 'OLD'))
);

CREATE INDEX jobs_gone ON jobs (id) WHERE status::text = ANY (ARRAY['GONE'::text, 'DONE'::text]);

CREATE INDEX jobs_rank ON jobs ((CASE status WHEN 'OLD' THEN 1 ELSE 2 END));
