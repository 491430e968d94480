-- 0000_initial_schema
-- schemac 1  schema (empty) -> 10f3c62970d9  text 46f230400344
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

CREATE TABLE audit.log (
  id bigint  NOT NULL,
  CONSTRAINT log_pkey PRIMARY KEY (id)
);

CREATE TABLE audit.entries (
  id     bigint  NOT NULL,
  log_id bigint  NOT NULL,
  CONSTRAINT entries_pkey PRIMARY KEY (id),
  CONSTRAINT entries_log_id_fkey FOREIGN KEY (log_id) REFERENCES audit.log (id)
);
