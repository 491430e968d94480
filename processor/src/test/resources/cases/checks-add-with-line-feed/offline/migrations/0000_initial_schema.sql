-- 0000_initial_schema
-- schemac 1  schema (empty) -> 9b573aefd2b7  text 77c91ca38372
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE notes (
  id   bigint  NOT NULL,
  text text,
  CONSTRAINT notes_pkey PRIMARY KEY (id)
);
