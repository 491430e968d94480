-- 0000_initial_schema
-- schemac 1  schema (empty) -> 183ad75bcd81  text c0cf558a3b9d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE jobs (
  id     bigint  NOT NULL,
  note   text    DEFAULT 'OLD',
  status text    NOT NULL,
  shown  text    GENERATED ALWAYS AS (CASE WHEN status = 'DONE' THEN 'OLD' ELSE note END) STORED,
  CONSTRAINT jobs_pkey PRIMARY KEY (id),
  CONSTRAINT jobs_both CHECK ((status = 'DONE') = (note = 'OLD')),
  CONSTRAINT jobs_known CHECK (status <> 'unknown' AND note <> 'GONE' || status),
  CONSTRAINT jobs_note CHECK (note <> 'OLD'),
  CONSTRAINT jobs_status_labels CHECK (status IN ('DONE', 'GONE', 'OLD'))
);

CREATE INDEX jobs_of_note ON jobs (id) WHERE lower(status) = 'OLD' AND note IN ('GONE');
